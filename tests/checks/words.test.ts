/** One idea, one word: the glossary’s forbidden words stand nowhere a reader of code or pages would meet them. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { filesBelow } from '../support/sources.ts'

/** The rows of docs/glossary.md: | **say** | meaning | do not say |. */
const forbidden = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()))
  .filter(cells => cells.length > 4 && cells[1]?.startsWith('**'))
  .flatMap(cells => (cells[3] ?? '').split(',').map(word => word.trim()))
  .filter(word => word !== '')

test('no page or code says a word the glossary forbids', () => {
  assert.ok(forbidden.length >= 10, 'The glossary names no forbidden words: the check no longer reads it')
  const pattern = new RegExp(`\\b(${forbidden.join('|')})s?\\b`, 'i')
  // A list of passwords nobody may choose has to name the words people would.
  // So does a list of what people and services say, which is theirs, and one of the names of a published standard.
  const isWordList = (path: string) =>
    path.endsWith('/common-passwords.ts') ||
    /\/(vocabulary\/(english|welsh|polish|urdu)|profile\/prsb)\/|\/import\/mapping\/facts\.ts$/.test(path)
  const files = [
    ...filesBelow('src/features'),
    ...filesBelow('src/ui'),
    ...filesBelow('db/town'),
    ...filesBelow('docs/guides', /\.md$/),
  ]
  const found = files
    .filter(path => !isWordList(path))
    .flatMap(path =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const word = pattern.exec(line)?.[0]
          return word ? [`${path}:${index + 1} says “${word}”: ${line.trim()}`] : []
        }),
    )
  assert.deepEqual(found, [])
})
