-- After sending: a referral is put right, taken back, asked about and thanked for, and its lists say so at once.

alter table referral drop constraint referral_status_check;
alter table referral add constraint referral_status_check
  check (status in ('sent', 'accepted', 'returned', 'declined', 'withdrawn'));
alter table referral
  add column version integer not null default 0,
  add column moved_at timestamptz,
  add column moved_why text,
  add column open_questions integer not null default 0 check (open_questions >= 0),
  add column thanked_at timestamptz;
comment on column referral.version is 'How often its words were put right: every amendment is made from the one before.';
comment on column referral.moved_at is 'Since when it has its status. Null: since it was sent.';
comment on column referral.moved_why is 'The reason of that move, by its code: what a count is made of without reading every event.';
comment on column referral.open_questions is 'How many questions of the team wait for an answer.';
comment on column referral.thanked_at is 'When the team last said thank you for it.';

-- The owner of the tables obeys the wall too: without a place it sees no row, but for as long as it is not forced to.
alter table referral no force row level security;
alter table referral_event no force row level security;
update referral set moved_at = latest.at, moved_why = latest.why
from (
  select distinct on (place_id, referral_id) place_id, referral_id, at, why from referral_event
  where move in ('accept', 'return', 'decline') order by place_id, referral_id, event_id desc
) as latest
where latest.place_id = referral.place_id and latest.referral_id = referral.referral_id;
alter table referral force row level security;
alter table referral_event force row level security;

-- What became of a practice’s referrals is counted from the index alone.
create index referral_became on referral (place_id, organisation_id, sent_at) include (status, moved_why);
drop index referral_of_organisation;
create index referral_of_organisation_now on referral (place_id, organisation_id, status, sent_at);
create index referral_asked_about on referral (place_id, organisation_id, sent_at) where open_questions > 0;
create index referral_thanked on referral (place_id, organisation_id, thanked_at) where thanked_at is not null;
