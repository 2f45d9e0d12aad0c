/** What is inside a zip file, unpacked piece by piece and never beyond a limit, whatever the file says of itself. */
import { Unzip, UnzipInflate } from 'fflate'
import { unusable, type StoredFile } from '../table.ts'

/** Bytes that may come out of one file. */
export const mostUnpacked = 200_000_000

interface Piece {
  /** Its name as it stands there, and which file of the zip it is, from 1. */
  name: string
  number: number
  bytes: Uint8Array
}

/** Deflate makes a byte of at most 1032: so little at a time comes to at most 17 MB (RFC 1951). */
const atATime = 16_384

/** The files of a zip that are wanted, in pieces, in the order in which they stand there. */
export async function* piecesIn(
  zip: StoredFile,
  isWanted: (name: string, number: number) => boolean,
  most = mostUnpacked,
): AsyncIterable<Piece> {
  let waiting: Piece[] = []
  let files = 0
  let size = 0
  const unzip = new Unzip(found => {
    const { name } = found
    const number = (files += 1)
    let got = 0
    if (!isWanted(name, number)) return
    found.ondata = (error, bytes, isLast) => {
      if (error) throw error
      got += bytes.length
      size += bytes.length
      if (size > most) throw tooMuch(zip, most)
      if (isLast && found.originalSize !== undefined && got !== found.originalSize) throw broken(zip)
      waiting.push({ name, number, bytes })
    }
    found.start()
  })
  unzip.register(UnzipInflate)
  const push = (bytes: Uint8Array, isLast: boolean) => {
    try {
      unzip.push(bytes, isLast)
    } catch (error) {
      throw isUnreadable(error) ? broken(zip) : error
    }
    const pieces = waiting
    waiting = []
    return pieces
  }
  for await (const part of zip.parts())
    for (let at = 0; at < part.length; at += atATime) yield* push(part.subarray(at, at + atATime), false)
  yield* push(new Uint8Array(), true)
}

/** fflate’s own errors carry a number. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number'

const broken = ({ name }: StoredFile) =>
  unusable('The zip file is broken: it may be cut. Get it whole and try again', null, null, name)

export const tooMuch = ({ name }: StoredFile, most: number) =>
  unusable(
    `Unpacked, this file has more than ${most / 1_000_000} MB. Split it, and import the parts`,
    null,
    null,
    name,
  )

/** The names of the files in it. A zip with a password is refused. */
export async function namesIn(zip: StoredFile): Promise<string[]> {
  await refuseLocked(zip)
  const names: string[] = []
  const isWanted = (name: string) => {
    names.push(name)
    return false
  }
  for await (const piece of piecesIn(zip, isWanted)) void piece
  if (names.length === 0) throw broken(zip)
  return names
}

/** Bit 0 of the flags in a file’s header says that it is encrypted (PKWARE APPNOTE, 4.4.4). */
async function refuseLocked(zip: StoredFile): Promise<void> {
  for await (const part of zip.parts()) {
    if (((part[6] ?? 0) & 1) === 0) return
    throw unusable('This zip file has a password. Unpack it, and import what is inside', null, null, zip.name)
  }
}
