/** Directories in the shapes of the standards, through the front door: several files together, read, shown, brought in. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { confirms, importedNames, importedServices } from '../support/imports.ts'
import { filesAt, type GivenFile } from '../support/reading.ts'
import { sharedData } from '../support/shared-data.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown, Visitor } from '../support/visitor.ts'

/** Uploads files together and waits for their preview. */
async function previewsAll(here: Town, admin: Visitor, files: readonly GivenFile[]): Promise<Shown> {
  const page = await admin.opens('/imports')
  const given = files.map(
    ({ name, content }) => new File([content as string | Uint8Array<ArrayBuffer>], name),
  )
  const { path } = await page.press('Upload and preview', { files: given })
  await here.finishJobs()
  return admin.opens(path)
}

const tables = (phone: string): GivenFile[] => [
  { name: 'organizations.csv', content: 'id,name,legal_status\n1,The Green Shed,Charity\n' },
  {
    name: 'locations.csv',
    content: 'id,organization_id,name,transportation,latitude,longitude\n1,1,Shed,,54.0466,-2.8007\n',
  },
  {
    name: 'services.csv',
    content: 'id,location_id,name,application_process\n7,1,Garden mornings,Ring first\n',
  },
  {
    name: 'phones.csv',
    content: `id,contact_id,location_id,number,extension\n1,,1,${phone},\n2,,9,01524 555102,\n`,
  },
]

test('tables of one list come in together, each fault with its file, and again change nothing', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const preview = await previewsAll(here, admin, tables('01524 555101'))
  preview.shows(
    '1 service to add',
    'phones.csv',
    'There is no location 9 in this import. Correct it, or add the location',
  )
  await confirms(here, admin, preview)
  const before = await importedServices(here)
  assert.deepEqual(
    before.map(({ name }) => name),
    ['Garden mornings'],
  )
  const again = await previewsAll(here, admin, tables('01524 555101'))
  again.shows('0 services to add', '1 service as before')
  const changed = await previewsAll(here, admin, tables('01524 555103'))
  changed.shows('1 service to change', '01524 555103')
  assert.deepEqual(await importedServices(here), before)
})

test('a table by itself is refused with what to bring in with it', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const refused = await previewsAll(here, admin, tables('07').slice(3))
  refused.shows(
    'Could not be read',
    '“07” is not a phone number, so it was left out',
    'Bring in locations.csv with it: row 2 belongs to location 1',
  )
  assert.deepEqual(await importedNames(here), [])
})

test('a document with letters that cannot be kept, deep inside, comes in without them', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const service = {
    id: 's1',
    name: 'Chess',
    organization: { name: 'Shed' },
    service_at_locations: [
      { location: { name: 'Nought\u0000 Hall', latitude: 54.0466, longitude: -2.8007 } },
    ],
    contacts: [{ name: 'Jo\u0007' }],
  }
  const preview = await previewsAll(here, admin, [{ name: 'service.json', content: JSON.stringify(service) }])
  preview.shows(
    'service_at_locations[0].location.name',
    'A hidden character that cannot be kept was taken out',
  )
  ;(await confirms(here, admin, preview)).shows('1 service added')
  assert.deepEqual(await importedNames(here), ['Chess'])
})

const directories = [
  'foodbanks_uk.json',
  'libraries',
  'mobile-library-stops',
  'charities/charities_northwest_ni.csv',
  'openactive',
  'outpost-import/services--with-sample-data.csv',
  'ohana-sample-csv',
  'hsds-transformer/florida_input',
  'hsds-transformer/base_transformer/input',
  'hsds-3.0-examples',
  'oruk-validator-mocks/V3.0-UK-Warn',
]

test('the shared directories come in in one sitting, and again change nothing', async t => {
  const folder = sharedData(t, 'directories')
  if (!folder) return
  const here = await town(t)
  const admin = await here.as('administrator')
  for (const path of directories) {
    const preview = await previewsAll(here, admin, filesAt(join(folder, path)))
    ;(await confirms(here, admin, preview)).shows('Brought in')
  }
  const before = await importedServices(here)
  assert.equal(before.length, 153 + 268 + 98 + 565 + 4 + 2 + 23 + 135 + 19 + 1 + 1)
  for (const path of directories) {
    const again = await previewsAll(here, admin, filesAt(join(folder, path)))
    again.shows('0 services to add', '0 services to change', '0 services no longer in the source')
  }
  assert.deepEqual(await importedServices(here), before)
})
