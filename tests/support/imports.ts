/** Bringing files in, as the administrator does it, and small files to bring in. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

export type Kind = 'directory' | 'postcodes'

export interface Upload {
  kind?: Kind
  name?: string
  content: string | Uint8Array<ArrayBuffer>
}

/** A file of the shared data, to be uploaded. */
export const realFile = (path: string, kind: Kind = 'directory'): Upload => ({
  kind,
  name: basename(path),
  content: new Uint8Array(readFileSync(path)),
})

/** Presses “Upload and preview”: the page of the import, whose job waits. */
export async function uploads(admin: Visitor, { name = 'list.csv', content }: Upload): Promise<Shown> {
  const page = await admin.opens('/imports')
  return page.press('Upload and preview', { files: new File([content], name) })
}

/** The preview of this file, once it is read. */
export async function previews(here: Town, admin: Visitor, upload: Upload): Promise<Shown> {
  const { path } = await uploads(admin, upload)
  await here.finishJobs()
  return admin.opens(path)
}

/** Confirms a preview: the report, once everything is brought in. */
export async function confirms(here: Town, admin: Visitor, preview: Shown): Promise<Shown> {
  await preview.press('Confirm and bring in')
  await here.finishJobs()
  return admin.opens(preview.path)
}

/** From the file to the report. */
export async function bringsIn(here: Town, admin: Visitor, upload: Upload): Promise<Shown> {
  return confirms(here, admin, await previews(here, admin, upload))
}

export const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const columns = [
  'Local authority',
  'Library name',
  'Address 1',
  'Postcode',
  'Year closed',
  ...days.map(day => `${day} staffed hours`),
  'Email address',
]

/** A libraries file with these rows; what a row leaves out is filled in. */
export function librariesCsv(...rows: Record<string, string>[]): string {
  const lines = rows.map(row => {
    const cells: Record<string, string> = {
      'Local authority': 'Lune Council',
      'Address 1': '1 High Street',
      Postcode: 'LA1 1AA',
      'Monday staffed hours': '09:00-17:00',
      ...row,
    }
    return columns.map(column => quoted(cells[column] ?? '')).join(',')
  })
  return `${[columns.join(','), ...lines].join('\n')}\n`
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A food banks file with these records; what a record leaves out is filled in. */
export const foodBanksJson = (...records: object[]): string =>
  JSON.stringify(
    records.map(record => ({
      name: 'Morecambe Bay',
      location_name: '',
      url: 'https://food.example',
      phone: '01524 555 100',
      email: 'hello@food.example',
      address: '1 High Street, Lancaster',
      postcode: 'LA1 1AA',
      lat: 54.04816,
      lon: -2.80382,
      network: 'Independent',
      ...record,
    })),
  )

export const postcodesCsv = (...rows: [postcode: string, lat: string, long: string][]): string =>
  `postcode,lat,long\n${rows.map(row => row.join(',')).join('\n')}\n`

interface ImportedService {
  name: string
  is_gone: boolean
  fingerprint: string
  updated_at: Date
  position: unknown
}

/** Every service that an import brought in, as it stands. */
export const importedServices = (here: Town): Promise<ImportedService[]> =>
  here.rows<ImportedService>(
    `select service.name, service.is_gone, fingerprint, updated_at, position, position_from from service
     join entry using (place_id, service_id) join source using (place_id, source_id)
     where source.licence <> 'Made up' order by service.name, source_key`,
  )

export const importedNames = async (here: Town, gone = false): Promise<string[]> =>
  (await importedServices(here)).filter(service => service.is_gone === gone).map(service => service.name)
