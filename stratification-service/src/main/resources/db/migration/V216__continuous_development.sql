-- Whether a therapist keeps developing her competence [M, S 1.2]. Null where nobody has said: she was registered before it was asked.
alter table therapist add column continuous_development boolean;
