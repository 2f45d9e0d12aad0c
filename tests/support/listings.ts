/** Situations of a directory that stays true: the Green Shed, its link, and what people say of it. */
import { linkIn, messageTo } from './situations.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

export const shed = 'hello@green-shed.example'

/** The address of a service's page, by its name. */
export async function pageOfService(here: Town, name = 'The Green Shed'): Promise<string> {
  const [found] = await here.rows<{ service_id: string }>('select service_id from service where name = $1', [
    name,
  ])
  return `/directory/${found?.service_id}`
}

/** Somebody opens the page of a service. */
export const opensService = async (here: Town, who: string, name?: string): Promise<Shown> =>
  (await (await here.as(who)).opens(await pageOfService(here, name))).is(200)

/** Ewan asks the Green Shed, and it opens its link on a telephone. */
export async function shedIsAsked(here: Town): Promise<{ visitor: Visitor; page: Shown; link: string }> {
  const service = await opensService(here, 'administrator')
  const asked = await (await service.follows('ask its provider')).press('Send the link')
  asked.is(200).shows('The provider is asked')
  return shedOpensItsLink(here)
}

/** It opens the newest link it was sent. */
export async function shedOpensItsLink(here: Town): Promise<{ visitor: Visitor; page: Shown; link: string }> {
  const visitor = here.stranger()
  const link = linkIn(await messageTo(here, shed, '/check/'))
  return { visitor, page: (await visitor.opens(link)).is(200), link }
}

/** The Green Shed would like another telephone number. */
export async function shedProposes(here: Town, phone = '01524 555 499'): Promise<Shown> {
  const { page } = await shedIsAsked(here)
  return (await (await page.follows('Change something')).press('Send', { phone })).is(200)
}

/** Asha says that something is wrong with the Green Shed. */
export async function ashaReports(here: Town, verdict: 'wrong' | 'closed' = 'wrong'): Promise<Shown> {
  const page = await opensService(here, 'link-worker')
  const form = await page.follows(verdict === 'wrong' ? 'Something is wrong' : 'It has closed')
  const typed =
    verdict === 'wrong' ? { field: 'phone', note: 'It rings and rings.' } : { note: 'The gate is locked.' }
  return (await form.press('Send', typed)).is(200)
}

/** What Ewan changes by hand. */
export const byHand = { how: 'telephone' } as const

/** Ewan changes a service by hand. */
export async function ewanChanges(
  here: Town,
  typed: Record<string, string | readonly string[]>,
): Promise<Shown> {
  const page = await (await opensService(here, 'administrator')).follows('Change this service')
  return page.press('Save', { ...byHand, ...typed })
}

/** The clock goes on, and what is due happens. */
export async function sweep(here: Town, { days = 0, months = 0 } = {}): Promise<void> {
  const now = Temporal.Now.plainDateISO('Europe/London')
  const more = days + now.until(now.add({ months })).days
  await here.rows('update place set clock_ahead_seconds = clock_ahead_seconds + $1', [more * 86_400])
  await here.inPlace('lune-valley', tx => tx.later('sweep-place', {}))
  await here.finishJobs()
}
