/** A list of organisations without services: each organisation is taken as what it does, where its locations are. */
import type { ServiceRecord } from '../../../record.ts'
import { serviceOf } from '../open-referral/service.ts'
import type { Part } from '../part.ts'
import type { HeldRow } from './held.ts'
import type { Joined } from './join.ts'

export function organisationAsService(row: HeldRow, joined: Joined): ServiceRecord | null {
  const organisation = joined.partOf(row)
  const own: Part = {
    ...organisation,
    parts: (...names) => {
      if (names.includes('organization')) return [organisation]
      return names.includes('location') ? organisation.parts('locations') : organisation.parts(...names)
    },
  }
  return serviceOf(own)
}
