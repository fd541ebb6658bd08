-- Training plans (genoptræningsplaner). The columns beside the content are what lists and rules read.
create table training_plan (
  id                uuid        primary key,
  version           bigint      not null,
  status            text        not null,
  kind              text        not null,
  citizen_id        uuid        not null,
  home_municipality text        not null,
  case_seq          int         not null,
  sender            text        not null,
  letter_id         text        not null,
  received_date     date        not null,
  age_band          text        not null,
  submission        int         not null,
  content           jsonb       not null,
  plan_type         text,
  discharge_date    date,
  deadline          date,
  blocking_findings int         not null,
  advisory_findings int         not null,
  returned_reasons  text[],
  returned_text     text,
  returned_date     date,
  level             text,
  provider_kind     text,
  provider_name     text,
  provider_id       text,
  purchase_form     text,
  first_contact_offered date,
  late_reason       text,
  started_on        date,
  completed_on      date,
  -- Stops one letter from becoming two plans when a hospital sends it twice at the same time.
  constraint training_plan_one_per_letter unique (sender, letter_id),
  -- Stops a start or an end that no allocation stands behind.
  constraint training_plan_started_after_allocation check (started_on is null or provider_kind is not null),
  constraint training_plan_ends_after_start check (completed_on is null or completed_on >= started_on)
);

-- Letters by the sender's own ids, and the original message byte for byte.
create table received_letter (
  sender      text        not null,
  letter_id   text        not null,
  envelope_id text,
  content     bytea       not null,
  message     bytea,
  original    bytea,
  -- checked at commit: the letter is registered first, so that racing repeats take turns
  plan_id     uuid        not null references training_plan (id) deferrable initially deferred,
  received_at timestamptz not null default now(),
  -- Stops other content under an id that was used.
  primary key (sender, letter_id),
  -- Stops an original stored in the clear: sealed values begin with the seal's version.
  constraint received_letter_original_is_sealed check (original is null or get_byte(original, 0) = 1)
);
create index received_letter_plan on received_letter (plan_id);

-- What a ward sent before it sent the plan again: nothing a hospital sent is lost.
create table earlier_submission (
  plan_id     uuid  not null references training_plan (id),
  submission  int   not null,
  content     jsonb not null,
  primary key (plan_id, submission)
);

select behind_the_desk('training_plan', 'id');
select behind_the_desk('earlier_submission', 'plan_id');

-- Letters are their sender's: looked up before their plan is on anybody's desk.
alter table received_letter enable row level security;
alter table received_letter force row level security;
create policy own_letters on received_letter to ${application}
  using (sender = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on received_letter to ${worker} using (true) with check (true);
