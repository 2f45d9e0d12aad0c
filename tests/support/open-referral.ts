/** Reading our own feed in a test: an answer with its headers, every page of a list, and what the schemas say of it. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Town } from './town.ts'
import { bringsIn } from './imports.ts'
import { deliveries } from './deliveries.ts'
import { faultsIn } from './json-schema.ts'
import { sharedFolder } from './shared-data.ts'
import type { Visitor } from './visitor.ts'

export interface Said {
  status: number
  headers: Headers
  text: string
  content: unknown
}

/** Asks the feed, as a program of somebody else does. */
export async function asks(here: Town, path: string, headers: Record<string, string> = {}): Promise<Said> {
  const answer = await here.stranger().request(`/open-referral${path}`, { headers })
  const text = await answer.text()
  const isJson = /json/.test(answer.headers.get('content-type') ?? '')
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    content: isJson && text !== '' ? (JSON.parse(text) as unknown) : undefined,
  }
}

export type Thing = { id: string; name: string } & Record<string, unknown>

export interface Page {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Thing[]
}

export async function asksPage(here: Town, path: string): Promise<Page> {
  const said = await asks(here, path)
  assert.equal(said.status, 200, `${path}: ${said.text.slice(0, 300)}`)
  return said.content as Page
}

/** Everything that a list has, whatever page it stands on. */
export async function asksAll(here: Town, path: string): Promise<Thing[]> {
  const all: Thing[] = []
  for (let page = 1; ; page++) {
    const found = await asksPage(here, `${path}${path.includes('?') ? '&' : '?'}per_page=200&page=${page}`)
    all.push(...found.contents)
    if (!found.last_page) continue
    assert.equal(all.length, found.total_items, `${path} counts what it does not show`)
    return all
  }
}

/** A whole service as another feed would give it. */
export const listed = (number: number, more: object = {}): Record<string, unknown> => ({
  id: `own-${number}`,
  name: `Group ${number}`,
  status: 'active',
  description: `We meet in hall ${number}.`,
  organization: { id: `o${number % 7}`, name: `Hall ${number % 7}`, description: '' },
  minimum_age: 10 + (number % 60),
  maximum_age: 30 + (number % 60),
  schedules: [{ id: 'h', freq: 'WEEKLY', byday: 'TU', opens_at: '10:00:00', closes_at: '12:00:00' }],
  service_at_locations: [
    {
      id: 'l',
      location: {
        id: 'l',
        location_type: 'physical',
        // A hundredth of a degree is 1,112 metres.
        latitude: 54.05 + (number % 10) / 100,
        longitude: -2.8,
        addresses: [{ id: 'a', address_1: `${number} High Street`, city: 'Lancaster', country: 'GB' }],
      },
    },
  ],
  attributes: [
    {
      id: 'a',
      taxonomy_term: { id: 't', name: `Kind ${number % 3}`, taxonomy: 'Kinds', code: `k${number % 3}` },
    },
  ],
  ...more,
})

/** Brings these in as one list, by the pages an administrator has. */
export async function bringsInServices(
  here: Town,
  admin: Visitor,
  services: readonly object[],
): Promise<void> {
  const page = {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    contents: services,
  }
  const report = await bringsIn(here, admin, { name: 'groups.json', content: JSON.stringify(page) })
  report.shows('Brought in')
}

export const namesOf = (things: readonly Thing[]): string[] => things.map(({ name }) => name).toSorted()

/** What the schemas of the validator of Open Referral UK say of an answer. */
export const validatorSays = (content: unknown, schema: string): string[] =>
  faultsIn(content, join(sharedFolder, 'schemas/oruk-3.0-as-used-by-validator', `${schema}.json`))

/** What HSDS 3.0 itself says, of which Open Referral UK is a part. */
export const hsdsSays = (content: unknown, schema: string): string[] =>
  faultsIn(content, join(sharedFolder, 'schemas/hsds-3.0', `${schema}.json`))

/** Brings in every published directory that needs no word from anybody. */
export async function bringsInEverything(here: Town, admin: Visitor): Promise<number> {
  let count = 0
  for (const { files, ends } of deliveries()) {
    if (ends !== 'in') continue
    const form = await admin.opens('/imports')
    const sent = files.map(({ name, content }) => new File([content as string], name))
    const { path } = await form.press('Upload and preview', { files: sent })
    await here.finishJobs()
    const preview = await admin.opens(path)
    if (!preview.text.includes('Confirm and bring in')) continue
    await preview.press('Confirm and bring in')
    await here.finishJobs()
    count += 1
  }
  return count
}
