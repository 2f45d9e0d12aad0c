/** Free-text opening hours: what is read, what stays words and why, and how hours are said again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluateHours, readingsOf } from '../../bench/evaluate/hours.ts'
import { inWords } from '../../src/features/directory/hours/in-words.ts'
import { readDayHours, readWeek } from '../../src/features/directory/hours/read-day.ts'
import { readHours, type ReadHours } from '../../src/features/directory/hours/read.ts'
import type { Schedule } from '../../src/features/directory/record.ts'
import { meansTheSame, toOsm } from '../support/osm-hours.ts'
import { random } from '../support/random.ts'
import { sharedData } from '../support/shared-data.ts'

/** The schedules in OpenStreetMap's words, which are short enough for a table. */
const short = (answer: ReadHours): string => ('unsure' in answer ? answer.unsure : toOsm(answer.schedules))

const understood: [typed: string, means: string][] = [
  // Days.
  ['Monday 9am to 5pm', 'Mo 09:00-17:00'],
  ['MON - THURS 9am-5pm; fri 9am-4pm', 'Mo,Tu,We,Th 09:00-17:00, Fr 09:00-16:00'],
  ['Mon. &  Weds.,\t9am-1pm', 'Mo,We 09:00-13:00'],
  ['Mon/Wed/Fri 1pm - 3pm', 'Mo,We,Fr 13:00-15:00'],
  ['Saturday to Monday 10am till 4pm', 'Mo,Sa,Su 10:00-16:00'],
  ['Weekdays 9am-5pm, weekends 10am-2pm', 'Mo,Tu,We,Th,Fr 09:00-17:00, Sa,Su 10:00-14:00'],
  ['10am-4pm daily', 'Mo,Tu,We,Th,Fr,Sa,Su 10:00-16:00'],
  ['24/7', 'Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00'],
  ['Weekdays (Monday to Friday) 9am-5pm', 'Mo,Tu,We,Th,Fr 09:00-17:00'],
  ['We are open every Tuesday’s from 10am until midday', 'Tu 10:00-12:00'],
  // Days of the month.
  ['1st &amp; 3rd Thursday of the month, 2-4pm', 'Th[1],Th[3] 14:00-16:00'],
  ['10am-12noon on the last Friday in every month', 'Fr[-1] 10:00-12:00'],
  ['first Monday and third Tuesday of each month 1pm-3pm', 'Mo[1],Tu[3] 13:00-15:00'],
  ['Every month on the second Sunday 3pm to 5pm', 'Su[2] 15:00-17:00'],
  ['Th[1,3] 14:00-16:00; Fr[-1] 10:00-12:00', 'Th[1],Th[3] 14:00-16:00, Fr[-1] 10:00-12:00'],
  ['Wednesday: second Wednesday of the month 10am-12pm', 'We[2] 10:00-12:00'],
  // Times.
  ['Friday 1-4pm', 'Fr 13:00-16:00'],
  ['Friday 10-2pm', 'Fr 10:00-14:00'],
  ['Friday 10am-1', 'Fr 10:00-13:00'],
  ['Friday 9-5', 'Fr 09:00-17:00'],
  ['Friday 10-12', 'Fr 10:00-12:00'],
  ['Friday 12-2', 'Fr 12:00-14:00'],
  ['Friday 2.30-4', 'Fr 14:30-16:00'],
  ['Friday 10.00-11.30', 'Fr 10:00-11:30'],
  ['Friday 8:30-5pm', 'Fr 08:30-17:00'],
  ['Friday 9.00 - 17.30', 'Fr 09:00-17:30'],
  ['Friday 09:30 - 4', 'Fr 09:30-16:00'],
  ['Friday 0930-1700hrs', 'Fr 09:30-17:00'],
  ['Friday 11 a.m. to 12 p.m.', 'Fr 11:00-12:00'],
  ['Friday 6pm-midnight', 'Fr 18:00-24:00'],
  ['Friday 10:00-00:00', 'Fr 10:00-24:00'],
  ['Friday 9pm-7am', 'Fr 21:00-07:00'],
  ['Friday between 9 and 5', 'Fr 09:00-17:00'],
  ['Friday evenings 7-9', 'Fr 19:00-21:00'],
  ['Friday mornings 7-9', 'Fr 07:00-09:00'],
  ['Friday evening 6.30pm to 8pm, Saturday afternoon 2pm to 4pm', 'Fr 18:30-20:00, Sa 14:00-16:00'],
  // Several times, and gaps where a form had a second pair of boxes.
  ['Tuesday 9am-12pm & 1pm-5pm', 'Tu 09:00-12:00, Tu 13:00-17:00'],
  ['Tuesday: 09:00 - 12:00 / -, Friday: - / 18:00 - 21:00', 'Tu 09:00-12:00, Fr 18:00-21:00'],
  ['9am-5pm Monday to Friday, 10am-1pm Saturday', 'Mo,Tu,We,Th,Fr 09:00-17:00, Sa 10:00-13:00'],
  // Closed, and left out.
  ['Monday closed, Tuesday to Sunday 10am-4pm', 'Tu,We,Th,Fr,Sa,Su 10:00-16:00'],
  ['Every day 10am-4pm. Closed Sundays', 'Mo,Tu,We,Th,Fr,Sa 10:00-16:00'],
  ['Every day except Sunday 10am-4pm', 'Mo,Tu,We,Th,Fr,Sa 10:00-16:00'],
  ['Monday to Friday 9am-5pm, closed weekends', 'Mo,Tu,We,Th,Fr 09:00-17:00'],
  // How it came: markup, entities, bytes read as the wrong letters.
  ['<p>Monday&nbsp;9am&ndash;5pm<br/>Tuesday 10am&#8211;4pm</p>', 'Mo 09:00-17:00, Tu 10:00-16:00'],
  ['Monday 9am â€“ 5pmÂ ', 'Mo 09:00-17:00'],
  // Words that change nothing.
  ['Opening times: Monday 9am-5pm (last entry 4.30pm). Please call for details', 'Mo 09:00-17:00'],
]
for (const [typed, means] of understood)
  test(`“${typed}” is ${means}`, () => assert.equal(short(readHours(typed)), means))

