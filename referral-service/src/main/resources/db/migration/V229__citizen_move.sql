-- Each time it became known that a citizen's home is another municipality; what the neighbours are told of it. On nobody's desk.
create table citizen_move (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  moved_from        text   not null,
  moved_on          date,
  -- Stops a move that is none.
  constraint citizen_move_goes_elsewhere check (moved_from <> home_municipality)
);

select follow_merged_citizens('citizen_move');
select behind_the_desk('citizen_move', 'id');
