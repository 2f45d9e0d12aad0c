/** Imports that bear the place's own word: one that was brought in, and one that waits to be confirmed. */
import { bringsIn, previews } from './imports.ts'
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

/** Returns the id of the import that waits. */
export async function canaryImports(here: Town, administrator: Visitor, canary: string): Promise<string> {
  await bringsIn(here, administrator, file(canary, ['one', 'two']))
  const preview = await previews(here, administrator, file(canary, ['one', 'three']))
  preview.is(200).shows(canary, 'Confirm and bring in')
  return preview.path.split('/').at(-1) ?? ''
}
