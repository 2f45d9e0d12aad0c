/** A waiting list of 20,000 at 32 at once, against its own statements with nothing of ours around them. */
import { waitingFigures } from '../src/features/waiting/figures.ts'
import { lookAfterWaiting } from '../src/features/waiting/job/look-after.ts'
import { waitingList } from '../src/features/waiting/queries.ts'
import { wantedIn } from '../src/features/waiting/wanted.ts'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/platform/config.ts'
import { connect } from '../src/platform/database/connect.ts'
import { createLog } from '../src/platform/log.ts'
import type { BenchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'
import { measureAll, type PageToMeasure } from './way-in.ts'

const waiting = 20_000

const page = (name: string, query: string): PageToMeasure => ({
  name,
  path: `/waiting-list${query && `?${query}`}`,
  who: 'link-worker',
  asks: async (tx, actor) => {
    const { policy } = await waitingFigures(tx, actor)
    await waitingList(tx, actor, { wanted: wantedIn(new URLSearchParams(query)), policy })
  },
})

/** Deep in the list as a link of it leads there. */
const deep = `after=3_${Temporal.Now.instant()
  .subtract({ hours: 24 * 60 })
  .toString()}_00000000-0000-7000-8000-000000000000`

const pages: readonly PageToMeasure[] = [
  page(`waiting list of ${waiting}`, ''),
  page('a page deep in it', deep),
  page('those of it who wait too long', 'show=too-long'),
]

export const waitingListBench = (): Promise<Figure[]> => measureAll(fill, pages)

/** Half wait to be taken on, half were taken on and not reached; a few stand ahead, and every third was rung. */
async function fill(here: BenchTown): Promise<void> {
  console.log(`Filling a waiting list with ${waiting} people`)
  await here.admin(`
    create temporary table made as
      select number, uuidv7() as person_id, uuidv7() as referral_id, uuidv7() as support_id,
        asha.place_id, asha.account_id as asha, asha.team_id, okafor.account_id as okafor, okafor.organisation_id,
        now() - number * interval '9 minutes' as sent_at, number % 2 = 0 as taken_on
      from generate_series(1, ${waiting}) as number,
        (select * from account where email = 'asha.patel@lune-valley.example') as asha,
        (select * from account where email = 'okafor@lune-bank.example') as okafor;
    insert into person (place_id, person_id, first_name, family_name, date_of_birth, phone, prefers, careful, created_at)
      select place_id, person_id, 'Person' || number % 97, 'Family' || number % 997, date '1930-01-01' + number,
        '01524 555100', 'phone', '', sent_at from made;
    insert into referral (place_id, referral_id, reference, person_id, organisation_id, referrer_id, team_id, status,
        needs, reason, sent_at)
      select place_id, referral_id, 'B-' || number, person_id, organisation_id, okafor, team_id,
        case when taken_on then 'accepted' else 'sent' end, array['loneliness'],
        'You told me that the days are long, and that you miss company.', sent_at from made;
    insert into referral_event (place_id, referral_id, move, at, by_role, by_account_id)
      select place_id, referral_id, 'send', sent_at, 'referrer', okafor from made;
    insert into support (place_id, support_id, person_id, referral_id, team_id, link_worker_id, status, started_at, waits_since)
      select place_id, support_id, person_id, referral_id, team_id, asha, 'open', sent_at + interval '2 days', sent_at
      from made where taken_on;
    insert into contact_attempt (place_id, person_id, referral_id, at, channel, outcome, tried, written_at, by_account_id)
      select place_id, person_id, referral_id, now() - interval '3 days', 'phone', 'no-answer', '01524 555100', now(), asha
      from made where number % 3 = 0;
    insert into waiting (place_id, referral_id, ahead_reason, ahead_words, ahead_at, ahead_by)
      select place_id, referral_id, 'practical', 'eviction on Friday', now(), asha from made where number % 5000 = 0;
    insert into waiting (place_id, referral_id, urgency)
      select place_id, referral_id, 'urgent-practical' from made where number % 400 = 1;
    insert into profile_section (place_id, person_id, section, content, version, written_at, by_role)
      select place_id, person_id, 'safe-contact', '{"voicemail": "no"}', 1, now(), 'linkWorker' from made where number % 4 = 0`)
  await here.admin('vacuum analyze')
  const database = connect(here.appUrl)
  const app = await createApp(readConfig({}), database, createLog('error'))
  const [place] = await database.kysely.selectFrom('place').select('place_id').orderBy('place_id').execute()
  const began = performance.now()
  await lookAfterWaiting(app.ground, place?.place_id ?? 0)
  console.log(`The job looked after them in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  await app.close()
  await database.close()
  await here.admin('vacuum analyze')
}
