-- A referral says more: the person's own words, what the referrer noticed besides, what may be told back, and how it came.

alter table referral
  add column own_words text not null default '',
  add column noticed text[] not null default '{}',
  add column tell_back text not null default 'summary' check (tell_back in ('summary', 'status')),
  add column way text not null default 'guided' check (way in ('guided', 'one-screen', 'list', 'self')),
  add column draft_id uuid;
comment on column referral.needs is 'What the person would like help with, in the order that matters to them.';
comment on column referral.own_words is 'What the person said, in their words: kept apart from the reason that the referrer gives.';
comment on column referral.noticed is 'What the referrer noticed besides. Never mixed with what the person asked for.';
comment on column referral.tell_back is 'What the person lets us tell the referrer: how it went and what changed, or only that we met.';
comment on column referral.way is 'How it came: page by page, on one screen, from a list, or by the person.';
comment on column referral.draft_id is 'The draft it was: whoever opens the draft''s address is led on to the referral.';
create unique index referral_of_draft on referral (place_id, draft_id);
