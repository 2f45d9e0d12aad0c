/** What people without training read is plain: sentences of 20 words or fewer (NHS service manual, how we write). */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { tooLong } from '../support/sentences.ts'
import { filesBelow } from '../support/sources.ts'
import { words as providers } from '../../src/features/directory/providers/words.ts'
import { moves as reportMoves } from '../../src/features/directory/reports/report.ts'
import { shipped } from '../../src/features/guidelines/shipped.ts'
import { words as introductions } from '../../src/features/introductions/words.ts'
import { doors } from '../../src/features/referrals/doors.ts'
import { declineReasons, moves as referralMoves } from '../../src/features/referrals/referral.ts'
import { moves as optionMoves, whyNotWant } from '../../src/features/shortlists/option.ts'
import { questions } from '../../src/features/triage/question.ts'
import { doorKinds } from '../../src/features/triage/rule.ts'
import { shippedRules } from '../../src/features/triage/rules.ts'
import * as triage from '../../src/features/triage/words.ts'
import { everyMessage } from '../../src/platform/words/message.ts'
import { english } from '../../src/platform/screen/words.ts'
import { places } from '../../db/town/town.ts'
// Every room with its words.
import '../../src/routes.ts'

const sample = new Proxy({}, { get: () => 'Lune Valley', has: () => true })

/** Every text in a catalogue, its functions called with short names. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return textsIn((value as (...args: unknown[]) => unknown)(...sampleArguments(value)))
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

const sampleArguments = (of: { toString(): string }): unknown[] =>
  /^\(?\{/.test(String(of).replace(/^async /, '')) || String(of).startsWith('({')
    ? [sample]
    : ['Asha', 'Asha']

test('every sentence a person or provider reads has 20 words or fewer', () => {
  const catalogues = {
    shipped,
    introductions,
    providers,
  }
  const texts = textsIn(catalogues)
  const said = [...everyMessage().values()].map(message => english(message, sample))
  assert.deepEqual(tooLong(said), [])
  assert.ok(said.length > 150, 'The check found almost no messages: the rooms no longer register theirs')
  assert.ok(texts.length > 60, 'The check found almost no words: it no longer reads the catalogues')
  assert.deepEqual(tooLong(texts), [])
  assert.deepEqual(
    tooLong([
      ...Object.values(declineReasons),
      ...Object.values(doors).flatMap(words => Object.values<string>(words)),
      ...Object.values(referralMoves).map(move => move.done),
      ...Object.values(reportMoves).map(move => move.done),
      ...Object.values(optionMoves).map(move => move.done),
      ...whyNotWant({ status: 'closed' }),
      ...textsIn([triage.words, triage.urgencyWords, questions, doorKinds]),
      ...shippedRules.flatMap(({ because, door }) => [because, door.title, door.words]),
    ]),
    [],
  )
  assert.deepEqual(
    tooLong(
      places.flatMap(place => [
        place.about,
        place.crisis_words,
        ...place.organisations.map(one => one.in_one_sentence),
      ]),
    ),
    [],
  )
})

test('guides for everybody are plain too', () => {
  const guides = filesBelow('docs/guides', /\.md$/).map(path => readFileSync(path, 'utf8'))
  // Lines of one paragraph are one text; list items, table rows and headings stand alone.
  const prose = guides.map(guide =>
    guide
      .replaceAll(/```[\s\S]*?```/g, '')
      .replaceAll(/`[^`]*`/g, 'x')
      .replaceAll(/\n(?![\n#|]|\s*[-*]\s|\s*\d+\.\s)/g, ' ')
      .replaceAll(/[*_`#>|-]/g, ' '),
  )
  assert.deepEqual(tooLong(prose), [])
})

test('the check can tell a long sentence', () => {
  assert.equal(
    tooLong([
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty more.',
    ]).length,
    1,
  )
})
