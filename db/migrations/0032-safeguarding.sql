-- Worries about somebody's safety: what was seen, who was told and when, and whom a place tells.

create table concern (
  place_id integer not null default current_place() references place,
  concern_id uuid not null default uuidv7(),
  person_id uuid,
  referral_id uuid,
  draft_id uuid,
  team_id uuid,
  kind text not null check (kind in (
    'life-at-risk-now', 'suicide-or-self-harm', 'abuse-of-an-adult', 'domestic-abuse', 'a-child-at-risk',
    'neglect', 'urgent-practical'
  )),
  words text not null check (words <> ''),
  flags text[] not null,
  raised_at timestamptz not null,
  raised_by uuid not null,
  due_at timestamptz not null,
  told_at timestamptz,
  is_hidden_from_person boolean not null default true,
  status text not null default 'open' check (status in ('open', 'closed')),
  closed_at timestamptz,
  closed_by uuid,
  ending text check (ending in ('acted', 'mistaken')),
  outcome text,
  reminded_at timestamptz,
  said_overdue_at timestamptz,
  primary key (place_id, concern_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, team_id) references team (place_id, team_id),
  foreign key (place_id, raised_by) references account (place_id, account_id),
  foreign key (place_id, closed_by) references account (place_id, account_id),
  constraint concern_closed_by_somebody check (
    num_nulls(closed_at, closed_by, ending, outcome) = case status when 'closed' then 0 else 4 end
  ),
  constraint concern_shown_to_somebody check (is_hidden_from_person or person_id is not null)
);
comment on table concern is 'A worry about safety. Seen by whoever raised it, the person''s own link worker and the managers of the team.';
comment on column concern.person_id is 'Whom it is about, once they have a record here.';
comment on column concern.draft_id is 'The referral that was being written. Drafts are removed, so this is no key.';
comment on column concern.team_id is 'The team whose managers see it: of whoever raised it, or the one that gets their referrals.';
comment on column concern.flags is 'What raised it: the names of red flags in the guidelines or the triage.';
comment on column concern.told_at is 'When somebody who can act was first told: the clock stops.';
comment on column concern.is_hidden_from_person is 'Nothing the person reads shows that it exists.';
create index concern_of_person on concern (place_id, person_id) where person_id is not null;
create index concern_of_referral on concern (place_id, referral_id) where referral_id is not null;
create index concern_of_draft on concern (place_id, draft_id) where draft_id is not null;
create index concern_of_team on concern (place_id, team_id, status, due_at);
create index concern_raised_by on concern (place_id, raised_by, status, due_at);
create index concern_waiting on concern (place_id, due_at) where status = 'open' and told_at is null;

-- What was raised cannot change: only whose it is, what became of it, and who may read of it.
call wall('concern', 'select, insert');
grant update (
  person_id, referral_id, team_id, told_at, is_hidden_from_person, status, closed_at, closed_by, ending, outcome,
  reminded_at, said_overdue_at
) on concern to alongside_app;

create table concern_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  concern_id uuid not null,
  move text not null check (move in ('raise', 'told', 'step', 'note', 'close', 'reopen', 'hide', 'unhide')),
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  why text,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, concern_id) references concern (place_id, concern_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
comment on table concern_event is 'What was done about a concern, by whom and when. Never changed.';
create index concern_event_of_concern on concern_event (place_id, concern_id, at);
call wall('concern_event', 'select, insert');

create table safeguarding_contact (
  place_id integer not null default current_place() references place,
  version integer not null,
  contacts jsonb not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, version),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table safeguarding_contact is 'Whom this place tells: one row a version, the newest counts.';
call wall('safeguarding_contact', 'select, insert');
