/** Whom a referral that is being written is about, and how to reach them: kept with a concern raised in it. Pure. */

/** What of a draft is kept with a concern. */
const kept = ['first_name', 'family_name', 'preferred_name', 'phone', 'email', 'postcode'] as const
export type InDraft = Partial<Record<(typeof kept)[number], string>>

/** What is known under these names; null where nothing is. */
export function inDraft(answers: unknown): InDraft | null {
  const said = (answers ?? {}) as Record<string, unknown>
  const known = kept.filter(name => typeof said[name] === 'string' && said[name] !== '')
  return known.length === 0 ? null : Object.fromEntries(known.map(name => [name, said[name]]))
}
