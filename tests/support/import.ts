/** A directory import through the front door: one that was brought in, and one that waits to be confirmed. */
import { applyImport, readImport } from '../../src/features/directory/import/changes.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

/** Libraries as councils report them, one with hours that are only words. */
const file = (canary: string, names: readonly string[]) =>
  new File(
    [
      'Local authority,Library name,Postcode,Monday staffed hours\n',
      ...names.map(name => `${canary} council,${canary} ${name},LA1 8HM,when the ${canary} sings\n`),
    ],
    `${canary}.csv`,
    { type: 'text/csv' },
  )

interface Where {
  place: string
  canary: string
}

/** Returns the id of the import that waits. */
export async function importServices(
  here: Town,
  administrator: Visitor,
  { place, canary }: Where,
): Promise<string> {
  const [row] = await here.rows<{ place_id: number }>('select place_id from place where code = $1', [place])
  const id = row?.place_id ?? 0
  const first = await upload(administrator, file(canary, ['one', 'two']))
  await readImport(here.app.ground, id, first)
  const preview = await administrator.opens(`/imports/${first}`)
  ;(await preview.press('Confirm and bring in')).is(200)
  await applyImport(here.app.ground, id, first)
  const second = await upload(administrator, file(canary, ['one', 'three']))
  await readImport(here.app.ground, id, second)
  ;(await administrator.opens(`/imports/${second}`)).is(200).shows(canary, 'Confirm and bring in')
  return second
}

async function upload(administrator: Visitor, chosen: File): Promise<string> {
  const page = await administrator.opens('/imports')
  const shown: Shown = await page.press('Upload and preview', { kind: 'directory', file: chosen })
  return shown.is(200).path.split('/').at(-1) ?? ''
}
