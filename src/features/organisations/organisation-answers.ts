/** The answers about an organisation: is the code a real one, and what is written down? */
import { WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { whyNotAPractice } from '../directory/practices.ts'
import type { OrganisationDetails } from './changes/organisation.ts'

interface Answers extends Omit<OrganisationDetails, 'team_id'> {
  team: string | null
  ods_sure: readonly 'sure'[]
}

/** A practice code that the NHS's list does not know is asked about once. */
export async function checkOdsCode(tx: Tx, { ods_code, ods_sure }: Answers): Promise<void> {
  if (ods_code === null || ods_sure.length > 0) return
  const why = await whyNotAPractice(tx, ods_code)
  if (why) throw new WrongAnswer('ods_code', why)
}

/** The answers as they are written down. */
export const detailsOf = (value: Answers): OrganisationDetails => {
  const { name, kind, in_one_sentence, self_referral, ods_code, phone, email, team } = value
  return { name, kind, in_one_sentence, self_referral, ods_code, phone, email, team_id: team }
}
