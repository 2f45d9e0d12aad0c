/** The four ONS questions: every band, every change in words, nothing made of what was not answered, no averages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as ons4 from '../../src/features/measures/ons4.ts'
import {
  bandOf,
  changeIn,
  changeOf,
  questionNames,
  questions,
  readAnswers,
  type Question,
} from '../../src/features/measures/ons4.ts'
import { english } from '../../src/platform/screen/words.ts'
import { random } from '../support/random.ts'
import { sharedLines } from '../support/shared-data.ts'

/** Score by score, from 0 to 10. */
const bands: Record<Question, string> = {
  satisfied: 'low low low low low medium medium high high very-high very-high',
  worthwhile: 'low low low low low medium medium high high very-high very-high',
  happy: 'low low low low low medium medium high high very-high very-high',
  anxious: 'very-low very-low low low medium medium high high high high high',
}
for (const question of questionNames)
  test(`bands of ${question}`, () => {
    const all = Array.from({ length: 11 }, (_, score) => bandOf(question, score).replace(' ', '-'))
    assert.equal(all.join(' '), bands[question])
  })

test('the questions stand in the words of the ONS, letter for letter', () => {
  assert.deepEqual(
    questionNames.map(name => english(questions[name].words)),
    [
      'Overall, how satisfied are you with your life nowadays?',
      'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
      'Overall, how happy did you feel yesterday?',
      'Overall, how anxious did you feel yesterday?',
    ],
  )
})

const published: Record<string, Question> = {
  life_satisfaction: 'satisfied',
  worthwhile: 'worthwhile',
  happiness: 'happy',
  anxiety: 'anxious',
}

test('every score falls in the band that ONS publishes', t => {
  const lines = sharedLines(t, 'reference', 'ons4_bands.csv')?.slice(1)
  if (!lines) return
  let scores = 0
  for (const line of lines) {
    const [measure = '', from, to, band] = line.split(',')
    for (let score = Number(from); score <= Number(to); score++, scores++)
      assert.equal(bandOf(published[measure] as Question, score), band, `${measure} ${score}`)
  }
  assert.equal(scores, 44)
})

const changes: [question: Question, first: number, latest: number, words: string][] = [
  ['happy', 3, 5, '2 points better'],
  ['happy', 5, 4, '1 point worse'],
  ['happy', 0, 10, '10 points better'],
  ['happy', 5, 5, 'The same'],
  ['anxious', 3, 5, '2 points worse'],
  ['anxious', 5, 4, '1 point better'],
  ['anxious', 10, 0, '10 points better'],
  ['anxious', 0, 0, 'The same'],
]
for (const [question, first, latest, words] of changes)
  test(`${question} from ${first} to ${latest}: ${words}`, () => {
    const { better = NaN, ...change } =
      changeOf(question, { [question]: first }, { [question]: latest }) ?? {}
    assert.deepEqual(change, { question, first, latest })
    assert.equal(changeIn(english, { better }), words)
  })

test('a question that was not answered both times has no change, whatever the others say', () => {
  const chance = random(4)
  for (let tries = 0; tries < 500; tries++) {
    const some = () =>
      Object.fromEntries(
        questionNames.filter(() => chance.below(2) === 1).map(name => [name, chance.below(11)]),
      )
    const [first, latest] = [some(), some()]
    for (const name of questionNames)
      assert.equal(changeOf(name, first, latest) !== null, name in first && name in latest)
  }
})

const stored: [stored: unknown, answers: object][] = [
  [
    { satisfied: 0, worthwhile: 10, happy: 5, anxious: 1 },
    { satisfied: 0, worthwhile: 10, happy: 5, anxious: 1 },
  ],
  [{ happy: 4.5 }, {}],
  [{ happy: 11 }, {}],
  [{ happy: -1 }, {}],
  [{ happy: '5' }, {}],
  [{ happy: null }, {}],
  [{ hapy: 5 }, {}],
  [{}, {}],
  [null, {}],
  ['5', {}],
]
for (const [what, answers] of stored)
  test(`stored ${JSON.stringify(what)} is read as ${JSON.stringify(answers)}`, () =>
    assert.deepEqual(readAnswers(what), answers))

test('the questions stand alone: no function takes more than one question or gives one score for several', () => {
  assert.deepEqual(Object.keys(ons4).toSorted(), [
    'bandOf',
    'changeIn',
    'changeOf',
    'questionNames',
    'questions',
    'readAnswers',
  ])
  const chance = random(5)
  for (let tries = 0; tries < 200; tries++) {
    const answers = Object.fromEntries(questionNames.map(name => [name, chance.below(11)]))
    assert.deepEqual(readAnswers(answers), answers, 'four answers stay four answers')
    const { happy: _, ...others } = answers
    assert.equal(changeOf('happy', others, answers), null, 'the others never stand in for one')
  }
})
