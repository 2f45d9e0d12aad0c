/** A tabular data package as it came: its description, its tables, and what is wrong with them (Data Package v1). */
import { unzipSync } from 'fflate'
import { parse } from 'csv-parse/sync'

interface FieldSaid {
  name: string
  type?: string
  format?: string
  constraints?: { required?: boolean; unique?: boolean; enum?: string[] }
  enum?: string[]
}

export interface TableSaid {
  name: string
  path: string
  schema: {
    fields: FieldSaid[]
    primaryKey?: string
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[]
  }
}

export interface PackageSaid {
  licenses?: { name: string; title: string }[]
  sources?: { title: string }[]
  resources: TableSaid[]
}

export type Row = Record<string, string>

export interface Unpacked {
  said: PackageSaid
  files: { name: string; content: Uint8Array<ArrayBuffer> }[]
  tables: Map<string, { columns: string[]; rows: Row[] }>
}

export function unpack(zip: Uint8Array): Unpacked {
  const files = Object.entries(unzipSync(zip)).map(([name, content]) => ({
    name,
    content: new Uint8Array(content),
  }))
  const textOf = (name: string) => new TextDecoder().decode(files.find(file => file.name === name)?.content)
  const said = JSON.parse(textOf('datapackage.json')) as PackageSaid
  const tables = new Map(
    said.resources.map(({ name, path }) => {
      const [columns = [], ...lines] = parse(textOf(path))
      const rows = lines.map(line =>
        Object.fromEntries(columns.map((column, index) => [column, line[index] ?? ''])),
      )
      return [name, { columns, rows }]
    }),
  )
  return { said, files, tables }
}

/** What of the tables a description forbids. `lenient`: columns that may be empty, or have something twice, though it forbids that. */
export function faultsOfTables(
  { tables }: Unpacked,
  { resources }: PackageSaid,
  lenient: readonly string[] = [],
): string[] {
  const faults: string[] = []
  for (const [name, { columns, rows }] of tables) {
    const table = resources.find(one => one.name === name)
    if (!table) {
      faults.push(`${name}: is no table`)
      continue
    }
    const fields = new Map(table.schema.fields.map(field => [field.name, field]))
    for (const column of columns) if (!fields.has(column)) faults.push(`${name}.${column}: is no column`)
    for (const [column, field] of fields) {
      const isLenient = lenient.includes(`${name}.${column}`)
      faults.push(
        ...faultsOfColumn(
          rows.map(row => row[column] ?? ''),
          field,
          isLenient,
        ).map(one => `${name}.${column}: ${one}`),
      )
    }
    for (const { fields: column, reference } of table.schema.foreignKeys ?? []) {
      const known = new Set(tables.get(reference.resource)?.rows.map(row => row[reference.fields]))
      const lost = rows.find(row => (row[column] ?? '') !== '' && !known.has(row[column]))
      if (lost) faults.push(`${name}.${column}: ${lost[column]} is in no row of ${reference.resource}`)
    }
  }
  return [...new Set(faults)]
}

function faultsOfColumn(values: readonly string[], field: FieldSaid, isLenient: boolean): string[] {
  const { type = 'string', format = 'default', constraints = {} } = field
  const allowed = constraints.enum ?? field.enum
  const reads = types[type === 'string' ? format : type]
  if (!reads) throw new Error(`${type} ${format} is a type that nobody checks`)
  const said = values.filter(value => value !== '')
  return [
    ...(constraints.required && !isLenient && said.length < values.length ? ['is empty'] : []),
    ...(constraints.unique && !isLenient && new Set(said).size < said.length ? ['has something twice'] : []),
    ...said.filter(value => !reads(value)).map(value => `“${value}” is no ${type} ${format}`),
    ...said
      .filter(value => allowed && !allowed.includes(value))
      .map(value => `“${value}” is none of ${allowed?.join()}`),
  ]
}

const types: Record<string, (value: string) => boolean> = {
  default: () => true,
  uuid: value => /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value),
  uri: value => URL.canParse(value) && !/\s/.test(value),
  email: value => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  number: value => Number.isFinite(Number(value)),
  date: value => /^\d{4}-\d\d-\d\d$/.test(value),
  time: value => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value),
  datetime: value => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value),
}
