-- Somebody refers herself, or somebody she cares for, or comes back: without an account, and in her own words.

alter table referral
  alter column referrer_id drop not null,
  alter column organisation_id drop not null,
  add column referred_by jsonb,
  add constraint referral_sent_by_somebody check ((referrer_id is null) = (way = 'self')),
  add constraint referral_of_an_organisation check (organisation_id is not null or way = 'self'),
  add constraint referral_asked_for_by check (referred_by is null or (way = 'self' and jsonb_typeof(referred_by) = 'object'));
comment on column referral.referrer_id is 'Whose account sent it. Null: nobody has one who refers themselves or somebody they care for.';
comment on column referral.organisation_id is 'Who hears what becomes of it: where it was sent, or of a self-referral the practice that the person lets us tell. Null: nobody.';
comment on column referral.referred_by is 'Who asked for somebody else: name, how they know each other, how to reach them. Null: the person themselves, or an account.';

alter table team add column areas text[] not null default '{}';
comment on column team.areas is 'First halves of the postcodes it serves, for those who refer themselves and name no practice.';

alter table place add column comes_back_months integer not null default 12 check (comes_back_months between 0 and 120);
comment on column place.comes_back_months is 'For so long after an ending one step leads back to the same link worker. Later it is a new referral.';
grant update (comes_back_months) on place to alongside_app;

create table self_referral_draft (
  place_id integer not null default current_place() references place,
  draft_id uuid not null default uuidv7(),
  token_hash bytea,
  link_hash bytea,
  code_hash bytea not null,
  check_hash bytea,
  answers bytea,
  begun_at timestamptz not null,
  open_until timestamptz,
  ends_at timestamptz not null check (ends_at <= begun_at + interval '60 days'),
  sent_at timestamptz,
  reference text,
  primary key (place_id, draft_id),
  unique (place_id, token_hash),
  unique (place_id, link_hash),
  unique (place_id, code_hash),
  check ((sent_at is null) = (answers is not null)),
  check ((sent_at is null) = (reference is null)),
  check (check_hash is not null or link_hash is null),
  check ((token_hash is null) = (open_until is null))
);
comment on table self_referral_draft is 'What somebody is writing to refer themselves, before they send it. It bears no name in the clear and is soon removed.';
comment on column self_referral_draft.token_hash is 'Of the secret in the address of its pages. Null while it is saved for later: an old address opens nothing.';
comment on column self_referral_draft.link_hash is 'Of the secret in the link that was sent to come back by. It asks the second check.';
comment on column self_referral_draft.code_hash is 'Of the code to write down, keyed: its few letters could be guessed at otherwise.';
comment on column self_referral_draft.check_hash is 'Of the date of birth or the word that is asked beside link or code, keyed. Null: it was never saved for later.';
comment on column self_referral_draft.answers is 'Sealed with the key of the program. Null once it was sent: the referral has them.';
comment on column self_referral_draft.open_until is 'Until when its address opens: a shared phone remembers addresses.';
comment on column self_referral_draft.ends_at is 'From then on it opens no more, and the daily work removes it.';
comment on column self_referral_draft.reference is 'What the page after sending says: the same for everybody, whatever became of it.';
create index self_referral_draft_by_end on self_referral_draft (place_id, ends_at);
call wall('self_referral_draft', 'select, insert, update, delete');
