-- The person knows: letters and calls beside messages, what became of a message, answers that are no ending, and a face.

alter table place add column contact_within_days integer not null default 14 check (contact_within_days between 1 and 365);
comment on column place.contact_within_days is 'By when a link worker gets in touch: what a person is told when a referral arrives.';

alter table message
  drop constraint message_channel_check,
  drop constraint message_status_check,
  add constraint message_channel_check check (channel in ('email', 'text', 'letter', 'call')),
  add constraint message_status_check check (
    status in ('sent')
    or channel in ('email', 'text') and status in ('queued', 'failed')
    or channel in ('letter', 'call') and status in ('waiting', 'cancelled')
  ),
  add column content jsonb,
  add column format text check (format in ('standard', 'large-print', 'easy-read', 'audio', 'braille')),
  add column team_id uuid,
  add column instead_of uuid,
  add column done_by uuid,
  add column asked_at timestamptz,
  add column delivered_at timestamptz,
  add foreign key (place_id, team_id) references team (place_id, team_id),
  add foreign key (place_id, instead_of) references message (place_id, message_id),
  add foreign key (place_id, done_by) references account (place_id, account_id),
  add constraint message_in_a_format check ((channel = 'letter') = (format is not null)),
  add constraint message_by_hand check (channel in ('email', 'text') or content is not null);
comment on column message.to_address is 'Empty for a letter: the address is read from the record when it is printed.';
comment on column message.content is 'What it says, in parts. Of an email or a text it is forgotten once nobody needs to say it another way.';
comment on column message.format is 'Letters alone: in which form it is printed, or made.';
comment on column message.team_id is 'Letters and calls: the team in whose hands it is.';
comment on column message.instead_of is 'The message that did not arrive. Another way is tried once.';
comment on column message.done_by is 'Letters and calls: who posted it, had it made, or rang.';
comment on column message.asked_at is 'When whoever carries it was last asked what became of it.';
create unique index message_instead_of on message (place_id, instead_of) where instead_of is not null;
create index message_by_hand_of_team on message (place_id, team_id, status, queued_at) where channel in ('letter', 'call');
create index message_to_ask_about on message (place_id, sent_at) where status = 'sent' and delivered_at is null and content is not null;

alter table referral
  add column paused_until date,
  add column unaware_at timestamptz,
  add constraint referral_paused_while_it_waits check (paused_until is null or status = 'sent');
comment on column referral.paused_until is 'The person said: not now. On this day we come back.';
comment on column referral.unaware_at is 'The person said that they did not know about it: a lesson for those who sent it.';
create index referral_paused on referral (place_id, paused_until) where paused_until is not null;

alter table support
  add column paused_until date,
  add constraint support_paused_while_open check (paused_until is null or status = 'open');
comment on column support.paused_until is 'The person said: not now. On this day we come back.';
create index support_paused on support (place_id, paused_until) where paused_until is not null;

alter table account add column reached_when text check (reached_when <> '');
comment on column account.reached_when is 'When a link worker can be rung, in their words.';

create table account_photo (
  place_id integer not null default current_place() references place,
  account_id uuid not null,
  kind text not null check (kind in ('jpeg', 'png', 'webp')),
  width integer not null check (width between 1 and 400),
  height integer not null check (height between 1 and 400),
  bytes bytea not null check (length(bytes) <= 2000000),
  changed_at timestamptz not null,
  primary key (place_id, account_id),
  foreign key (place_id, account_id) references account (place_id, account_id)
);
comment on table account_photo is 'A link worker''s face, for the people they work with. What a camera wrote beside the picture is taken out.';
call wall('account_photo', 'select, insert, update, delete');
