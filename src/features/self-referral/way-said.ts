/** How somebody hears from us where they did not say: by what they gave. */
import { isMobile } from '../people/contact-details.ts'
import type { Answers } from './self-referral.ts'

export const waySaid = ({ prefers, phone, email }: Answers): 'text' | 'phone' | 'email' | 'letter' => {
  if (prefers) return prefers
  if (phone) return isMobile(phone) ? 'text' : 'phone'
  return email ? 'email' : 'letter'
}
