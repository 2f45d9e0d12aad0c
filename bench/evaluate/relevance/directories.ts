/** Which real directories are searched, and what each is called in the set of needs. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sharedFolder } from '../../../tests/support/shared-data.ts'

/** The name of each source, and its file or folder among the directories of the shared data. */
export const directories = {
  charities: 'charities/charities_northwest_ni.csv',
  foodbanks: 'foodbanks_uk.json',
  libraries: 'libraries',
  'mobile-libraries': 'mobile-library-stops',
  florida: 'hsds-transformer/florida_input',
  chicago: 'hsds-transformer/base_transformer/input',
  ohana: 'ohana-sample-csv',
  openactive: 'openactive',
  'open-referral-uk': 'oruk-validator-mocks/V3.0-UK-Default',
  'open-referral': 'hsds-3.0-examples/csv',
  outpost: 'outpost-import/services--with-sample-data.csv',
} as const

export type SourceName = keyof typeof directories

/** Where postcodes and areas are, so that distances are known. */
const geography = ['postcodes_LA_PR_BB_FY.csv', 'outward_codes_gb.csv']

export interface List {
  /** None where the files say themselves what they are. */
  source?: SourceName
  files: { name: string; content: Uint8Array }[]
}

export const isThereSharedData = (): boolean => existsSync(join(sharedFolder, 'directories'))

/** Everything that is brought in, in order: positions first, so that services are given theirs. */
export const lists = (): List[] => [
  ...geography.map(name => ({ files: filesAt(join(sharedFolder, 'geography', name)) })),
  ...Object.entries(directories).map(([source, path]) => ({
    source: source as SourceName,
    files: filesAt(join(sharedFolder, 'directories', path)),
  })),
]

function filesAt(path: string): List['files'] {
  const isTable = (name: string) => /\.(csv|json)$/.test(name)
  const paths = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter(isTable)
        .toSorted()
        .map(name => join(path, name))
    : [path]
  return paths.map(one => ({ name: basename(one), content: new Uint8Array(readFileSync(one)) }))
}
