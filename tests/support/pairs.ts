/** The same choir in two lists, found to be one: what a merge begins with. */
import { bringsIn, foodBanksJson, librariesCsv } from './imports.ts'
import type { Town } from './town.ts'
import type { Visitor } from './visitor.ts'

/** Two entries for one place: what the council’s list says, and what a list of food banks says. */
export const councils = { content: librariesCsv({ 'Library name': 'Halton', 'Address 1': '1 High Street' }) }
export const charitys = {
  name: 'banks.json',
  content: foodBanksJson({
    name: 'Halton library',
    address: 'High Street 1',
    phone: '01524 555 111',
    email: 'halton@food.example',
  }),
}

/** Both lists are in; the pair waits. Returns the id of the proposal and of both services, the kept one first. */
export async function aPairWaits(here: Town, admin: Visitor) {
  await bringsIn(here, admin, councils)
  await bringsIn(here, admin, charitys)
  const [kept, gone] = await here.rows<{ service_id: string }>(
    `select service_id from service where name like 'Halton%' order by service_id`,
  )
  const [pair] = await here.rows<{ duplicate_id: string }>(
    `select duplicate_id from duplicate where service_id = $1 and other_id = $2 and status = 'waiting'`,
    [kept?.service_id, gone?.service_id],
  )
  return { pair: pair?.duplicate_id ?? '', kept: kept?.service_id ?? '', gone: gone?.service_id ?? '' }
}
