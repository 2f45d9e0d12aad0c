/** What somebody can do with an import, and what is worth a second look before confirming. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  blockers,
  changesNothing,
  lacksMuch,
  statuses,
  statusWords,
  type ImportCounts,
  type ImportStatus,
} from '../../src/features/directory/import/import.ts'

test('every status, every move', () => {
  const table: Record<ImportStatus, { confirm: string; cancel: string }> = {
    fetching: { confirm: 'This import is still being fetched', cancel: '' },
    reading: { confirm: 'This import is still being read', cancel: '' },
    mapping: {
      confirm: 'This import is waiting for you to say what its columns hold',
      cancel: '',
    },
    ready: { confirm: '', cancel: '' },
    refused: {
      confirm: 'This import is closed: its file could not be read',
      cancel: 'This import is closed: its file could not be read',
    },
    applying: { confirm: 'This import is confirmed already', cancel: 'This import is confirmed already' },
    done: { confirm: 'This import is brought in already', cancel: 'This import is brought in already' },
    cancelled: { confirm: 'This import is cancelled already', cancel: 'This import is cancelled already' },
  }
  for (const status of statuses) {
    assert.equal(blockers(status, 'confirm').join(), table[status].confirm, status)
    assert.equal(blockers(status, 'cancel').join(), table[status].cancel, status)
    assert.ok(statusWords[status].text.length > 3)
  }
})

const none: ImportCounts = { new: 0, changed: 0, same: 0, gone: 0, left: 0, faults: 0, warnings: 0 }

const counts: [counts: Partial<ImportCounts>, nothing: boolean, much: boolean][] = [
  [{}, true, false],
  [{ same: 100, left: 3, faults: 2, warnings: 9 }, true, false],
  [{ new: 1 }, false, false],
  [{ changed: 1 }, false, false],
  [{ gone: 3 }, false, false],
  [{ gone: 4 }, false, true],
  [{ same: 12, gone: 4 }, false, false],
  [{ same: 11, gone: 4 }, false, true],
  [{ changed: 6, same: 5, gone: 4, new: 1000 }, false, true],
]
for (const [some, nothing, much] of counts)
  test(`${JSON.stringify(some)} changes ${nothing ? 'nothing' : 'something'}${much ? ' and lacks much' : ''}`, () => {
    assert.equal(changesNothing({ ...none, ...some }), nothing)
    assert.equal(lacksMuch({ ...none, ...some }), much)
  })
