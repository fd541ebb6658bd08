package dk.samspor.meeting.feed;

/**
 * The one statement behind a calendar's address: a whole team's or region's days, consultations and meetings; or one coordinator's;
 * or what one person takes part in, as long as her authority has a part in it.
 */
final class FeedQuestion {

  /** What a line is: {@code CASE} is a case's place on its day, in one person's own calendar only. */
  enum What { DAY, TALK, OTHER, CASE }

  /** Parameters: first and last day, the secret's hash. The cases of a day are counted for those only that are shown. */
  static final String APPOINTMENTS = """
      with feed as (select owner, coordinator_id, person, cast(? as date) as first, cast(? as date) as last from calendar_feed
        where token_hash = ? and status = 'OPEN'),
      own as (
        select d.case_id from feed f join (
            select authority, case_id, person from on_a_list union select authority, case_id, person from takes_part) p
          on p.authority = f.owner and p.person = f.person
        join desk d on d.authority = f.owner and d.case_id = p.case_id),
      lines as (
        select 'DAY' as what, d.id, d.version, d.date, d.starts_at, d.capacity * d.slot_minutes as minutes, d.room as place, d.status,
          d.home_municipality, d.region, d.coordinator_id, true as for_region, d.id as about
        from meeting_day d, feed f where d.date between f.first and f.last
        union all
        select 'TALK', c.id, c.version, c.date, c.starts_at, c.minutes, c.place, c.status, c.home_municipality, c.region, c.coordinator_id,
          true, c.team_case
        from consultation c, feed f where c.date between f.first and f.last
        union all
        select 'OTHER', o.id, o.version, o.date, o.starts_at, o.minutes, o.room, o.status, o.home_municipality, o.region, o.coordinator_id,
          o.wants_coordinator, o.id
        from other_meeting o, feed f where o.date between f.first and f.last),
      places as (
        select 'CASE' as what, t.id, t.version + d.version as version, d.date,
          d.starts_at + make_interval(mins => (s.slot - 1) * d.slot_minutes) as starts_at, d.slot_minutes as minutes, d.room as place, d.status,
          t.home_municipality, 0::bigint as cases
        from feed f, own join team_case t on t.id = own.case_id join meeting_slot s on s.case_id = t.id and s.day_id = t.meeting_day
          join meeting_day d on d.id = s.day_id where d.date between f.first and f.last)
      select what, id, version, date, starts_at, minutes, place, status, home_municipality,
        (select count(*) from meeting_slot s where s.day_id = lines.id) as cases
      from lines, feed f
      where case when f.person is not null then lines.id in (select case_id from own) or about in (select case_id from own)
        when f.coordinator_id is not null then lines.coordinator_id = f.coordinator_id
        else f.owner = 'municipality:' || home_municipality or for_region and f.owner = 'region:' || region end
      union all select * from places
      order by date, starts_at""";

  private FeedQuestion() {}
}
