-- After somebody referred herself: what the last page says, and who serves a postcode that is not ours.

alter table self_referral_draft
  add column afterwards bytea,
  add constraint self_referral_draft_afterwards check (afterwards is null or sent_at is not null);
comment on column self_referral_draft.afterwards is 'Sealed: how they hear from us, and whether help comes first. For the page after sending, and gone with it.';

alter table place add column serves text[] not null default '{}';
comment on column place.serves is 'First halves of the postcodes that its teams serve: known to every place, so that whoever lives there is led to it.';
grant update (serves) on place to alongside_app;

alter table team no force row level security;
update place set serves = coalesce(
  (select array_agg(distinct area order by area) from team, unnest(team.areas) as area where team.place_id = place.place_id),
  '{}'
);
alter table team force row level security;
