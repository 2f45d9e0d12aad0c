/**
 * A picture of a face as it is uploaded: what kind it is by its content, how large, and without what a camera wrote
 * beside it, such as where it was taken. Formats: ITU T.81 (JPEG), W3C PNG, and the WebP container. Pure.
 */
export type PhotoKind = 'jpeg' | 'png' | 'webp'

export interface Photo {
  kind: PhotoKind
  width: number
  height: number
  bytes: Uint8Array
}

export const largestSide = 400
export const mostBytes = 2_000_000

const notAPicture = 'Choose a picture: JPEG, PNG or WebP'

export function readPhoto(bytes: Uint8Array): Photo | { problem: string } {
  if (bytes.length > mostBytes) return { problem: 'The picture must be smaller than 2 MB' }
  const photo = readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes)
  if (!photo || photo.width < 1 || photo.height < 1) return { problem: notAPicture }
  const { width, height } = photo
  if (width > largestSide || height > largestSide)
    return {
      problem: `The picture is ${width} by ${height} pixels. Crop or shrink it to ${largestSide} by ${largestSide} or less`,
    }
  return photo
}

const at16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const at32 = (bytes: Uint8Array, at: number) => at16(bytes, at) * 65_536 + at16(bytes, at + 2)
const little = (bytes: Uint8Array, at: number, length: number) =>
  Array.from({ length }, (_, index) => (bytes[at + index] ?? 0) * 256 ** index).reduce(
    (sum, one) => sum + one,
    0,
  )
const name = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}

/** Segments of an application (Exif, GPS, thumbnails) and comments go; colours need those of JFIF and Adobe. */
const isCameras = (marker: number) => marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee)

/** Frames say how large it is; three numbers of that range are something else. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function readJpeg(bytes: Uint8Array): Photo | null {
  if (at16(bytes, 0) !== 0xffd8) return null
  const kept = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | null = null
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) break
    const end = at + 2 + at16(bytes, at + 2)
    if (end > bytes.length) return null
    if (isFrame(marker)) size ??= { height: at16(bytes, at + 5), width: at16(bytes, at + 7) }
    const until = marker === 0xda ? endOfScan(bytes, end) : end
    if (!isCameras(marker)) kept.push(bytes.subarray(at, until))
    at = until
  }
  return size && { kind: 'jpeg', ...size, bytes: joined([...kept, Uint8Array.of(0xff, 0xd9)]) }
}

/** Where the picture's own data end: at a marker that is neither a zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const pngParts = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'cHRM'])

function readPng(bytes: Uint8Array): Photo | null {
  if (at32(bytes, 0) !== 0x89504e47 || at32(bytes, 4) !== 0x0d0a1a0a) return null
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + at32(bytes, at)
    if (end > bytes.length) return null
    const part = name(bytes, at + 4)
    if (pngParts.has(part)) kept.push(bytes.subarray(at, end))
    if (part === 'IEND')
      return { kind: 'png', width: at32(bytes, 16), height: at32(bytes, 20), bytes: joined(kept) }
    at = end
  }
  return null
}

const webpParts = new Set(['VP8 ', 'VP8L', 'ALPH', 'VP8X'])

function readWebp(bytes: Uint8Array): Photo | null {
  if (name(bytes, 0) !== 'RIFF' || name(bytes, 8) !== 'WEBP') return null
  const kept: Uint8Array[] = []
  let size: { width: number; height: number } | null = null
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = little(bytes, at + 4, 4)
    const end = at + 8 + length + (length % 2)
    const part = name(bytes, at)
    if (part === 'ANIM') return null
    size ??= webpSize(bytes, at + 8, part)
    if (webpParts.has(part)) {
      const chunk = bytes.slice(at, Math.min(end, bytes.length))
      // Of its flags only that it is partly clear stays: what the others tell of is gone.
      if (part === 'VP8X') chunk[8] = (chunk[8] ?? 0) & 0x10
      kept.push(chunk)
    }
    at = end
  }
  if (!size) return null
  const body = joined(kept)
  const head = Uint8Array.from(bytes.subarray(0, 12))
  new DataView(head.buffer).setUint32(4, body.length + 4, true)
  return { kind: 'webp', ...size, bytes: joined([head, body]) }
}

function webpSize(bytes: Uint8Array, at: number, part: string): { width: number; height: number } | null {
  if (part === 'VP8X') return { width: little(bytes, at + 4, 3) + 1, height: little(bytes, at + 7, 3) + 1 }
  if (part === 'VP8 ')
    return { width: little(bytes, at + 6, 2) & 0x3fff, height: little(bytes, at + 8, 2) & 0x3fff }
  if (part !== 'VP8L') return null
  const bits = little(bytes, at + 1, 4)
  return { width: (bits % 16_384) + 1, height: (Math.floor(bits / 16_384) % 16_384) + 1 }
}
