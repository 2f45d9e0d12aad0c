/** What is generated and committed is what would be generated now. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { addresses } from '../support/town.ts'
import { generated } from '../support/generated.ts'

test('generated files are fresh: run bin/generate', async () => {
  for (const [path, text] of Object.entries(await generated(addresses('alongside_template').admin)))
    assert.equal(readFileSync(path, 'utf8'), text, `${path} is stale: run bin/generate and commit it`)
})
