-- A chore that fails is tried again a little later and is as late as it is: its day stays the day it was due.
alter table chore add column retry_at timestamptz;
