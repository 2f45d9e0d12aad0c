/** Reads an answer to its end: unpacked, within its limits, and whole. */
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Duplex } from 'node:stream'
import type { BodyLimits } from './limits.ts'
import { NotFetched } from './not-fetched.ts'

/** Small answers may be packed as tightly as they like: they cannot fill the memory. */
const unsuspicious = 1_000_000

const unpackers: Readonly<Record<string, () => Duplex>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: () => createInflate(),
}

/** What we say we can unpack (RFC 9110, 12.5.3). Deflate is unpacked but not asked for: servers disagree on it. */
export const acceptEncoding = 'gzip, br'

export interface Bounds {
  host: string
  limits: BodyLimits
  signal: AbortSignal
}

export async function readBody(
  answer: IncomingMessage,
  { host, limits, signal }: Bounds,
): Promise<Uint8Array> {
  if (Number(answer.headers['content-length']) > limits.size) throw new NotFetched('large', host)
  const encoding = (answer.headers['content-encoding'] ?? 'identity').toLowerCase().trim()
  const unpack = unpackers[encoding]
  if (!unpack && encoding !== 'identity' && encoding !== '') throw new NotFetched('encoding', host)

  let came = 0
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      came += chunk.length
      yield chunk
    }
  }
  const chunks: Buffer[] = []
  let size = 0
  async function kept(source: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limits.size) throw new NotFetched('large', host)
      if (size > unsuspicious && size > came * limits.ratio) throw new NotFetched('bomb', host)
      chunks.push(chunk)
    }
  }
  if (unpack) await pipeline(answer, counted, unpack(), kept, { signal })
  else await pipeline(answer, counted, kept, { signal })
  if (!answer.complete) throw new NotFetched('cut', host)
  return Buffer.concat(chunks, size)
}
