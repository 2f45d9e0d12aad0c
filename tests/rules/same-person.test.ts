/** What a referrer may know of somebody who is with us, and what becomes of two records that are one person's. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { surelyOnes } from '../../src/features/people/duplicates/lock-same.ts'
import {
  isSurelyTheSame,
  whatReferrerMayKnow,
  whyNotTheSamePerson,
  type Agreeing,
} from '../../src/features/people/duplicates/may-know.ts'
import {
  blockers,
  changes,
  differing,
  together,
  whyNotMerge,
  type Side,
} from '../../src/features/people/merging/pair.ts'

const today = Temporal.PlainDate.from('2026-11-27')
const since = Temporal.Instant.from('2026-05-03T09:00:00Z')
const named: Agreeing[] = ['first name', 'family name', 'date of birth']

const known: [title: string, agrees: Agreeing[], since: Temporal.Instant | null, says: string | null][] = [
  [
    'name and date of birth',
    named,
    since,
    'Somebody with this name and date of birth is already with us since 3 May',
  ],
  ['the NHS number', ['NHS number'], since, 'Somebody with this NHS number is already with us since 3 May'],
  [
    'last year',
    named,
    Temporal.Instant.from('2025-12-31T09:00:00Z'),
    'Somebody with this name and date of birth is already with us since 31 December 2025',
  ],
  [
    'an hour ago',
    named,
    Temporal.Instant.from('2026-11-27T00:30:00Z'),
    'Somebody with this name and date of birth is already with us since today',
  ],
  ['known to us, and not with us now', named, null, null],
  ['only the name', ['first name', 'family name', 'postcode', 'phone'], since, null],
  ['only the date of birth and home', ['date of birth', 'postcode', 'phone', 'email'], since, null],
  ['one of the names', ['family name', 'date of birth', 'postcode'], since, null],
  ['nothing', [], since, null],
]

describe('what a referrer may know', () => {
  for (const [title, agrees, when, says] of known)
    test(title, () => assert.equal(whatReferrerMayKnow({ agrees, since: when }, today), says))

  test('where they live, a number or an address is never in it', () => {
    for (const [, agrees, when] of known)
      assert.doesNotMatch(
        whatReferrerMayKnow({ agrees, since: when }, today) ?? '',
        /phone|mail|post|team|\d{5}/i,
      )
  })
})

const sure: [title: string, agrees: Agreeing[], isSure: boolean, elseIsEnough: boolean][] = [
  ['one NHS number', ['NHS number'], true, false],
  ['one name, birth and home', [...named, 'postcode'], true, true],
  ['one name, birth and telephone', [...named, 'phone'], true, true],
  ['one name, birth and address for email', [...named, 'email'], true, true],
  ['one name and birth', named, false, true],
  ['one birth and home', ['date of birth', 'postcode', 'phone'], false, true],
]

describe('a referral of somebody who is surely with us', () => {
  for (const [title, agrees, isSure, elseIsEnough] of sure)
    test(title, () => {
      const why = (isSomebodyElse: boolean, when: Temporal.Instant | null = since) =>
        whyNotTheSamePerson([{ agrees, since: when }], { isSomebodyElse, today }).length
      assert.equal(isSurelyTheSame({ agrees }), isSure)
      assert.equal(why(false), isSure ? 1 : 0)
      assert.equal(why(true), elseIsEnough ? 0 : 1, 'One NHS number is nobody else’s')
      assert.equal(why(false, null), 0, 'Somebody who is not with us now can be referred')
    })
})

test('who shares a name and a date of birth, in either order, waits for the other', () => {
  const hill = { postcode: null, phone: null, email: null, nhs_number: '9991234578' }
  const born = Temporal.PlainDate.from('1948-03-15')
  const one = surelyOnes({ ...hill, first_name: 'Margaret', family_name: 'O’Hill', date_of_birth: born })
  const other = surelyOnes({ ...hill, first_name: 'ohill', family_name: 'MARGARET', date_of_birth: born })
  assert.deepEqual(one, ['nhs:9991234578', 'person:margaret ohill 1948-03-15'])
  assert.deepEqual(other, one)
  assert.deepEqual(
    surelyOnes({ ...hill, nhs_number: null, first_name: 'M', family_name: '', date_of_birth: null }),
    [],
  )
})

const side = (rest: Partial<Side>): Side => ({
  person_id: 'one',
  first_name: 'Margaret',
  family_name: 'Hill',
  preferred_name: null,
  date_of_birth: Temporal.PlainDate.from('1948-03-15'),
  nhs_number: null,
  address: null,
  postcode: 'LA1 8HM',
  phone: null,
  email: null,
  prefers: 'email',
  is_neutral: false,
  careful: null,
  version: 1,
  merged_into: null,
  created_at: since,
  changed_at: null,
  supported_since: null,
  waiting_since: null,
  ...rest,
})
const other = (rest: Partial<Side>): Side => side({ person_id: 'other', ...rest })

const merges: [title: string, one: Side, other: Side, says: RegExp | null][] = [
  ['two records', side({}), other({}), null],
  [
    'one supported, the other waiting',
    side({ supported_since: since }),
    other({ waiting_since: since }),
    null,
  ],
  ['itself', side({}), side({}), /one record already/],
  ['part of another', side({}), other({ merged_into: 'third' }), /became part of another/],
  ['two NHS numbers', side({ nhs_number: '1' }), other({ nhs_number: '2' }), /different NHS numbers/],
  ['one NHS number', side({ nhs_number: '1' }), other({}), null],
  [
    'both supported',
    side({ supported_since: since }),
    other({ supported_since: since }),
    /End one of the two supports/,
  ],
  ['both waiting', side({ waiting_since: since }), other({ waiting_since: since }), /Return one of the two/],
]

describe('two records that are one person’s', () => {
  for (const [title, one, theirs, says] of merges)
    test(title, () => {
      const reasons = whyNotMerge(one, theirs)
      assert.equal(reasons.length, says ? 1 : 0, reasons.join(' '))
      if (says) assert.match(reasons[0] ?? '', says)
    })

  test('what only one says is taken, what both say is asked, and every caution is kept', () => {
    const one = side({ phone: '01524 555 100', careful: 'The dog bites' })
    const theirs = other({
      first_name: 'Margret',
      nhs_number: '9991234578',
      phone: '01524 555 199',
      email: 'm@people.example',
      careful: 'Ring twice',
      is_neutral: true,
    })
    assert.deepEqual(differing(one, theirs), ['first_name', 'phone'])
    const made = together(one, theirs, { first_name: 'one', phone: 'other' })
    assert.deepEqual(changes(one, made), {
      nhs_number: '9991234578',
      phone: '01524 555 199',
      email: 'm@people.example',
      is_neutral: true,
      careful: 'The dog bites\nRing twice',
    })
  })

  test('an answer stands, but two people may be found to be one later', () => {
    assert.deepEqual(blockers('waiting', 'merge'), [])
    assert.deepEqual(blockers('apart', 'merge'), [])
    assert.deepEqual(blockers('same', 'merge'), ['These two are one record already'])
    assert.deepEqual(blockers('apart', 'keep apart'), ['These two are known to be two people'])
  })
})
