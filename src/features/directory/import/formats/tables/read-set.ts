/** A set of tables as services: everything else is held, the services are read one by one and joined with it. */
import { Unusable, unusable, type Fault, type Row, type Table } from '../../table.ts'
import { serviceOf } from '../open-referral/service.ts'
import { organisationAsService } from './alone.ts'
import { belonging, isGood, missingFault, type Missing } from './check.ts'
import { headOf, heldRow, unkeptFault, type HeldTable } from './held.ts'
import { foundAt, hold, isWhole, type HeldSet, type ServiceFound } from './hold.ts'
import { everyKind, type Kind } from './kinds.ts'
import { nestedTables } from './nested.ts'

/** Tables that are not there, and who asks for them first. */
type Asked = Map<Kind, Missing>

/** Throws Unusable where nothing can come of the set, with its faults and the tables that it lacks. */
export async function* readSet(files: readonly Table[]): AsyncIterable<ServiceFound[]> {
  const set = await hold(files.flatMap(nestedTables))
  const asked: Asked = new Map()
  const faults: Fault[] = []
  // The last part waits for what is only known at the end.
  let waiting = set.lost
  for await (const found of entriesOf(set, asked)) {
    if (canBeUsed(set)) yield waiting
    else if (faults.length < 1000) faults.push(...waiting.flatMap(one => one.faults))
    waiting = found
  }
  const last = [...waiting, ...hanging(set, asked)]
  const ends = [...set.joined.said.fresh(), ...[...asked.values()].map(missingFault)]
  if (!canBeUsed(set)) throw refusal([...faults, ...last.flatMap(one => one.faults), ...ends])
  last.at(-1)?.faults.push(...ends)
  yield last
}

/** What is wrong; where nothing is, what is not there. */
const refusal = (faults: readonly Fault[]): Unusable =>
  faults.some(fault => !fault.isWarning)
    ? new Unusable(faults)
    : new Unusable([...faults, ...unusable(`These tables tell of no service. ${bringIn}`).faults])
const bringIn = 'Bring in services.csv and organizations.csv with them'

/** Who runs the services must stand somewhere. */
const canBeUsed = ({ joined, services }: HeldSet): boolean =>
  joined.has('organization') ||
  services.some(table => [...headOf(table, 'service').columns.values()].includes('organization_name'))

async function* entriesOf(set: HeldSet, asked: Asked): AsyncIterable<ServiceFound[]> {
  const { joined, services } = set
  let count = 0
  for (const table of services) {
    const head = headOf(table, 'service')
    for await (const rows of table.rows) {
      count += rows.length
      yield rows.map(row => serviceFound(row, head, { ...set, asked }))
    }
    const fault = unkeptFault(head)
    if (fault) joined.said.add(fault)
    if (!joined.saysWhere(head) && joined.has('location')) joined.said.add(saysNotWhere(head))
  }
  if (count > 0) return
  yield joined.rowsOf('organization').map(row => {
    const content = organisationAsService(row, joined)
    const key = `organization/${row.cells['id']}`
    return foundAt(row, content && { key, content }, joined)
  })
}

const saysNotWhere = ({ name }: HeldTable): Fault => ({
  file: name,
  row: 1,
  column: null,
  isWarning: true,
  words:
    'No column says where each service is. Each has every address of its organisation: add a column location_id',
})

function serviceFound(
  row: Row,
  head: HeldTable,
  { joined, asked }: HeldSet & { asked: Asked },
): ServiceFound {
  const held = heldRow(head, row)
  const part = joined.partOf(held)
  const id = held.cells['id'] ?? ''
  joined.services.add(id)
  const missing = belonging(held, part, joined)
  ask(asked, missing)
  const isRead = isWhole(row, head.name, joined) && isGood(held, part)
  const isLost = missing.some(one => one.isLost) || joined.said.hasFault(held)
  const content = isRead && !isLost ? serviceOf(part) : null
  return foundAt(held, content && { key: id, content }, joined)
}

/** What hangs in the air: rows of every other table that belong to nothing there is. */
function hanging({ joined }: HeldSet, asked: Asked): ServiceFound[] {
  return everyKind.flatMap(kind =>
    joined.rowsOf(kind).flatMap(row => {
      ask(asked, belonging(row, joined.partOf(row), joined))
      const found = foundAt(row, null, joined)
      if (found.faults.some(fault => !fault.isWarning)) return [found]
      joined.said.giveBack(found.faults)
      return []
    }),
  )
}

function ask(asked: Asked, missing: readonly Missing[]): void {
  for (const one of missing) {
    const before = asked.get(one.kind)
    if (!before || (one.isLost && !before.isLost)) asked.set(one.kind, one)
  }
}
