/** What a list would do: who is new, who is known, who waits already, and what is wrong, row by row. */
import type { Tx } from '../../platform/tx.ts'
import { teamLinkWorkers } from '../caseload/queries.ts'
import type { Counts } from './brought-list.ts'
import type { ListField } from './fields.ts'
import { addTo, indexOf, sameIn, whyNotTheirNumber, type KnownPerson } from './match.ts'
import { bare, peopleLike, practicesNamed, type Practice } from './on-record.ts'
import type { BroughtList } from './queries.ts'
import { readRow, type CellFault, type Listed } from './row.ts'

/** A row that would be taken. */
export interface Taken {
  listed: Listed
  /** The record it belongs to, where there is one; without it a new one begins. */
  person: KnownPerson | null
  linkWorkerId: string | null
  /** The practice that referred them, where we know it; otherwise the team stands for it. */
  practice: Practice | null
}

/** A row that changes nothing, about somebody we know or who stands on the list before. */
interface Known {
  listed: Listed
  person: KnownPerson | null
  why: string
}

export interface Preview {
  taken: readonly Taken[]
  known: readonly Known[]
  faults: readonly CellFault[]
  counts: Counts
}

/** The rows that can be taken as they are, and what is wrong with the others. */
export function readList(tx: Tx, list: BroughtList): { listed: Listed[]; faults: CellFault[] } {
  const around = { columns: list.columns, fields: list.fields, today: tx.today.toString() }
  const read = list.rows.map(row => readRow(row, around))
  return {
    listed: read.filter((one): one is Listed => !Array.isArray(one)),
    faults: [...list.faults, ...read.filter(one => Array.isArray(one)).flat()],
  }
}

/** Looks for everybody on the list among those we know. Three questions to the database in all. */
export async function previewOf(tx: Tx, list: BroughtList): Promise<Preview> {
  const { listed, faults } = readList(tx, list)
  const people = indexOf(await peopleLike(tx, listed))
  const workers = new Map(
    (await teamLinkWorkers(tx, list.team_id)).map(({ name, account_id }) => [bare(name), account_id]),
  )
  const practices = await practicesNamed(tx, listed)
  const taken: Taken[] = []
  const known: Known[] = []
  const rowsBefore = indexOf<Listed>([])
  const rowOfPerson = new Map<string, number>()
  const tell = (one: Listed, field: ListField, fault: Pick<CellFault, 'words' | 'isWarning'>) =>
    faults.push({ row: one.row, column: list.columns[list.fields.indexOf(field)] ?? '', ...fault })
  for (const one of listed) {
    const linkWorkerId = workers.get(bare(one.linkWorker)) ?? null
    const practice = practices.get(bare(one.referrer)) ?? null
    const before = sameIn(one, rowsBefore)
    const person = sameIn(one, people) ?? null
    const [wrongNumber] = [before, person].flatMap(other => (other ? whyNotTheirNumber(one, other) : []))
    const why = whyKnown(person, before?.row ?? (person && rowOfPerson.get(person.person_id)))
    if (one.linkWorker !== null && linkWorkerId === null)
      tell(one, 'link_worker', {
        words: `No link worker of your team is called “${one.linkWorker}”. Write the name as in Alongside, or leave the cell empty to put them on the waiting list`,
      })
    else if (wrongNumber !== undefined) tell(one, 'nhs_number', { words: wrongNumber })
    else if (why !== null) known.push({ listed: one, person, why })
    else {
      taken.push({ listed: one, person, linkWorkerId, practice })
      addTo(rowsBefore, one)
      if (person) rowOfPerson.set(person.person_id, one.row)
      if (one.referrer !== null && !practice)
        tell(one, 'referrer', {
          words: `No practice is called “${one.referrer}”. Your team stands as who referred them`,
          isWarning: true,
        })
    }
  }
  return {
    taken,
    known,
    faults: faults.toSorted((a, b) => a.row - b.row),
    counts: countsOf(taken, known, faults),
  }
}

/** Why a row changes nothing: they died, are with us, or stand on the list before. */
function whyKnown(person: KnownPerson | null, rowBefore: number | null | undefined): string | null {
  if (person?.hasDied) return 'Our record says that this person has died'
  if (person?.isWithUs) return 'With us already: waiting, or supported'
  return rowBefore ? `The same person as in row ${rowBefore}` : null
}

function countsOf(taken: readonly Taken[], known: readonly Known[], faults: readonly CellFault[]): Counts {
  const matched = taken.filter(({ person }) => person !== null).length
  return {
    added: taken.length - matched,
    matched,
    supported: taken.filter(({ linkWorkerId }) => linkWorkerId !== null).length,
    known: known.length,
    faulty: new Set(faults.flatMap(({ row, isWarning }) => (isWarning ? [] : [row]))).size,
  }
}
