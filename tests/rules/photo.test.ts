/** A picture is known by its content, not its name, and keeps nothing a camera wrote beside it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPhoto, type Photo } from '../../src/features/accounts/photo.ts'
import { jpegWithPlace, pngOf, pngWithPlace, secret, webpWithPlace } from '../support/faces.ts'

const textIn = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

for (const [kind, bytes] of Object.entries({
  jpeg: jpegWithPlace(),
  png: pngWithPlace(),
  webp: webpWithPlace(),
}))
  test(`${kind}: its size is read, and where it was taken is taken out`, () => {
    assert.ok(textIn(bytes).includes(secret))
    const photo = readPhoto(bytes) as Photo
    assert.deepEqual([photo.kind, photo.width, photo.height], [kind, 1, 1])
    assert.ok(!textIn(photo.bytes).includes('GPS'))
    assert.deepEqual(readPhoto(photo.bytes), photo, 'what is kept reads the same')
  })

test('what is too large, or no picture, is refused with a sentence', () => {
  const why = (bytes: Uint8Array) => (readPhoto(bytes) as { problem: string }).problem
  assert.equal(readPhoto(pngOf(400, 400)) instanceof Object && 'problem' in readPhoto(pngOf(400, 400)), false)
  assert.match(why(pngOf(401, 10)), /401 by 10 pixels\. Crop or shrink it to 400 by 400 or less/)
  assert.match(why(new TextEncoder().encode('<svg onload="alert(1)"/>')), /JPEG, PNG or WebP/)
  assert.match(why(jpegWithPlace().subarray(0, 40)), /JPEG, PNG or WebP/)
  assert.match(why(new Uint8Array(2_000_001)), /smaller than 2 MB/)
  assert.match(why(new Uint8Array(0)), /JPEG, PNG or WebP/)
})
