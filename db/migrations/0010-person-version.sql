-- A person's details are put right by whoever supports them: nobody's change is overwritten.

alter table person
  add column version integer not null default 1,
  add column changed_at timestamptz,
  add column changed_by_account_id uuid,
  add foreign key (place_id, changed_by_account_id) references account (place_id, account_id);
