/**
 * Every item of the PRSB Social Prescribing standard has its place in the record, or a reason why not. Walks every row
 * of the published model; needs the shared data.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test, type TestContext } from 'node:test'
import { identityFields } from '../../src/features/people/details-fields.tsx'
import { itemsOf, type Item } from '../../src/features/people/profile/item.ts'
import { elsewhere, inProfile, placesOf, rows } from '../../src/features/people/profile/prsb/coverage.ts'
import { sections } from '../../src/features/people/profile/sections.ts'
import { sharedJson } from '../support/shared-data.ts'

interface Concept {
  name: string
  type: 'group' | 'item'
  concept?: Concept[]
  valueDomain?: { property?: { maxLength?: string }[] }[]
}

interface InStandard {
  path: string
  hasBelow: boolean
  most: number | undefined
}

function walk(concepts: readonly Concept[], above: readonly string[] = []): InStandard[] {
  return concepts.flatMap(({ name, concept = [], valueDomain = [] }) => {
    const names = [...above, name.trim()]
    const most = valueDomain.flatMap(({ property = [] }) =>
      property.map(({ maxLength }) => Number(maxLength)),
    )
    return [
      { path: names.join(' / '), hasBelow: concept.length > 0, most: most.find(one => one > 0) },
      ...walk(concept, names),
    ]
  })
}

function standard(t: TestContext): InStandard[] | undefined {
  const file = sharedJson(t, 'prsb', 'social-prescribing-v1.1.json') as
    | { dataset: [{ concept: Concept[] }] }
    | undefined
  return file && walk(file.dataset[0].concept)
}

/** What has neither a place nor a reason. */
const withoutAPlace = (all: readonly InStandard[], placed = placesOf): string[] =>
  all.filter(({ hasBelow, path }) => !hasBelow && placed(path) === undefined).map(({ path }) => path)

/** Paths of ours that the standard does not have. */
const ofNothing = (all: readonly InStandard[], paths: Iterable<string>): string[] => {
  const known = new Set(all.map(({ path }) => path))
  return [...paths].filter(path => !known.has(path))
}

/** Why an item of the profile cannot hold what the standard allows. */
function tooSmall({ path, most }: InStandard, items: readonly Item[]): string[] {
  if (most === undefined || items.length === 0) return []
  const texts = items.filter(({ kind }) => kind === 'text' || kind === 'long')
  const isWords = path.endsWith('Free text') || items.every(({ options }) => options === undefined)
  const codes = items.flatMap(({ options = [] }) => options.flatMap(({ nhs = [] }) => nhs))
  return [
    ...(isWords && !path.endsWith('date') && !texts.some(({ size = 0 }) => size >= most)
      ? [`${path} takes ${most} characters`]
      : []),
    ...(isWords
      ? []
      : codes.filter(code => code.length > most).map(code => `${path} has no room for ${code}`)),
  ]
}

describe('the PRSB standard', () => {
  test('every item has a place in the record, or a reason', t => {
    const all = standard(t)
    if (!all) return
    assert.equal(all.length, 355)
    assert.deepEqual(withoutAPlace(all), [])
    t.diagnostic(`${all.length} rows of the standard; ${rows.length} places and reasons`)
  })

  test('no place is of an item that the standard does not have', t => {
    const all = standard(t)
    if (!all) return
    assert.deepEqual(ofNothing(all, inProfile.keys()), [])
    assert.deepEqual(ofNothing(all, elsewhere.keys()), [])
  })

  test('nothing of the profile is smaller than the standard', t => {
    const all = standard(t)
    if (!all) return
    const small = all
      .filter(({ hasBelow }) => !hasBelow)
      .flatMap(row =>
        tooSmall(
          row,
          (placesOf(row.path)?.items ?? []).map(({ item }) => item),
        ),
      )
    assert.deepEqual(small, [])
  })

  test('the details of a person take names and addresses as long as the standard’s', t => {
    const all = standard(t)
    if (!all) return
    const fields = identityFields({}, Temporal.PlainDate.from('2026-11-27'))
    const names = ['first_name', 'family_name', 'preferred_name', 'address'] as const
    const refused = all.flatMap(({ path, most }) => {
      const place = placesOf(path)?.place
      if (most === undefined || !place || !('at' in place)) return []
      return names
        .filter(name => place.at.includes(`person.${name}`))
        .filter(name => 'problem' in fields[name].read('x'.repeat(most)))
        .map(name => `${path}: ${name} takes less than ${most}`)
    })
    assert.deepEqual(refused, [])
  })

  test('the walk can tell what is missing, made up or too small', t => {
    const all = standard(t)
    if (!all) return
    assert.deepEqual(
      withoutAPlace(all, path =>
        path === 'Risks / Risks record entry / Comment' ? undefined : placesOf(path),
      ),
      ['Risks / Risks record entry / Comment'],
    )
    assert.deepEqual(ofNothing(all, ['Person demographics / Shoe size']), ['Person demographics / Shoe size'])
    const item: Item = { key: 'x', label: 'X', kind: 'text', size: 10, prsb: 'x', voice: 'the person' }
    assert.equal(tooSmall({ path: 'x / Free text', hasBelow: false, most: 150 }, [item]).length, 1)
    const coded: Item = { ...item, kind: 'choice', options: [{ value: 'y', label: 'Y', nhs: '99' }] }
    assert.equal(tooSmall({ path: 'x', hasBelow: false, most: 1 }, [coded]).length, 1)
  })
})

test('every column that is named as a place is there', () => {
  const schema = readFileSync('db/schema.sql', 'utf8')
  const missing = [...elsewhere.values()]
    .flatMap(place => ('at' in place ? place.at : []))
    .filter(name => {
      const [table, column] = name.split('.')
      const body = new RegExp(`^table ${table} \\(([\\s\\S]*?)^\\)`, 'm').exec(schema)?.[1] ?? ''
      return !new RegExp(`^\\s+"?${column}"? `, 'm').test(body)
    })
  assert.deepEqual(missing, [])
})

test('every item that is not of the standard says why it is asked', () => {
  const without = sections
    .flatMap(itemsOf)
    .filter(({ prsb }) => typeof prsb === 'object' && 'ours' in prsb && prsb.ours.length < 10)
  assert.deepEqual(without, [])
})
