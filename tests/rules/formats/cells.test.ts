/** Single values as lists write them: dates, times, days, names in capitals, words with markup. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { urlIn, wordsIn } from '../../../src/features/directory/import/cells.ts'
import { notesFor } from '../../../src/features/directory/import/format.ts'
import { readableName, readableText } from '../../../src/features/directory/import/formats/capitals.ts'
import { dateWords, readDate } from '../../../src/features/directory/import/formats/dates.ts'
import { dayCode } from '../../../src/features/directory/import/formats/open-referral/days.ts'
import {
  costOf,
  saysFree,
} from '../../../src/features/directory/import/formats/open-referral/free-or-paid.ts'
import { readTime } from '../../../src/features/directory/import/formats/times.ts'

test('dates, with the day first and with the month first', () => {
  const table: [typed: string, dayFirst: string | null, monthFirst: string | null][] = [
    ['2014-12-24', '2014-12-24', '2014-12-24'],
    ['2014-12-24T10:00:00Z', '2014-12-24', '2014-12-24'],
    ['1/2/2014', '2014-02-01', '2014-01-02'],
    ['24.12.14', '2014-12-24', null],
    ['12/24/70', null, '1970-12-24'],
    ['13/27/2014', null, null],
    ['30/02/2026', null, null],
    ['December 24, 2014', '2014-12-24', '2014-12-24'],
    ['24th Dec 2014', '2014-12-24', '2014-12-24'],
    ['Decembre 2014', null, null],
    ['soon', null, null],
  ]
  for (const [typed, dayFirst, monthFirst] of table) {
    assert.equal(readDate(typed, false)?.date.toString() ?? null, dayFirst, typed)
    assert.equal(readDate(typed, true)?.date.toString() ?? null, monthFirst, typed)
  }
  assert.equal(dateWords('2014-12-24'), '24 December 2014')
  assert.equal(dateWords('0001-01-01'), '1 January every year')
})

test('times', () => {
  const table: [typed: string, time: string | null][] = [
    ['9:30', '09:30'],
    ['09:30:00Z', '09:30'],
    ['10:00:00+01:00', '10:00'],
    ['9am', '09:00'],
    ['9.15 p.m.', '21:15'],
    ['12pm', '12:00'],
    ['12 AM', '00:00'],
    ['5:00 PM', '17:00'],
    ['24:00', '24:00'],
    ['25:00', null],
    ['9', null],
    ['13pm', null],
    ['hh:mm:ss', null],
  ]
  for (const [typed, time] of table) assert.equal(readTime(typed), time, typed)
})

test('days', () => {
  const table: [typed: string, day: string | null][] = [
    ['Monday', 'MO'],
    ['tuesdays', 'TU'],
    ['thu', 'TH'],
    ['SU', 'SU'],
    ['2WE', '2WE'],
    ['+2WE', '2WE'],
    ['-1FR', '-1FR'],
    ['7', 'SU'],
    ['8', null],
    ['m', null],
    ['', null],
  ]
  for (const [typed, day] of table) assert.equal(dayCode(typed), day, typed)
})

test('names and texts in capitals', () => {
  const table: [typed: string, readable: string][] = [
    ['THE KEVIN BLACK CHARITABLE TRUST', 'The Kevin Black Charitable Trust'],
    ['FRODSHAM MANOR HOUSE P.T.A.', 'Frodsham Manor House P.T.A.'],
    ['HALIFAX YMCA AND NHS FRIENDS', 'Halifax YMCA and NHS Friends'],
    ["LEEDS CHILDREN'S CIRCUS", "Leeds Children's Circus"],
    ['SALFORD LIFE LONG LEARNING (U3A)', 'Salford Life Long Learning (U3A)'],
    ['GRANGE-OVER-SANDS WITH LINDALE', 'Grange-over-Sands with Lindale'],
    ["O'LAVERTY TRUST LTD", "O'Laverty Trust Ltd"],
    ['1ST MAGHERALLY RAINBOWS', '1st Magherally Rainbows'],
    ['5Th Element Ni', '5th Element Ni'],
    ['Mermaids', 'Mermaids'],
  ]
  for (const [typed, readable] of table) assert.equal(readableName(typed), readable)
  assert.equal(readableText('TO HELP.  TO GIVE. TO HELP.'), 'To help. To give.')
  assert.equal(readableText('It helps.\tIt gives. It helps.'), 'It helps. It gives.')
})

test('what costs nothing, something or some of it, only where that is sure', () => {
  for (const words of ['Free', 'None.', 'no charge', 'Free of charge!']) assert.ok(saysFree(words), words)
  for (const words of ['Free to eligible people', 'None, except for copies', '', 'Freephone'])
    assert.ok(!saysFree(words), words)
  const table: [amounts: (number | undefined)[], cost: string | undefined][] = [
    [[], undefined],
    [[0, 0], 'free'],
    [[0, 2], 'some'],
    [[2, 3], 'paid'],
    [[2, undefined], undefined],
  ]
  for (const [amounts, cost] of table) assert.equal(costOf(amounts, ''), cost)
})

test('HTML, scripts and letters written as codes', () => {
  const table: [typed: string, words: string, said: number][] = [
    ['plain < text > here', 'plain < text > here', 0],
    ['Tea &amp; cake &#163;2 &nbsp;', 'Tea & cake £2  ', 0],
    ['<p>One</p><p>Two</p>', 'One Two', 1],
    ['Come<script>alert(1)</script> in', 'Come in', 1],
    ['Come <style>p { color: red }</style>in', 'Come in', 1],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Come', 'Come', 1],
    ['<img src=x onerror=alert(1)>Come', 'Come', 1],
    ['Come<script>alert(1)', 'Come', 1],
  ]
  for (const [typed, words, said] of table) {
    const notes = notesFor({ number: 1, cells: {} })
    assert.equal(wordsIn({ typed }, 'typed', notes), words, typed)
    assert.equal(notes.faults.length, said, typed)
  }
})

test('web addresses, with and without their beginning', () => {
  const table: [typed: string, url: string | null][] = [
    ['https://shed.example/a', 'https://shed.example/a'],
    ['www.shed.example', 'http://www.shed.example'],
    ['SHED.ORG/help', 'http://SHED.ORG/help'],
    ['javascript:alert(1)', null],
    ['20 heron road', null],
    ['07700', null],
    ['jo@shed.example', null],
  ]
  for (const [typed, url] of table)
    assert.equal(urlIn({ typed }, 'typed', notesFor({ number: 1, cells: {} })), url, typed)
})
