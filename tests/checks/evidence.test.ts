/** What the documents say is proven stands in tests that exist. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'
import { screensFor } from '../../src/routes.ts'
import { filesBelow } from '../support/sources.ts'

const evidence = readFileSync('docs/evidence.md', 'utf8')

/** `tests/…` "the name of a test": the name stands in that file, as it was written. */
function missingTests(text: string): string[] {
  return [...text.matchAll(/`(tests\/[\w/.-]+)`\s+"([^"]+)"/g)]
    .filter(
      ([, file = '', name = '']) => !(existsSync(file) && readFileSync(file, 'utf8').includes(`'${name}'`)),
    )
    .map(([, file, name]) => `${file} has no test “${name}”`)
}

test('every test that the evidence names is there', () => {
  assert.ok([...evidence.matchAll(/`tests\//g)].length > 30, 'The check no longer reads the evidence')
  assert.deepEqual(missingTests(evidence), [])
})

test('the check can tell that a test is gone', () => {
  const gone = '`tests/checks/evidence.test.ts` "a test that nobody wrote"'
  assert.equal(missingTests(gone).length, 1)
})

test('every address that the evidence names is a screen', () => {
  const paths = new Set(screensFor(readConfig({})).map(({ path }) => path))
  const named = [...evidence.matchAll(/`(\/[a-z][\w/:-]*)`/g)].map(([, path = '']) => path)
  assert.ok(named.length > 15)
  assert.deepEqual(
    named.filter(path => !paths.has(path)),
    [],
  )
})

test('every file that a document names is there', () => {
  const documents = [...filesBelow('docs', /\.md$/), 'README.md', 'CONTRIBUTING.md']
  const missing = documents.flatMap(document =>
    [...readFileSync(document, 'utf8').matchAll(/`((?:tests|src|db|docs|bin)\/[\w/.-]+\.\w+)`/g)]
      .map(([, file = '']) => file)
      .filter(file => !existsSync(file))
      .map(file => `${document} names ${file}`),
  )
  assert.deepEqual(missing, [])
})
