/** The letters of a file that comes part by part, wherever the parts were cut. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { textOf, wholeText } from '../../src/features/directory/import/readers/text.ts'
import { Unusable, type StoredFile } from '../../src/features/directory/import/table.ts'

const inParts = (...parts: Uint8Array[]): StoredFile => ({
  number: 1,
  name: 'list.csv',
  size: parts.reduce((sum, part) => sum + part.length, 0),
  async *parts() {
    yield* parts
  },
})

const words = 'Name\nTŷ Coffi\nCafé\nHall\n'
const bytes = new TextEncoder().encode(words)

describe('a text in parts', () => {
  test('is UTF-8 wherever it is cut, also in the middle of a letter', async () => {
    for (let one = 0; one < bytes.length; one += 1)
      for (let other = one; other < bytes.length; other += 1) {
        const file = inParts(bytes.subarray(0, one), bytes.subarray(one, other), bytes.subarray(other))
        const text = await textOf(file)
        assert.deepEqual([text.isGuess, await wholeText(text)], [false, words], `cut at ${one} and ${other}`)
      }
  })

  test('is not UTF-8 when any part of it is not, however good the parts before', async () => {
    const bad = Uint8Array.of(...new TextEncoder().encode('Caf'), 0xe9, 10)
    assert.equal((await textOf(inParts(bytes, bad))).isGuess, true)
    assert.equal((await textOf(inParts(bytes, bytes, bad, bytes))).isGuess, true)
  })

  test('was cut when only its last letter is unfinished', async () => {
    const end = bytes.indexOf(0xc3) + 1
    await assert.rejects(textOf(inParts(bytes.subarray(0, 8), bytes.subarray(8, end))), Unusable)
  })
})
