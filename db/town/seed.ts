/** Fills an empty database with the demonstration: places, postcodes, services, and people at every stage. */
import pg from 'pg'
import type { Staff } from '../../src/platform/actor.ts'
import { asProgram, type Ground, type Tx } from '../../src/platform/tx.ts'
import { addPerson, atEarlier } from './crowd.ts'
import { seedPlace } from './seed-places.ts'
import { seedPostcodes, seedServices } from './seed-services.ts'
import { townServices, wyreServices } from './services.ts'
import { luneValley, wyreCoast } from './town.ts'

/** Does nothing where the demonstration stands already. `crowd`: how many people it is filled with. */
export async function seedDemonstration(
  ground: Ground,
  migratorUrl: string,
  { crowd = 60 }: { crowd?: number } = {},
): Promise<void> {
  const made = await makePlaces(migratorUrl)
  if (!made) return
  await asProgram(ground, made.luneValley, async tx => {
    await seedPostcodes(tx)
    await seedServices(tx, townServices)
    const [okafor, shah, asha, ben] = await Promise.all(
      [
        'okafor@lune-bank.example',
        'shah@bay-view.example',
        'asha.patel@lune-valley.example',
        'ben.ward@lune-valley.example',
      ].map(email => staffNamed(tx, email)),
    )
    if (!okafor || !shah || !asha || !ben) throw new Error('The cast is not complete')
    for (let number = 0; number < crowd; number++)
      await addPerson(
        tx,
        number,
        number % 3 === 2 ? { referrer: shah, linkWorker: ben } : { referrer: okafor, linkWorker: asha },
      )
    await settleMessages(tx)
  })
  await asProgram(ground, made.wyreCoast, async tx => {
    await seedServices(tx, wyreServices)
    const referrer = await staffNamed(tx, 'gp@kittiwake.example')
    const linkWorker = await staffNamed(tx, 'carys@wyre-coast.example')
    for (let number = 0; number < Math.min(crowd, 4); number++)
      await addPerson(atEarlier(tx, 0), number * 2 + 1, { referrer, linkWorker })
    await settleMessages(tx)
  })
}

async function makePlaces(migratorUrl: string): Promise<{ luneValley: number; wyreCoast: number } | null> {
  const client = new pg.Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query('set role alongside_owner')
    const [lune, wyre] = [await seedPlace(client, luneValley), await seedPlace(client, wyreCoast)]
    return lune.isNew && wyre.isNew ? { luneValley: lune.placeId, wyreCoast: wyre.placeId } : null
  } finally {
    await client.end()
  }
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
