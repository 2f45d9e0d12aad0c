/** GP practices of the NHS's list, by their ODS code. */
import type { Tx } from '../../platform/tx.ts'

export const practiceNamed = (tx: Tx, code: string) =>
  tx.db.selectFrom('practice').selectAll().where('code', '=', code).executeTakeFirst()

/** A list that was brought in has at least this many practices with the same first three signs (the area of old). */
const wholeList = 5

/**
 * Why the code of a GP practice, a letter and five digits, is probably wrong: we know the list for its area, and it
 * is not in it. An area we have no list for says nothing, and neither do other organisations' codes.
 */
export async function whyNotAPractice(tx: Tx, code: string): Promise<string | null> {
  if (!/^[A-Z]\d{5}$/.test(code)) return null
  const near = await tx.db
    .selectFrom('practice')
    .select('code')
    .where('code', 'like', `${code.slice(0, 3)}%`)
    .orderBy(query => query('code', '=', code), 'desc')
    .limit(wholeList)
    .execute()
  if (near.length < wholeList || near[0]?.code === code) return null
  return `We do not know the practice code ${code}. Check it, or tell us below that it is right`
}
