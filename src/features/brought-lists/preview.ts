/** What a list would do: who is new, who is known, who waits already, and what is wrong, row by row. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { teamLinkWorkers } from '../caseload/queries.ts'
import type { Counts } from './brought-list.ts'
import { sameIn, type KnownPerson } from './match.ts'
import type { BroughtList } from './queries.ts'
import { readRow, type CellFault, type Listed } from './row.ts'

/** A row that would be taken. */
export interface Taken {
  listed: Listed
  /** The record it belongs to, where there is one; without it a new one begins. */
  person: KnownPerson | null
  linkWorkerId: string | null
  organisationId: string | null
}

export interface Preview {
  taken: readonly Taken[]
  /** Rows about somebody who waits or is supported. */
  known: readonly { listed: Listed; why: string }[]
  faults: readonly CellFault[]
  counts: Counts
}

/** Reads every row again, and looks for each person among those we know. Three questions to the database in all. */
export async function previewOf(tx: Tx, list: BroughtList): Promise<Preview> {
  const around = { columns: list.columns, fields: list.fields, today: tx.today.toString() }
  const read = list.rows.map(row => readRow(row, around))
  const listed = read.filter((one): one is Listed => !Array.isArray(one))
  const people = await peopleLike(tx, listed)
  const workers = await teamLinkWorkers(tx, list.team_id)
  const practices = await practicesNamed(tx, listed)
  const taken: Taken[] = []
  const known: { listed: Listed; why: string }[] = []
  const faults: CellFault[] = [...list.faults, ...read.filter(one => Array.isArray(one)).flat()]
  const column = (field: 'link_worker' | 'practice' | 'nhs_number') =>
    list.columns[list.fields.indexOf(field)] ?? ''
  for (const one of listed) {
    const worker = workers.find(({ name }) => same(name, one.linkWorker))
    if (one.linkWorker !== null && !worker) {
      const words = `No link worker of your team is called “${one.linkWorker}”. Write the name as in Alongside, or leave the cell empty to put them on the waiting list`
      faults.push({ row: one.row, column: column('link_worker'), words })
      continue
    }
    const before = taken.find(({ listed: other }) => sameIn(one, [asKnown(other)]))
    if (before) {
      known.push({ listed: one, why: `The same person as in row ${before.listed.row}` })
      continue
    }
    const person = sameIn(one, people)
    if (person?.bornOtherwise) {
      const words =
        'The NHS number belongs to somebody with another date of birth. Check both, or leave the number out'
      faults.push({ row: one.row, column: column('nhs_number'), words })
      continue
    }
    if (person?.isWithUs) {
      known.push({ listed: one, why: 'With us already: waiting, or supported' })
      continue
    }
    taken.push({
      listed: one,
      person,
      linkWorkerId: worker?.account_id ?? null,
      organisationId: practices.get(bare(one.practice)) ?? null,
    })
  }
  const matched = taken.filter(({ person }) => person !== null).length
  return {
    taken,
    known,
    faults: faults.toSorted((a, b) => a.row - b.row),
    counts: {
      added: taken.length - matched,
      matched,
      supported: taken.filter(({ linkWorkerId }) => linkWorkerId !== null).length,
      known: known.length,
      faulty: new Set(faults.flatMap(({ row, isWarning }) => (isWarning ? [] : [row]))).size,
    },
  }
}

const bare = (name: string | null): string => (name ?? '').trim().toLowerCase()
const same = (name: string, typed: string | null): boolean => bare(name) === bare(typed)

const asKnown = (one: Listed): KnownPerson => ({ ...one, person_id: '', isWithUs: false })

/** Everybody with an NHS number, or a family name and a birthday, that the list has. */
async function peopleLike(tx: Tx, listed: readonly Listed[]): Promise<KnownPerson[]> {
  const numbers = listed.flatMap(one => one.nhs_number ?? [])
  const births = [...new Set(listed.flatMap(one => one.date_of_birth ?? []))]
  const { rows } = await sql<KnownPerson>`
    select person_id, first_name, family_name, date_of_birth::text, nhs_number, phone, email, postcode,
      exists (select from referral where referral.person_id = person.person_id and referral.status = 'sent')
        or exists (select from support where support.person_id = person.person_id and support.status = 'open')
        as "isWithUs"
    from person
    where nhs_number = any(${numbers}::text[]) or date_of_birth = any(${births}::date[])
  `.execute(tx.db)
  return rows
}

/** The ids of the practices that the list names, by their names in small letters. */
async function practicesNamed(tx: Tx, listed: readonly Listed[]): Promise<Map<string, string>> {
  const names = [...new Set(listed.map(one => bare(one.practice)))].filter(Boolean)
  if (names.length === 0) return new Map()
  const { rows } = await sql<{ organisation_id: string; name: string; ods_code: string | null }>`
    select organisation_id, lower(name) as name, lower(ods_code) as ods_code from organisation
    where lower(name) = any(${names}::text[]) or lower(ods_code) = any(${names}::text[])
  `.execute(tx.db)
  return new Map(
    rows.flatMap(({ organisation_id, name, ods_code }) =>
      [name, ods_code].filter(word => word !== null).map(word => [word, organisation_id] as const),
    ),
  )
}
