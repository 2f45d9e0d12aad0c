/** The whole directory as the tabular data package of HSDS 3.0: a zip of one CSV a table and its datapackage.json. */
import type { Asked } from '../asked.ts'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { sourcesOf } from '../services.ts'
import { csvLine } from './csv.ts'
import { packageOf } from './package.ts'
import { tables } from './tables.ts'

const encoder = new TextEncoder()

/** One table after another, each read anew from the database: nothing is ever held whole. */
export async function* directoryZip(asked: Asked): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    ready.push(part)
  })
  const description = new ZipPassThrough('datapackage.json')
  zip.add(description)
  const about = { place: asked.tx.place.name, sources: await sourcesOf(asked) }
  description.push(encoder.encode(packageOf(about.place, [...about.sources.values()])), true)
  yield* ready.splice(0)
  for (const table of tables) {
    const file = new ZipDeflate(table.path, { level: 6 })
    zip.add(file)
    const names = table.fields.map(field => field.name)
    file.push(encoder.encode(csvLine(names)))
    for await (const some of table.rows(asked)) {
      file.push(encoder.encode(some.map(row => csvLine(names.map(name => row[name]))).join('')))
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
