/** Fills an empty database with the demonstration: places, postcodes, services, and people at every stage. */
import { sql } from 'kysely'
import pg from 'pg'
import type { Staff } from '../../src/platform/actor.ts'
import { countWords, isDue } from '../../src/features/finding/count-words.ts'
import { asProgram, type Ground, type Tx } from '../../src/platform/tx.ts'
import { answerAndShowFaces } from './answers.ts'
import { planTheTeam } from './capacity.ts'
import { addPerson, atEarlier } from './crowd.ts'
import { seedDropIns, seedHub } from './hubs.ts'
import { seedPlace } from './seed-places.ts'
import { seedPostcodes, seedServices } from './seed-services.ts'
import { townServices, wyreServices } from './services.ts'
import { askThemselves } from './self-referrals.ts'
import { luneValley, wyreCoast } from './town.ts'
import { correctWords } from './own-words.ts'
import { findNothing } from './unmet-needs.ts'
import { tryToReach } from './waiting.ts'

/**
 * Does nothing where the demonstration stands already, and what is missing where a start was cut short.
 * Two programs may start at once: each place is filled in one transaction. `crowd`: how many people come.
 */
export async function seedDemonstration(
  ground: Ground,
  migratorUrl: string,
  { crowd = 60 }: { crowd?: number } = {},
): Promise<void> {
  const places = await makePlaces(migratorUrl)
  await asProgram(ground, places.luneValley, async tx => {
    if (!(await isEmpty(tx))) return
    await seedPostcodes(tx)
    await seedServices(tx, townServices)
    const [okafor, shah, asha, ben, ewan] = await Promise.all(
      [
        'okafor@lune-bank.example',
        'shah@bay-view.example',
        'asha.patel@lune-valley.example',
        'ben.ward@lune-valley.example',
        'ewan.price@lune-valley.example',
      ].map(email => staffNamed(tx, email)),
    )
    if (!okafor || !shah || !asha || !ben || !ewan) throw new Error('The cast is not complete')
    const workers = { administrator: ewan, linkWorker: asha, other: ben }
    const hub = await seedHub(tx, workers)
    if (crowd > 0) await seedDropIns(tx, hub, workers)
    for (let number = 0; number < crowd; number++)
      await addPerson(
        tx,
        number,
        number % 3 === 2 ? { referrer: shah, linkWorker: ben } : { referrer: okafor, linkWorker: asha },
      )
    if (crowd > 0) {
      const priya = await staffNamed(tx, 'priya.rao@lune-valley.example')
      const ewan = await staffNamed(tx, 'ewan.price@lune-valley.example')
      await askThemselves(tx)
      await tryToReach(tx, asha)
      await correctWords(tx, ewan)
      await findNothing(tx, { gp: okafor, north: asha, south: ben })
      await planTheTeam(tx, { asha, priya, ewan, okafor })
      await answerAndShowFaces(tx, { okafor, asha })
    }
    await settleMessages(tx)
  })
  await asProgram(ground, places.wyreCoast, async tx => {
    if (!(await isEmpty(tx))) return
    await seedServices(tx, wyreServices)
    const referrer = await staffNamed(tx, 'gp@kittiwake.example')
    const linkWorker = await staffNamed(tx, 'carys@wyre-coast.example')
    for (let number = 0; number < Math.min(crowd, 4); number++)
      await addPerson(atEarlier(tx, 0), number * 2 + 1, { referrer, linkWorker })
    await settleMessages(tx)
  })
  for (const place of Object.values(places))
    if (await asProgram(ground, place, isDue)) await countWords(ground, place)
}

async function makePlaces(migratorUrl: string): Promise<{ luneValley: number; wyreCoast: number }> {
  const client = new pg.Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query('set role alongside_owner')
    await client.query('select pg_advisory_lock(20261122)')
    return { luneValley: await seedPlace(client, luneValley), wyreCoast: await seedPlace(client, wyreCoast) }
  } finally {
    await client.end()
  }
}

/** Has nobody filled this place yet? Whoever else is about to waits here until we have. */
async function isEmpty(tx: Tx): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(20261123)`.execute(tx.db)
  const { rows } = await sql`select from source where place_id = current_place() limit 1`.execute(tx.db)
  return rows.length === 0
}

/** An account of the cast, as if signed in. */
export async function staffNamed(tx: Tx, email: string): Promise<Staff> {
  const account = await tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'role', 'team_id', 'organisation_id'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return {
    role: account.role,
    accountId: account.account_id,
    sessionId: account.account_id,
    name: account.name,
    teamId: account.team_id,
    organisationId: account.organisation_id,
  }
}

/** What was sent long ago waits for nobody. */
const settleMessages = (tx: Tx) =>
  tx.db
    .updateTable('message')
    .set({ status: 'sent', sent_at: tx.now })
    .where('status', '=', 'queued')
    .execute()
