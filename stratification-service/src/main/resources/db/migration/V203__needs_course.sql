-- Courses of cancer: screenings of the need, and when the next one is due.
create table needs_course (
  id                uuid    primary key,
  version           bigint  not null,
  status            text    not null,
  kind              text    not null,
  citizen_id        uuid    not null,
  home_municipality text    not null,
  case_seq          int     not null,
  next_moment       text,
  due               date,
  phase             text    not null,
  screenings        jsonb   not null,
  -- stops an open course from being forgotten
  constraint needs_course_due_while_open check ((status = 'OPEN') = (due is not null) and (due is not null) = (next_moment is not null))
);
-- stops two courses of one citizen from each awaiting what the other has seen; two citizens who become one keep both
create index needs_course_citizen on needs_course (citizen_id, home_municipality);
create function one_open_needs_course() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.citizen_id::text || new.home_municipality, 1));
  if exists (select from needs_course where citizen_id = new.citizen_id and home_municipality = new.home_municipality and status = 'OPEN') then
    raise exception using errcode = 'unique_violation', constraint = 'needs_course_one_open', message = 'one open course';
  end if;
  return new;
end $$;
select behind_the_desk('needs_course', 'id');
select follow_merged_citizens('needs_course');
create trigger one_open before insert on needs_course for each row execute function one_open_needs_course();
