/** Whoever has read the directory is told truly that nothing has changed: no file changes a service and keeps quiet. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourcesBelow } from '../support/sources.ts'

/** What these write of a service is not published: when it was compared, and where we think it is. */
const unpublished = ['src/features/directory/merging/find.ts', 'src/features/directory/place-services.ts']

test('every file that writes services says that the directory changes', () => {
  const writers = sourcesBelow('src').filter(({ text }) =>
    /\b(update|insert into) service\b(?!_)|\.(updateTable|insertInto)\('service'\)/.test(text),
  )
  assert.ok(writers.length >= 6, 'The check found almost no writes: it no longer sees them')
  const quiet = writers
    .filter(({ text }) => !/\b(directoryChanges|renew)\(tx\b/.test(text))
    .map(({ path }) => path)
    .filter(path => !unpublished.includes(path))
  assert.deepEqual(quiet, [])
})
