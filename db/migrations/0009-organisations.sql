-- An administrator looks after teams and organisations: nobody's change is overwritten, and who changed one is known.

alter table team
  add column version integer not null default 1,
  add column changed_at timestamptz,
  add column changed_by_account_id uuid,
  add foreign key (place_id, changed_by_account_id) references account (place_id, account_id);

alter table organisation
  add column version integer not null default 1,
  add column changed_at timestamptz,
  add column changed_by_account_id uuid,
  add foreign key (place_id, changed_by_account_id) references account (place_id, account_id);
