/** When a feed is read, what may happen to it, who is asked, and how it stands in words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportCounts, ImportStatus } from '../../src/features/directory/import/import.ts'
import {
  everyOf,
  hoursToNextTry,
  whatNext,
  whyNotRead,
  whyNotRemove,
  type Next,
  type Unfinished,
  type WayIn,
} from '../../src/features/directory/feeds/schedule.ts'
import { outcomeOf, tagOf, type Newest, type Standing } from '../../src/features/directory/feeds/stands.ts'

const none: ImportCounts = { new: 0, changed: 0, same: 0, gone: 0, left: 0, faults: 0, warnings: 0 }

const nexts: [bringsIn: WayIn, isFirst: boolean, counts: Partial<ImportCounts>, next: Next][] = [
  ['by hand', false, { same: 9 }, 'close'],
  ['by itself', true, { same: 9 }, 'close'],
  ['by hand', false, { faults: 2, same: 9 }, 'close'],
  ['by hand', false, { new: 1 }, 'ask'],
  ['by itself', true, { new: 1 }, 'ask'],
  ['by itself', false, { new: 1 }, 'bring in'],
  ['by itself', false, { new: 1, warnings: 5 }, 'bring in'],
  ['by itself', false, { new: 1, faults: 1 }, 'ask'],
  ['by itself', false, { changed: 1, same: 12, gone: 4 }, 'bring in'],
  ['by itself', false, { changed: 1, same: 10, gone: 4 }, 'ask'],
]

test('who is asked after a reading', () => {
  for (const [bringsIn, isFirst, counts, next] of nexts)
    assert.equal(
      whatNext({ bringsIn, isFirst }, { ...none, ...counts }),
      next,
      JSON.stringify([bringsIn, isFirst, counts]),
    )
})

test('the next try comes later each time, and at least once a day', () => {
  assert.deepEqual([1, 2, 3, 4, 50].map(hoursToNextTry), [1, 6, 24, 24, 24])
  assert.deepEqual([1, 7, 30, 12].map(everyOf), [1, 7, 30, 7])
})

const reading = (status: ImportStatus, isWaiting = false): Unfinished => ({ status, isWaiting })

test('a feed is read once at a time, and a removed one never', () => {
  assert.deepEqual(whyNotRead(false, undefined), [])
  assert.deepEqual(whyNotRead(false, reading('ready')), [])
  assert.deepEqual(whyNotRead(false, reading('fetching', true)), [])
  for (const status of ['fetching', 'reading', 'applying'] as const)
    assert.deepEqual(whyNotRead(false, reading(status)), ['This feed is being read already'])
  assert.deepEqual(whyNotRead(true, undefined), ['This feed was removed. Add it again to read it'])
  assert.deepEqual(whyNotRemove(false, reading('fetching')), [])
  assert.equal(whyNotRemove(false, reading('applying')).length, 1)
  assert.deepEqual(whyNotRemove(true, undefined), ['This feed was removed already'])
})

const newest = (status: ImportStatus, more: Partial<Newest> = {}): Newest => ({
  status,
  counts: none,
  isWaiting: false,
  fault: null,
  ...more,
})

const standings: [standing: Partial<Standing>, tag: string, outcome: string][] = [
  [{}, 'Not read yet', 'It was never read.'],
  [{ newest: newest('fetching') }, 'Being read', 'It is being read.'],
  [{ failures: 2, newest: newest('fetching') }, 'Being read', 'It is being read again.'],
  [
    { failures: 1, newest: newest('fetching', { isWaiting: true, fault: 'No answer' }) },
    'Not working',
    'No answer.',
  ],
  [{ failures: 1, newest: newest('refused', { fault: 'Not JSON' }) }, 'Not working', 'Not JSON.'],
  [{ newest: newest('refused') }, 'Not working', 'It could not be read.'],
  [
    { newest: newest('ready', { counts: { ...none, new: 1200 } }) },
    'Waiting for you',
    '1,200 new, 0 changed, 0 gone. Confirm it, or cancel.',
  ],
  [{ newest: newest('done') }, 'Working', 'Nothing has changed.'],
  [
    { newest: newest('done', { counts: { ...none, gone: 2, faults: 1 } }) },
    'Working',
    '0 new, 0 changed, 2 gone. Some of it could not be taken.',
  ],
  [{ newest: newest('cancelled') }, 'Working', 'Somebody cancelled the reading. Nothing was changed.'],
  [{ isPaused: true, newest: newest('done') }, 'Paused', 'Nothing has changed.'],
  [
    { isPaused: true, newest: newest('ready') },
    'Waiting for you',
    'Nothing has changed. Confirm it, or cancel.',
  ],
  [{ isRemoved: true, newest: newest('done') }, 'Removed', 'Nothing has changed.'],
]

test('how a feed stands, as a tag and a sentence', () => {
  for (const [standing, tag, outcome] of standings) {
    const whole: Standing = { isRemoved: false, isPaused: false, failures: 0, newest: undefined, ...standing }
    assert.deepEqual([tagOf(whole).text, outcomeOf(whole)], [tag, outcome])
  }
})
