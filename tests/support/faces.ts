/** Small pictures of each kind, with what a camera writes beside them. */

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** One grey point each. */
const jpegPoint = bytesOf(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
)
const pngPoint = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
)
const webpPoint = bytesOf('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA')

/** Where it was taken, as a camera would say. */
export const secret = 'GPS 54.0466 N 2.8007 W'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** After its start an Exif segment, and behind its end whatever a phone adds. */
export const jpegWithPlace = (): Uint8Array => {
  const said = text(`Exif\0\0${secret}`)
  const segment = joined(Uint8Array.of(0xff, 0xe1, 0, said.length + 2), said)
  return joined(jpegPoint.subarray(0, 2), segment, jpegPoint.subarray(2), text(secret))
}

export const pngWithPlace = (): Uint8Array => {
  const said = text(`Place\0${secret}`)
  const length = Uint8Array.of(0, 0, 0, said.length)
  const chunk = joined(length, text('tEXt'), said, new Uint8Array(4))
  return joined(pngPoint.subarray(0, 33), chunk, pngPoint.subarray(33))
}

export const webpWithPlace = (): Uint8Array => {
  const said = text(secret)
  return joined(webpPoint, text('EXIF'), Uint8Array.of(said.length, 0, 0, 0), said)
}

/** The same picture, of so many pixels by what it says of itself. */
export const pngOf = (width: number, height: number): Uint8Array => {
  const png = Uint8Array.from(pngPoint)
  const view = new DataView(png.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return png
}

export const aFace = (bytes = jpegWithPlace(), name = 'me.jpg'): File => new File([bytes as BlobPart], name)
