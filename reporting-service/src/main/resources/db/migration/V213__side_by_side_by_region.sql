-- A region's places were found among the whole country's: the region leads to them. The country's own are found by going
-- through its few regions.
create or replace function attach_tally(number int) returns void language plpgsql security definer set search_path = public as $$
begin
  execute format('create unique index on tally_%s (generation, scale, grain, municipality, measure, start, region, process_kind,'
    ' level, citizen_group, form, kind, detail, value, judged, late) nulls not distinct', number);
  execute format('create index on tally_%s (generation, scale, grain, region, measure, start)', number);
  execute format('alter table tally attach partition tally_%1$s for values in (%1$s)', number);
  execute format('analyze tally_%s', number);
end $$;
drop index tally_side_by_side;
create index tally_side_by_side on tally (generation, scale, grain, region, measure, start);
