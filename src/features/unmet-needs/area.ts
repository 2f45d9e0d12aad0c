/** Which area does a postcode stand for in a count of gaps? */
import type { Tx } from '../../platform/tx.ts'
import { smallAreasOf } from '../directory/geography.ts'
import { outwardOf } from '../directory/outward.ts'

export interface Area {
  small_area: string | null
  ward_code: string | null
  ward: string | null
  outward: string | null
}

const nowhere: Area = { small_area: null, ward_code: null, ward: null, outward: null }

/**
 * The small area and ward of a postcode, as the Office for National Statistics says; of 2021 where it is known. An
 * outward code alone, or a postcode we know nothing of, is an area of its own.
 */
export async function areaOf(tx: Tx, where: string | null): Promise<Area> {
  if (where === null) return nowhere
  if (!where.includes(' ')) return { ...nowhere, outward: where }
  const areas = await smallAreasOf(tx, where)
  const inWard = areas.find(({ ward, ward_code }) => ward !== null && ward_code !== null)
  return {
    small_area: (inWard ?? areas[0])?.code ?? null,
    ward_code: inWard?.ward_code ?? null,
    ward: inWard?.ward ?? null,
    outward: outwardOf(where),
  }
}
