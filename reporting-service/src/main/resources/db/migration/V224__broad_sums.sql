-- An overview read several rows for each it shows: sums told apart by level, citizen group and kind, which hardly any figure on it is cut
-- by. The same sums without these three stand beside, at scales written small: m, r and n.
insert into tally (generation, scale, grain, start, region, municipality, measure, process_kind, level, citizen_group, form, kind, detail,
  value, judged, late, n)
select generation, lower(scale), grain, start, region, municipality, measure, process_kind, 'ALL', 'ALL', form, 'ALL', detail,
  value, judged, late, sum(n) from tally group by 1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 14, 15, 16;
