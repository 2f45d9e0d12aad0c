/** What an organisation is, and what its kind asks of it. Pure: no database, no clock. */

/** Kinds, in the words of the form. */
export const kinds = {
  practice: 'GP practice or another referrer',
  provider: 'Community provider',
  service: 'Runs the social prescribing service',
  commissioner: 'Commissioner',
} as const
export type Kind = keyof typeof kinds

/** Whether people may refer themselves, of each practice: allowed in some and banned in others, so every one says it. */
export const selfReferral = {
  yes: 'Yes',
  no: 'No, the practice refers',
  'not-said': 'Not said',
} as const
export type SelfReferral = keyof typeof selfReferral

/** Why an organisation of this kind cannot be without a team; null when it may stand like this. */
export const whyNoTeam = (kind: Kind, teamId: string | null): string | null =>
  kind === 'practice' && teamId === null
    ? 'Select the team that gets their referrals. Without one they cannot refer anybody'
    : null

/** An ODS code as NHS England writes it: a letter and digits, in capitals (Organisation Data Service). */
export function readOdsCode(typed: string): { value: string } | { problem: string } {
  const code = typed.replace(/\s/g, '').toUpperCase()
  return /^[A-Z0-9]{3,8}$/.test(code)
    ? { value: code }
    : { problem: 'Enter an ODS code of 3 to 8 letters and digits, like P81001, or leave it empty' }
}
