/** A list that no format knows, from the command line: it says who has to explain it, and where. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, makesPlace } from '../support/commands.ts'
import { groups } from '../support/lists.ts'

test('a list whose columns nobody has explained waits for an administrator', async t => {
  const here = await desk(t)
  await makesPlace(here)
  const list = here.has('groups.csv', String(groups().content))
  const { status, out, err } = await here.types('import-directory', list)
  assert.equal(status, 2, err)
  assert.match(out, /Nobody has said yet what its columns hold/)
  assert.match(out, /\/imports\/[0-9a-f-]{36}\/columns\n$/)
})
