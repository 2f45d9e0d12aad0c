-- A red flag of the body that can wait for no referral, and is no crisis: seen by a clinician today.

alter table concern drop constraint concern_kind_check;
alter table concern add constraint concern_kind_check check (kind in (
  'life-at-risk-now', 'suicide-or-self-harm', 'abuse-of-an-adult', 'domestic-abuse', 'a-child-at-risk', 'neglect',
  'urgent-health', 'urgent-practical'
));
