/** A file compressed with gzip, as the file that is inside it. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { unusable, type StoredFile } from '../table.ts'
import { mostUnpacked, tooMuch } from './zip.ts'

/** Unpacked once to learn its size and that it is whole, and again whenever it is read. */
export async function unpacked(file: StoredFile): Promise<StoredFile> {
  const inner = { ...file, name: file.name.replace(/\.gz$/i, ''), size: 0, parts: () => partsOf(file) }
  for await (const part of inner.parts()) inner.size += part.length
  return inner
}

async function* partsOf(file: StoredFile): AsyncIterable<Uint8Array> {
  const packed = Readable.from(file.parts())
  const gunzip = createGunzip()
  packed.on('error', error => gunzip.destroy(error)).pipe(gunzip)
  let size = 0
  try {
    for await (const part of gunzip as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size > mostUnpacked) throw tooMuch(file, mostUnpacked)
      yield part
    }
  } catch (error) {
    if (!isBroken(error)) throw error
    throw unusable(
      'The compression of this file is broken: it may be cut. Get it whole and try again',
      null,
      null,
      file.name,
    )
  } finally {
    packed.destroy()
  }
}

const isBroken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
