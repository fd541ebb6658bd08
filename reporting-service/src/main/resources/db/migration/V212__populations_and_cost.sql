-- Inhabitants by place and year, loaded beside the few that the sources print. Figures per 1,000 inhabitants rest on them.
create table population (
  place text not null,                      -- code of a municipality or region
  year int not null,
  inhabitants int not null check (inhabitants > 0),
  source text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (place, year)                 -- stops two populations of the same year
);

-- What a region's coordinators cost beside salaries, in the six categories of the evaluation [D 8.2].
create table coordinator_cost (
  region text not null,
  year int not null,
  category text not null,
  amount numeric not null check (amount >= 0),  -- DKK
  set_by text not null,
  set_at timestamptz not null,
  primary key (region, year, category)      -- stops two amounts of the same category
);
revoke delete on population, coordinator_cost from ${application};