const kept: [typed: string, because: string][] = [
  ['Monday 9am-5pm, ring first on the 3rd', '“ring first on the 3rd” was not understood'],
  ['Every Monday from 7th November 12pm to 2pm', '“7th November” was not understood'],
  ['Tuesday 22/11/2022 5pm - 8pm', '“22/11/2022” was not understood'],
  ['Every other Wednesday 10am-12pm', '“other” was not understood'],
  ['Saturday 10.00-10.400', '“10.400” was not understood'],
  ['Mon-Fri 9-5 in summer', '“in summer” was not understood'],
  ['Tuesday 7-9', '“7 to 9” could be morning or evening'],
  ['Tuesday evening 9-11, Saturday 10-12', '“9 to 11” could be morning or evening'],
  ['Tuesday 10am-12am', '“10am to 12am” is an unlikely time to be open'],
  ['Tuesday 1am-4pm', '“1am to 4pm” is an unlikely time to be open'],
  ['Tuesday 00:00-00:00', '“00:00 to 00:00” is an unlikely time to be open'],
  ['Tuesday 10am', '“10am” has no closing time'],
  ['Tuesday', 'It does not say at what times'],
  ['9am to 5pm', 'It does not say which days'],
  ['', 'It does not say which days'],
  ['Closed on Mondays', 'It says only that it is closed'],
  ['Monday 9am-5pm closed', 'It is not certain which times belong to which days'],
  ['Monday 9am-5pm, 10am-2pm Tuesday', 'It is not certain which times belong to which days'],
  ['Monday Tuesday 9am-12pm 1pm-4pm', 'It is not certain that two times belong to the same day'],
  ['Monday\nTuesday 9am-5pm', 'Some days have no hours'],
  ['Monday to Friday 9am-5pm, Friday 9am-4pm', 'Two times for the same day overlap'],
  ['Wednesday 10am-12pm, first Wednesday of the month 2pm-4pm', 'The same day is both weekly and monthly'],
  ['Monday and every day 9am-5pm', 'The same day stands twice'],
  ['Every 2nd Monday 9am-5pm', 'It does not say whether days are counted in the month'],
  ['First Monday and Tuesday of the month 9am-5pm', 'It is not certain which days of the month are meant'],
  ['Saturday 1st 9am-5pm', '“1st” has no day of the week'],
  ['Mondays monthly 9am-5pm', 'It is not certain which days of the month are meant'],
  ['Mon-Wed-Fri 9am-5pm', '“-” stands where it has no meaning'],
  ['Mon-Fri 9am-5pm, closed last Friday of the month', 'It closes on some days of a month'],
  ['Monday 9am-5pm, closed Mondays', 'It says both closed and open'],
  ['Monday closed 9am-5pm', 'It says both closed and open'],
  ['Weekdays except Sunday 9am-5pm', 'It leaves out days that are not in it'],
  ['Daily 9am-5pm except first Monday of the month', 'It makes an exception that was not understood'],
  ['Weekdays to Sunday 9am-5pm', '“Weekdays to Sunday” is not a run of days'],
  ['First weekend of the month 9am-5pm', '“weekend” is more than one day'],
  ['Monday 9-11 term time only, Friday 2-4', 'It is not certain for which times “term time only” holds'],
  ['Monday 9am-5pm and by appointment', '“and by appointment” was not understood'],
  [`Monday 9am-5pm${' '.repeat(2000)}`, 'The text is longer than 2,000 characters'],
]
for (const [typed, because] of kept)
  test(`“${typed.trimEnd()}” stays words: ${because}`, () =>
    assert.equal(short(readHours(typed)), `${because}, so the hours are kept as words`))

