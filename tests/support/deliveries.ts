/** Everything an administrator is handed to bring in: the shared directories whole, else small ones of the same kinds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvOf, groups } from './lists.ts'
import { charitys, councils } from './pairs.ts'
import type { GivenFile } from './reading.ts'
import { sharedFolder } from './shared-data.ts'

/** Files that are uploaded together, and how that ends. */
export interface Delivery {
  name: string
  files: GivenFile[]
  /** It comes in; or it is refused, and why; or the administrator sees that it is no list, and cancels. */
  ends: 'in' | 'cancelled' | RegExp
  /** It is brought in by hand, every page looked at. */
  isLookedAt: boolean
}

/** Columns that the guesses leave out and the administrator knows better. */
export const corrections: Record<string, string> = {
  'local-authority-code': 'The list’s own number for it',
  'local-authority-type-name': 'Categories',
  Organiser: 'Who runs it',
}

export const deliveries = (): Delivery[] => (existsSync(sharedFolder) ? published() : madeUp())

const folder = join(sharedFolder, 'directories')

/** Folders whose files are lists of their own; the files of every other folder are one list together. */
const ofLists = [
  '',
  'charities',
  'hsds-transformer/base_transformer',
  'ohana-csv-cases',
  'oruk-validator-mocks/V1.0-UK-Default',
  'outpost-api',
  'outpost-import',
]

const lookedAt = [
  'README.md',
  'charities/charities_northwest_ni.csv',
  'foodbanks_uk.json',
  'hsds-transformer/florida_input',
  'libraries',
  'local_authorities_uk.csv',
  'oruk-3.0-examples/csv',
  'oruk-validator-mocks/V1.0-UK-Default/V1_DashboardResponse.json',
  'outpost-import/services--with-sample-data.csv',
]

/** What is no directory, and which reason is given. Every other delivery must come in. */
const refused: [path: RegExp, why: RegExp][] = [
  [/\.yaml$/, /This is not a table/],
  [/datapackage\.json$/, /This describes a set of tables\. Bring in the tables themselves/],
  [/V1_DashboardResponse\.json$/, /list of feeds, not a directory\. Bring in one of the feeds/],
  [/V1_ValidateResponse\.json$/, /what the validator found out about a feed, not the feed/],
  [/custom-fields-template/, /custom fields of Outpost, not its services\. Bring in the services sheet/],
  [/(outpost-import\/services|ohana-csv-cases\/taxonomy)\.csv$/, /The file has no rows/],
  [/ohana-csv-cases\/services\.csv$/, /tell of no service\. Bring in services\.csv and organizations\.csv/],
  [/ohana-csv-cases\/\w+_with_no_parent\.csv$/, /belongs to nothing\. Say in \w+_id|whose it is/],
  [/ohana-csv-cases\/hs_with_invalid_date\.csv$/, /“13\/27\/2014” is not a date/],
  // One table of a list alone: its faults are named, and what to bring in with it.
  [/ohana-csv-cases\/(?!.*(categor|_org\.csv|org_with))/, /Bring in \w+\.csv with it: row \d+ belongs to/],
  [/ohana-csv-cases\/invalid_location_org\.csv$/, /Bring in organizations\.csv with it/],
]

function published(): Delivery[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted()
  const together = Map.groupBy(names, path => {
    const at = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
    return ofLists.includes(at) || path.endsWith('.yaml') ? path : at
  })
  return [...together].map(([name, paths]) => ({
    name,
    files: paths.map(path => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      content: new Uint8Array(readFileSync(join(folder, path))),
    })),
    ends:
      name === 'README.md'
        ? 'cancelled'
        : (refused.find(([path]) => paths.some(one => path.test(one)))?.[1] ?? 'in'),
    isLookedAt: lookedAt.includes(name),
  }))
}

/** The same kinds in small: lists that are known, tables that belong together, one nobody knows, and what is none. */
function madeUp(): Delivery[] {
  const one = (name: string, content: string | Uint8Array, ends: Delivery['ends'] = 'in'): Delivery => ({
    name,
    files: [{ name, content }],
    ends,
    isLookedAt: true,
  })
  const alone = csvOf(['id', 'contact_id', 'location_id', 'number'], ['1', '', '1', '01524 555101'])
  return [
    one('README.md', 'What these are, and whose\n\nA line, another, and one more\n', 'cancelled'),
    one('libraries.csv', councils.content),
    one(charitys.name, charitys.content.replace('"phone":"01524 555 111"', '"phone":"07"')),
    one(groups().name ?? '', groups().content),
    {
      ...one('tables', ''),
      files: [
        { name: 'organizations.csv', content: csvOf(['id', 'name'], ['1', 'The Green Shed']) },
        { name: 'locations.csv', content: csvOf(['id', 'organization_id', 'name'], ['1', '1', 'Shed']) },
        {
          name: 'services.csv',
          content: csvOf(
            ['id', 'location_id', 'name', 'application_process'],
            ['7', '1', 'Garden mornings', 'Ring first'],
          ),
        },
        { name: 'phones.csv', content: alone },
      ],
    },
    { ...one('phones.csv', alone, /Bring in locations\.csv with it: row 2 belongs to/), isLookedAt: false },
    one(
      'dashboard.json',
      JSON.stringify({ data: [{ isServicesValid: true, schemaType: 'V1' }] }),
      /list of feeds, not a directory/,
    ),
  ]
}
