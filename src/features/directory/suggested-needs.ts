/** Which needs a service answers, where its source does not say: what its words and categories clearly speak for. */
import { needsFor } from './categories/needs-for.ts'
import type { ServiceRecord } from './record.ts'

/** The same record, with the likely needs and a note that they are ours. Those a source gives stay alone. */
export function withNeeds(record: ServiceRecord): ServiceRecord {
  if (record.needs && record.needs.length > 0) return record
  const likely = needsFor(record).filter(suggestion => suggestion.confidence === 'likely')
  return likely.length === 0
    ? record
    : { ...record, needs: likely.map(({ need }) => need), needsFrom: 'words' }
}
