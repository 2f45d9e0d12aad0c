/** Caseloads of a size that a test needs, and days that pass. */
import type { Town } from './town.ts'

/** The place's clock is so many days ahead. Sign in afterwards. */
export const itIsDaysLater = (here: Town, days: number) =>
  here.rows(`update place set clock_ahead_seconds = $1 where code = 'lune-valley'`, [days * 86_400])

/** So many people whom this link worker supports, referred by their team's practice; every fourth cannot be written to. */
export const aCrowdOf = (here: Town, size: number, email: string) =>
  here.rows(
    `with who as (select * from account where email = $2),
     gp as (
       select account.* from account join organisation using (place_id, organisation_id)
       where account.role = 'referrer' and organisation.team_id = (select team_id from who) limit 1),
     made as (
       insert into person (place_id, first_name, family_name, email, prefers, created_at)
       select place_id, 'Person' || number, 'Crowd' || number,
         case when number % 4 > 0 then 'person' || number || '@people.example' end,
         case when number % 4 > 0 then 'email' else 'letter' end, now() - interval '40 days'
       from who, generate_series(1, $1) as number returning place_id, person_id, first_name),
     sent as (
       insert into referral (place_id, reference, person_id, organisation_id, referrer_id, team_id, status, needs, reason,
         sent_at)
       select made.place_id, 'R-' || first_name, person_id, gp.organisation_id, gp.account_id, who.team_id, 'accepted',
         '{food}', 'You would like company.', now() - interval '40 days' from made, gp, who returning *),
     said as (
       insert into referral_event (place_id, referral_id, move, at, by_role, by_account_id)
       select sent.place_id, referral_id, move, sent_at, 'referrer', referrer_id from sent,
         (values ('send'), ('accept')) as moves (move)),
     agreed as (
       insert into consent (place_id, person_id, about, about_id, items, given, how, wording, at)
       select place_id, person_id, 'referral', referral_id, '{}', true, 'spoken', 'Yes', sent_at from sent),
     begun as (
       insert into support (place_id, person_id, referral_id, team_id, link_worker_id, status, started_at,
         waits_since)
       select sent.place_id, person_id, referral_id, sent.team_id, who.account_id, 'open', now() - interval '30 days',
         sent_at
       from sent, who returning *)
     insert into support_event (place_id, support_id, move, at, by_role)
     select place_id, support_id, 'start', started_at, 'linkWorker' from begun`,
    [size, email],
  )
