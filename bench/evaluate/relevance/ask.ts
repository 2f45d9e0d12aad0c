/** How the evaluation asks the program: the only place that knows which search it is. */
import type { Tx } from '../../../src/platform/tx.ts'
import { search } from '../../../src/features/finding/search.ts'
import { settingOf } from '../../../src/features/finding/setting.ts'
import { nothingWanted } from '../../../src/features/finding/wanted.ts'

export interface Question {
  /** As the person says it. */
  words: string
  /** Their postcode, where they give it. */
  near: string | undefined
}

/** The first twenty services that are found, in order: the search of /find. */
export async function ask(tx: Tx, { words, near }: Question): Promise<{ service_id: string }[]> {
  const wanted = { ...nothingWanted, q: words, near: near ?? null }
  const { services } = await search(tx, { wanted, setting: await settingOf(tx, wanted), page: 1, size: 20 })
  return services
}
