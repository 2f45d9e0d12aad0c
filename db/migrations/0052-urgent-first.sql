-- Whoever's triage says that it cannot wait stands before those who have waited longer.

alter table waiting add column urgency text check (urgency in ('urgent-practical', 'crisis'));
comment on column waiting.urgency is 'As the newest triage weighed it, where it cannot wait: they stand first. Null: it can.';

drop index waiting_ahead;
create index waiting_ahead on waiting (place_id, referral_id) where ahead_at is not null or urgency is not null;

-- The owner of the tables obeys the wall too: without a place it sees no row, but for as long as it is not forced to.
alter table waiting no force row level security;
alter table triage no force row level security;
insert into waiting (place_id, referral_id, urgency)
select place_id, referral_id, urgency from (
  select distinct on (place_id, referral_id) place_id, referral_id, urgency from triage
  order by place_id, referral_id, at desc, triage_id desc
) as newest
where urgency in ('urgent-practical', 'crisis')
on conflict (place_id, referral_id) do update set urgency = excluded.urgency;
alter table waiting force row level security;
alter table triage force row level security;
