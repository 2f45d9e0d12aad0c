/** Imports that bear the place's own word: one that was brought in, and one that waits to be confirmed. */
import { applyImport } from '../../src/features/directory/import/apply.ts'
import { readImport } from '../../src/features/directory/import/read.ts'
import { uploads, type Upload } from './imports.ts'
import type { Town } from './town.ts'
import type { Visitor } from './visitor.ts'

/** Libraries as councils report them, one with hours that are only words. */
const file = (canary: string, names: readonly string[]) => ({
  name: `${canary}.csv`,
  content: [
    'Local authority,Library name,Postcode,Monday staffed hours\n',
    ...names.map(name => `${canary} council,${canary} ${name},LA1 8HM,when the ${canary} sings\n`),
  ].join(''),
})

/** A list with columns of its own, that somebody has explained. */
const ownList = (canary: string): Upload => ({
  name: `${canary} groups.csv`,
  content: `Group,Run by,Post code,When\n${canary} three,${canary} hall,LA1 8HM,when the ${canary} sings\n`,
})

interface Where {
  place: string
  canary: string
}

/** Returns the id of the import that waits. The worker stays at rest: nothing changes by itself afterwards. */
export async function canaryImports(here: Town, admin: Visitor, { place, canary }: Where): Promise<string> {
  const [{ place_id } = { place_id: 0 }] = await here.rows<{ place_id: number }>(
    'select place_id from place where code = $1',
    [place],
  )
  const reads = async (upload: Upload) => {
    const { path } = await uploads(admin, upload)
    const id = path.split('/').at(-1) ?? ''
    await readImport(here.app.ground, place_id, { id })
    return { id, page: await admin.opens(path) }
  }
  const { id: first, page } = await reads(file(canary, ['one', 'two', 'four', 'five']))
  page.is(200).shows(canary, 'Confirm and bring in')
  ;(await (await admin.opens(`/imports/${first}`)).press('Confirm and bring in')).is(200)
  await applyImport(here.app.ground, place_id, first)
  const { id } = await reads(ownList(canary))
  await (await admin.opens(`/imports/${id}/columns`)).press('Use this and read the file')
  await readImport(here.app.ground, place_id, { id })
  ;(await admin.opens(`/imports/${id}`)).is(200).shows(canary, 'Confirm and bring in')
  return id
}

/** A feed that nobody ever asks: its first reading is cancelled. Returns its id. */
export async function canaryFeed(admin: Visitor, canary: string): Promise<string> {
  const page = await admin.opens('/feeds/new')
  const answers = { address: `https://${canary.toLowerCase()}.example/o/v1`, source: `${canary} feed` }
  const reading = await page.press('Add and read', answers)
  ;(await reading.press('Cancel this import')).shows('Cancelled')
  const feed = await (await admin.opens('/feeds')).follows(`${canary} feed`)
  return feed.path.split('/').at(-1) ?? ''
}
