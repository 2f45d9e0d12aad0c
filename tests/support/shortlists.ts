/** Situations of a shortlist, reached through the front door. */
import { pageOfService } from './listings.ts'
import { margaretIsSupported } from './situations.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

/** The page that asks whether a service goes on somebody's list. */
export async function asksToAdd(here: Town, visitor: Visitor, record: string, name: string): Promise<Shown> {
  const id = (await pageOfService(here, name)).split('/').at(-1)
  return visitor.opens(`${record}/shortlist/add?service=${id}&need=loneliness`)
}

/** Asha has put these on Margaret's list. Returns her record, and Asha, who looks at the list. */
export async function margaretHasAList(
  here: Town,
  names: readonly string[] = ['The Green Shed', 'Tea and talk'],
): Promise<{ record: string; asha: Visitor; list: Shown }> {
  const { record } = await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  let list = await asha.opens(`${record}/shortlist`)
  for (const name of names)
    list = await (await asksToAdd(here, asha, record, name)).press('Put on the shortlist')
  return { record, asha, list }
}