const conditions: [typed: string, note: string][] = [
  ['Monday 9am-5pm (term time only)', 'term time only'],
  ['Mon-Fri 9am-5pm, closed bank holidays', 'not on bank holidays'],
  ['Mo-Fr 09:00-17:00; PH off', 'not on bank holidays'],
  ['By appointment only, Mondays 9am-5pm during term-time', 'by appointment, term time only'],
]
for (const [typed, note] of conditions)
  test(`“${typed}” carries the note “${note}”`, () => {
    const answer = readHours(typed)
    assert.ok('schedules' in answer)
    assert.deepEqual(
      answer.schedules.map(schedule => schedule.note),
      [note],
    )
  })

test('a column a day is read with the same times', () => {
  const times = (text: string) => {
    const answer = readDayHours(text)
    return 'unsure' in answer
      ? answer.unsure
      : answer.times.map(({ opens, closes }) => `${opens}-${closes}`).join()
  }
  assert.equal(times('09:00-17:00, 18:00-20:00'), '09:00-17:00,18:00-20:00')
  assert.equal(times('9-12 & 1-5'), '09:00-12:00,13:00-17:00')
  assert.equal(times('Closed'), '')
  assert.equal(times(''), '')
  assert.match(times('9-5 term time only'), /^It says more than the hours of one day/)
  assert.equal(times('Monday 9-5'), 'It says more than the hours of one day, so the hours are kept as words')
  const week = { monday: '09:00-17:00', tuesday: '9am-5pm', wednesday: 'closed', saturday: '10-12' }
  assert.equal(short(readWeek(week)), 'Mo,Tu 09:00-17:00, Sa 10:00-12:00')
  assert.match(short(readWeek({ monday: '9-5', friday: 'ask' })), /^On Friday: “ask” was not understood/)
})

const weekly = (byDay: string, opens: string, closes: string): Schedule => ({
  freq: 'WEEKLY',
  interval: 1,
  byDay: byDay.split(' '),
  opens,
  closes,
})
const said: [schedules: Schedule[], words: string][] = [
  [
    [weekly('MO TU WE TH FR', '09:00', '17:00'), { ...weekly('2WE', '10:00', '12:00'), freq: 'MONTHLY' }],
    'Monday to Friday 9am to 5pm, second Wednesday of the month 10am to midday',
  ],
  [[weekly('MO TU', '09:00', '12:30')], 'Monday and Tuesday 9am to 12:30pm'],
  [[weekly('SA MO TU WE', '12:00', '24:00')], 'Monday to Wednesday and Saturday midday to midnight'],
  [[weekly('MO TU WE TH FR SA SU', '00:00', '24:00')], 'every day 24 hours'],
  // Split hours are said once a day, whichever schedule they came in.
  [
    [weekly('MO TU SA', '08:00', '12:00'), weekly('MO TU', '13:00', '17:30')],
    'Monday and Tuesday 8am to midday and 1pm to 5:30pm, Saturday 8am to midday',
  ],
  [
    [{ ...weekly('1TH 3TH -1FR', '14:00', '16:00'), freq: 'MONTHLY' }],
    'first and third Thursday and last Friday of the month 2pm to 4pm',
  ],
  [
    [{ ...weekly('WE', '14:00', '16:00'), interval: 2, from: '2026-03-04', note: 'term time only' }],
    'Wednesday every 2 weeks 2pm to 4pm from 4 March 2026 (term time only)',
  ],
  [
    [
      { ...weekly('MO', '09:00', '10:00'), note: 'term time only' },
      { ...weekly('FR', '14:00', '15:00'), note: 'term time only' },
    ],
    'Monday 9am to 10am, Friday 2pm to 3pm (term time only)',
  ],
  [
    [{ ...weekly('FR', '09:00', '10:00'), note: 'term time only' }, weekly('FR', '14:00', '15:00')],
    'Friday 9am to 10am (term time only), Friday 2pm to 3pm',
  ],
  [[{ freq: 'WEEKLY', interval: 1, byDay: ['SU'] }], 'Sunday'],
  [[{ freq: 'WEEKLY', interval: 1, byDay: ['SU'], opens: '10:30' }], 'Sunday from 10:30am'],
  [
    [{ freq: 'MONTHLY', interval: 1, byDay: [], byMonthDay: [1, 22, -1], until: '2026-12-31' }],
    'the 1st, 22nd and last day of the month until 31 December 2026',
  ],
  [[], ''],
]
for (const [schedules, words] of said)
  test(`said as “${words}”`, () => assert.equal(inWords(schedules), words))

