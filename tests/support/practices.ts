/** Referrals of a practice and what became of them: as rows, because a comparison takes more than a test can press. */
import { margaretIsReferred } from './situations.ts'
import type { Town } from './town.ts'

interface Sent {
  practice: string
  times: number
  status: 'sent' | 'accepted' | 'returned' | 'declined'
  why?: string
  /** Days ago. */
  ago?: number
}

/** All of them are about whoever was referred first: a comparison counts referrals. */
export const practiceSent = (here: Town, { practice, times, status, why, ago = 0 }: Sent) =>
  here.rows(
    `with first as (select * from referral order by sent_at limit 1),
     made as (
       insert into referral (place_id, referral_id, reference, person_id, organisation_id, referrer_id, team_id,
         status, needs, reason, sent_at, moved_at, moved_why)
       select first.place_id, uuidv7(), 'R-' || uuidv7(), first.person_id, organisation.organisation_id,
         first.referrer_id, first.team_id, $3, first.needs, first.reason, now() - make_interval(days => $5), now() - make_interval(days => $5),
         $4
       from first join organisation on organisation.place_id = first.place_id and organisation.name = $1,
         generate_series(1, $2)
       returning place_id, referral_id, sent_at
     )
     insert into referral_event (place_id, referral_id, move, at, by_role, why)
     select place_id, referral_id, case $3 when 'returned' then 'return' when 'declined' then 'decline' else 'accept' end,
       sent_at, 'linkWorker', $4 from made`,
    [practice, times, status, why ?? null, ago],
  )

/** Lune Bank's referrals mostly come back for age and for want of capacity, Bay View's are right. */
export async function practicesDiffer(here: Town) {
  await margaretIsReferred(here)
  const lune = { practice: 'Lune Bank practice' }
  await practiceSent(here, { ...lune, times: 19, status: 'accepted' })
  await practiceSent(here, { ...lune, times: 12, status: 'returned', why: 'age' })
  await practiceSent(here, { ...lune, times: 3, status: 'returned', why: 'outside-area' })
  await practiceSent(here, { ...lune, times: 10, status: 'returned', why: 'capacity' })
  const bay = { practice: 'Bay View surgery' }
  await practiceSent(here, { ...bay, times: 70, status: 'accepted' })
  await practiceSent(here, { ...bay, times: 5, status: 'declined', why: 'unaware' })
}
