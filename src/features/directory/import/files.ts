/** The files of an import, kept in parts: none is ever held whole. */
import type { Tx } from '../../../platform/tx.ts'
import { ahead, type StoredFile } from './table.ts'

/** A file on its way in. */
export interface GivenFile {
  name: string
  parts(): AsyncIterable<Uint8Array>
}

/** Bytes in one part. */
const partSize = 250_000

/** Keeps a file for the job that reads it. */
export async function keepFile(tx: Tx, id: string, number: number, file: GivenFile): Promise<void> {
  await tx.db
    .insertInto('import_file')
    .values({ import_id: id, file_number: number, name: file.name.slice(0, 200) })
    .execute()
  let part = 0
  for await (const bytes of inParts(file.parts()))
    await tx.db
      .insertInto('import_part')
      .values({ import_id: id, file_number: number, part_number: (part += 1), bytes: Buffer.from(bytes) })
      .execute()
}

/** The same bytes in parts of about one size. */
async function* inParts(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += partSize) {
      const bytes = piece.subarray(at, at + partSize)
      waiting.push(bytes)
      size += bytes.length
      if (size < partSize) continue
      yield Buffer.concat(waiting)
      waiting = []
      size = 0
    }
  if (size > 0) yield Buffer.concat(waiting)
}

/** The files of an import, to be read part by part, each part in a transaction of its own. */
export async function storedFiles(
  inPlace: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  id: string,
): Promise<StoredFile[]> {
  const files = await inPlace(tx =>
    tx.db
      .selectFrom('import_file')
      .innerJoin('import_part', join =>
        join
          .onRef('import_part.import_id', '=', 'import_file.import_id')
          .onRef('import_part.file_number', '=', 'import_file.file_number'),
      )
      .select(query => [
        'import_file.file_number as number',
        'import_file.name',
        query.fn.sum<string>(query.fn<number>('octet_length', ['import_part.bytes'])).as('size'),
        query.fn.max('import_part.part_number').as('last'),
      ])
      .where('import_file.import_id', '=', id)
      .groupBy(['import_file.file_number', 'import_file.name'])
      .orderBy('import_file.file_number')
      .execute(),
  )
  return files.map(({ number, name, size, last }) => ({
    number,
    name,
    size: Number(size),
    parts: () => ahead(partsOf(inPlace, { id, number, last })),
  }))
}

async function* partsOf(
  inPlace: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  { id, number, last }: { id: string; number: number; last: number },
): AsyncIterable<Uint8Array> {
  for (let part = 1; part <= last; part += 1) yield await inPlace(tx => partOf(tx, id, number, part))
}

async function partOf(tx: Tx, id: string, file: number, part: number): Promise<Uint8Array> {
  const row = await tx.db
    .selectFrom('import_part')
    .select('bytes')
    .where('import_id', '=', id)
    .where('file_number', '=', file)
    .where('part_number', '=', part)
    .executeTakeFirst()
  // Cancelled meanwhile: what is read of it is thrown away.
  return row?.bytes ?? new Uint8Array()
}
