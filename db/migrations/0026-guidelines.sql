-- Whom social prescribing suits here: written once for the place, kept in every version, judged at the door.

create table guideline (
  place_id integer not null default current_place() references place,
  need text not null check (need <> ''),
  version integer not null check (version > 0),
  content jsonb not null,
  what_changed text not null check (what_changed <> ''),
  why text not null check (why <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, need, version),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table guideline is 'What a place wrote itself. The newest is in force; where there is none, the one that comes with the program.';
comment on column guideline.need is 'A need of src/features/directory/needs.ts, or everybody: the rules for the whole place.';
comment on column guideline.content is 'As src/features/guidelines/guideline.ts says.';

-- Nothing that was in force can change or go: a referral was judged by it.
call wall('guideline', 'select, insert');

create table referral_override (
  place_id integer not null default current_place() references place,
  override_id uuid not null default uuidv7(),
  referral_id uuid not null,
  need text not null,
  version integer not null,
  key text not null,
  kind text not null check (kind in ('does not suit', 'check first', 'red flag')),
  words text not null,
  why text not null check (why <> ''),
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  primary key (place_id, override_id),
  unique (place_id, referral_id, key),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
comment on table referral_override is 'A referral that was sent although a guideline objected: to what, and why it was sent all the same.';
comment on column referral_override.version is 'Of the guideline that objected. 0 is the one that comes with the program.';
comment on column referral_override.words is 'What was objected, as it was read then.';
call wall('referral_override', 'select, insert');

-- Whether people may refer themselves, said by every practice in the same words.
alter table organisation
  add column self_referral text not null default 'not-said' check (self_referral in ('yes', 'no', 'not-said'));
