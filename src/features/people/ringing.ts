/** What whoever rings a person must know first: in sentences, the same beside every number. Pure. */

/** What they said of safe contact, as their profile keeps it. */
interface SafeContact {
  voicemail?: string
  texts?: string
  shared_phone?: string
  safe_times?: string
  never_contact?: string
  may_answer?: string
  /** Neither phone nor email: “through my neighbour”. */
  other_contact?: string
  contact_also?: readonly string[]
}

export const safeContactIn = (content: unknown): SafeContact => content ?? {}

/** The most dangerous first. Where nobody has asked, the careful way is said. */
export function howToRing(content: unknown, isNeutral: boolean): string[] {
  const safe = safeContactIn(content)
  return [
    safe.contact_also?.includes('no-phone') && 'No phone calls: they asked for none',
    safe.never_contact && `Never: ${safe.never_contact}`,
    safe.voicemail === 'yes'
      ? 'Voicemail is safe'
      : safe.voicemail === 'no'
        ? 'No voicemail'
        : 'No voicemail: nobody has asked yet whether it is safe',
    safe.safe_times && `Safe times: ${safe.safe_times}`,
    (isNeutral || safe.shared_phone === 'yes') &&
      'Others may answer or read: ask for them by name, and say nothing of why',
    safe.may_answer && `Who else may answer: ${safe.may_answer}`,
    safe.contact_also?.includes('proxy') && 'Somebody else takes the call for them',
    safe.contact_also?.includes('minicom') && 'They use a minicom or textphone',
    safe.contact_also?.includes('sign') && 'They use sign language',
  ].filter(line => typeof line === 'string' && line !== '') as string[]
}