test('what was read and said again is read as the same', () => {
  for (const typed of [...understood, ...conditions].map(([typed]) => typed)) {
    const answer = readHours(typed)
    assert.ok('schedules' in answer)
    const again = readHours(inWords(answer.schedules))
    assert.ok('schedules' in again, `${inWords(answer.schedules)}: ${short(again)}`)
    assert.ok(meansTheSame(toOsm(again.schedules), toOsm(answer.schedules)), inWords(answer.schedules))
  }
})

test('odd text of any kind is read without a fault, and soon', t => {
  const chance = random(20_26)
  const words =
    'Monday mon to 9 9.30 5pm 24/7 1st last closed except between every noon morning a é ٣ ½ ﷺ 🕘 ￼'
  const signs = '- – , / . & | [ [1,2] % \\ <br> <script> &amp; &#0; &#x10ffff; \u0000 \ud800'
  const pieces = [...words.split(' '), ...signs.split(' '), 'of the month', '\n', ' ']
  const texts = [
    ...pieces.map(piece => piece.repeat(2000 / piece.length)),
    ...Array.from({ length: 500 }, () =>
      Array.from({ length: chance.below(300) }, () => chance.pick(pieces))
        .join(chance.pick(['', ' ']))
        .slice(0, 2000),
    ),
  ]
  let longest = 0
  for (const text of texts) {
    const start = performance.now()
    const answer = readHours(text)
    longest = Math.max(longest, performance.now() - start)
    if ('schedules' in answer) assert.ok(inWords(answer.schedules) !== '')
    else assert.match(answer.unsure, /, so the hours are kept as words$/)
  }
  t.diagnostic(`the slowest of ${texts.length} odd texts took ${longest.toFixed(1)} ms`)
  assert.ok(longest < 1000, `One took ${longest} ms`)
})

test('208 published texts: 80 % mean what they should, and none is wrongly sure', t => {
  const folder = sharedData(t, 'opening-hours')
  if (folder === undefined) return
  for (const { what, value, hold } of evaluateHours(folder)) t.diagnostic(`${what}: ${value} (${hold})`)
  for (const { text, unsure } of readingsOf(folder)) if (unsure) t.diagnostic(`${unsure}: ${text}`)
  assert.deepEqual(
    evaluateHours(folder).filter(({ isHeld }) => !isHeld),
    [],
  )
})

test('the evaluator can tell meanings apart', () => {
  assert.ok(meansTheSame('Mo 09:00-17:00; Tu 09:00-17:00', 'Mo-Tu 09:00-17:00'))
  assert.ok(!meansTheSame('Mo 09:00-17:00', 'Mo 09:00-16:59'))
  assert.ok(!meansTheSame('We[2] 09:00-17:00', 'We 09:00-17:00'))
  assert.ok(!meansTheSame('Fr[-1] 09:00-17:00', 'Fr[4] 09:00-17:00'))
  assert.ok(!meansTheSame('', 'Mo 09:00-17:00'))
})
