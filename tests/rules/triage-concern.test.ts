/** Which kind of concern the answers of a triage ask for: the gravest first. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindFor } from '../../src/features/triage/kind-for.ts'
import { nothingSaid, type Answers } from '../../src/features/triage/question.ts'
import { shippedRules } from '../../src/features/triage/rules.ts'
import { whyNotTriage } from '../../src/features/triage/words.ts'

const table: [answers: Partial<Answers>, kind: string | null][] = [
  [{}, null],
  [{ physical: 'new', mind: 'low', safety: 'unsaid', pressing: ['none'] }, null],
  [{ pressing: ['medicine'] }, 'urgent-practical'],
  [{ safety: 'unsafe', pressing: ['food'] }, 'domestic-abuse'],
  [{ mind: 'unsafe', safety: 'unsafe', pressing: ['food'] }, 'suicide-or-self-harm'],
  [{ physical: 'now', mind: 'unsafe', safety: 'unsafe', pressing: ['food'] }, 'life-at-risk-now'],
]
for (const [answers, kind] of table)
  test(`${JSON.stringify(answers)} asks for ${kind ?? 'no concern'}`, () =>
    assert.equal(kindFor({ ...nothingSaid, ...answers }), kind))

test('a referral that is over is not weighed', () => {
  for (const status of ['returned', 'declined', 'withdrawn'])
    assert.equal(whyNotTriage(status).length, 1, status)
  for (const status of ['sent', 'accepted']) assert.deepEqual(whyNotTriage(status), [], status)
})

test('pressing 55 works from a mobile only, and the door says so', () => {
  const door = shippedRules.find(({ key }) => key === 'home-999')?.door
  assert.match(door?.words ?? '', /From a mobile, .* press 55/)
})
