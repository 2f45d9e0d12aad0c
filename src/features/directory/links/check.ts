/** Do the web addresses of the directory still lead somewhere? Each is asked once a month, where the place wants it. */
import { sql } from 'kysely'
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { takeDay } from '../../places/changes.ts'
import { isActive } from '../checked.ts'
import { isThere, whyBroken, type AskAddress, type Heard } from './link.ts'

/** Addresses in one run: the sweep comes six times an hour, so a directory of 200,000 is asked within a month. */
const inOneRun = 50

/** Asks the addresses that were asked longest ago. No transaction is open while an answer is waited for. */
export async function checkLinks(ground: Ground, place: number, ask: AskAddress): Promise<number> {
  const addresses = await asProgram(ground, place, addressesToAsk)
  for (const url of addresses) {
    const heard = await ask(url)
    await asProgram(ground, place, tx => keepAnswer(tx, url, heard))
  }
  return addresses.length
}

/** Takes up to fifty addresses nobody asked for a month. Once a day, those of new services join them. */
export async function addressesToAsk(tx: Tx): Promise<string[]> {
  if (!tx.place.checks_links) return []
  if (await takeDay(tx, 'links_listed_on'))
    await sql`
      insert into web_address (url)
      select distinct service.content ->> 'url' from service
      where ${isActive(tx)} and service.content ->> 'url' <> ''
      on conflict do nothing
    `.execute(tx.db)
  // Taken by being asked: another worker takes others, and one that dies leaves them for next month.
  const { rows } = await sql<{ url: string }>`
    update web_address set asked_at = ${tx.now}
    where url in (
      select url from web_address
      where asked_at is null or asked_at < ${tx.now.subtract({ hours: 24 * 30 })}
      order by asked_at nulls first, url
      limit ${inOneRun} for update skip locked
    )
    returning url
  `.execute(tx.db)
  return rows.map(row => row.url)
}

async function keepAnswer(tx: Tx, url: string, heard: Heard): Promise<void> {
  const fault = whyBroken(heard)
  await sql`
    update web_address set fault = ${fault},
      ok_at = case when ${isThere(heard)} then ${tx.now} else ok_at end,
      broken_since = case when ${fault}::text is null then null else coalesce(broken_since, ${tx.now}) end
    where url = ${url}
  `.execute(tx.db)
}
