/**
 * OpenActive: physical activity as JSON-LD, alone or in pages of its feeds (Realtime Paged Data Exchange 1.0), whose
 * items say what was updated or deleted. Sessions of one series are one service.
 */
import type { ServiceRecord } from '../../record.ts'
import { notesFor, type Format, type Found } from '../format.ts'
import type { Row, Table } from '../table.ts'
import { opportunityOf } from './openactive/service.ts'
import { jsonPart, type Part } from './part.ts'

const types =
  /^(Event|OnDemandEvent|HeadlineEvent|CourseInstance|EventSeries|SessionSeries|ScheduledSession|FacilityUse|IndividualFacilityUse)$/

export const openActive: Format<ServiceRecord> = {
  kind: 'directory',
  name: 'OpenActive (JSON)',
  // A page of a feed tells what changed, never all there is.
  isWholeOf: 'nothing',
  columns: [],
  recognises: tables =>
    tables.length > 0 &&
    tables.every(
      ({ first, around = {} }) => isOpportunity(first) || isItem(first) || isEmptyPage(first, around),
    ),
  async *read(tables) {
    const known = new Map<string, ServiceFound>()
    const others: ServiceFound[] = []
    for (const table of tables)
      for await (const rows of table.rows)
        for (const found of rows.map(row => foundIn(row, table))) {
          const key = found.entry?.key
          const before = key === undefined ? undefined : known.get(key)
          if (before) join(before, found)
          else if (key === undefined) others.push(found)
          else known.set(key, found)
        }
    yield [...known.values(), ...others]
  },
}

type ServiceFound = Found<ServiceRecord>
type Names = Record<string, unknown>

const isRecord = (value: unknown): value is Names => value !== null && typeof value === 'object'
const typeOf = (value: unknown): unknown => (isRecord(value) ? (value['@type'] ?? value['type']) : undefined)
const isType = (type: unknown): boolean => typeof type === 'string' && types.test(type)
const isOpportunity = (value: unknown): boolean =>
  isType(typeOf(value)) && isRecord(value) && '@context' in value
const isItem = (value: unknown): boolean =>
  isRecord(value) && 'state' in value && 'modified' in value && 'kind' in value
const isEmptyPage = (first: unknown, around: Names): boolean =>
  first === undefined && 'next' in around && 'license' in around

function foundIn(row: Row, table: Table): ServiceFound {
  const notes = notesFor(row, table.name)
  const whole = jsonPart(row.record, notes)
  const place = { file: table.file, row: row.number }
  const one = isItem(row.record) ? whole.parts('data')[0] : whole
  if (whole.cells['state'] === 'deleted') {
    notes.warn('state', `${whole.cells['id']} was deleted at its source, so there is nothing to take`)
    return { ...place, entry: null, faults: notes.faults }
  }
  if (!one || !types.test(one.cells['@type'] ?? one.cells['type'] ?? '')) {
    notes.warn('kind', `A ${whole.cells['kind'] ?? 'record of this kind'} is no activity, so it was left out`)
    return { ...place, entry: null, faults: notes.faults }
  }
  const content = opportunityOf(one)
  const key = keyOf(one) || (whole.cells['id'] ?? '')
  if (content && key === '') notes.fault('@id', 'The activity has no id. Add it at the source')
  return { ...place, entry: content && notes.isGood() ? { key, content } : null, faults: notes.faults }
}

/** A session is of its series: that is what stays the same from week to week. */
function keyOf(one: Part): string {
  const [series] = one.parts('superEvent')
  const named = (part: Part | undefined) =>
    part?.cells['@id'] || part?.cells['id'] || part?.cells['identifier'] || ''
  return named(series) || (one.cells['superEvent'] ?? '') || named(one)
}

/** Another session of a series that is known: its day is added. */
function join(before: ServiceFound, { entry, faults }: ServiceFound): void {
  const [first, other] = [before.entry?.content, entry?.content]
  if (!first || !other) return
  const hours = [...new Set([...(first.hours ?? '').split('; '), ...(other.hours ?? '').split('; ')])]
  const all = hours.filter(text => text !== '').join('; ')
  if (all !== '') first.hours = all
  before.faults.push(...faults)
}
