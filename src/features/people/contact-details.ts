/** Reading how to reach somebody: telephone numbers, e-mail addresses, postcodes. */
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { isValid, toNormalised } from 'postcode'
import { z } from 'zod'
import { textOf } from '../../platform/screen/field.ts'

const hidden = /[\u200B-\u200D\uFEFF]/g

/** A UK or foreign number, kept as 07700 900123 for the UK. A foreign one starts with + or 00. */
export function readPhone(typed: string): { value: string } | { problem: string } {
  const number = parsePhoneNumberFromString(typed.replace(hidden, ''), 'GB')
  if (!number || !isNumber(number))
    return { problem: 'Enter a phone number, like 01524 555 100 or 07700 900 123' }
  return { value: isBritish(number) ? number.formatNational() : number.formatInternational() }
}

const isBritish = (number: PhoneNumber): boolean => number.countryCallingCode === '44'

/**
 * UK numbers have 10 digits after the 0, and no area starts with 4 or 6 (Ofcom, National Telephone Numbering
 * Plan); the few shorter ones are known to the library. Its full check would refuse the numbers set aside for drama.
 */
const isNumber = (number: PhoneNumber): boolean =>
  isBritish(number) ? /^[1235789]\d{9}$/.test(number.nationalNumber) || number.isValid() : number.isPossible()

/** Can a text message reach it? UK mobiles start with 07; of foreign numbers we cannot be sure, so we try. */
export function isMobile(phone: string): boolean {
  // As numbers are kept. Long lists ask for each of their rows, and reading one anew takes a fifth of a millisecond.
  if (/^07\d{3} \d{6}$/.test(phone)) return true
  if (/^0[1-689]/.test(phone)) return false
  const number = parsePhoneNumberFromString(phone, 'GB')
  return number !== undefined && (!isBritish(number) || number.number.startsWith('+447'))
}

/** Spaces at the ends and around @ and dots are slips of a keyboard; inside a word nobody knows what was meant. */
export function readEmail(typed: string): { value: string } | { problem: string } {
  const plain = typed.replace(hidden, '').trim()
  const result = z.email().safeParse(plain.replace(/\s*([@.])\s*/g, '$1'))
  return result.success
    ? { value: result.data.toLowerCase() }
    : { problem: 'Enter an email address in the right format, like name@example.com' }
}

/** Spaces, dots, dashes and brackets are harmless wherever they stand (GOV.UK Design System, Addresses). */
export function readPostcode(typed: string): { value: string } | { problem: string } {
  const plain = typed.replace(/[\s.()[\]‐-―-]/gu, '')
  const normalised = isValid(plain) ? toNormalised(plain) : null
  return normalised ? { value: normalised } : { problem: 'Enter a full UK postcode, like LA1 1AA' }
}

interface Asked {
  label: string
  hint?: string
  initial?: string | null | undefined
  required?: string
}

export const phoneField = (asked: Asked) =>
  textOf(
    { ...asked, attributes: { type: 'tel', inputMode: 'tel', autoComplete: 'off', width: 20 } },
    readPhone,
  )

export const emailField = (asked: Asked) =>
  textOf(
    {
      ...asked,
      attributes: { type: 'email', inputMode: 'email', autoComplete: 'off', spellCheck: false, width: 30 },
    },
    readEmail,
  )

export const postcodeField = (asked: Asked) =>
  textOf({ ...asked, attributes: { autoComplete: 'off', width: 10 } }, readPostcode)

/** One box for whichever they have: what has an @ is an email address. Must be answered, unless it is said not to be. */
export const reachField = ({ isOptional = false } = {}) =>
  textOf(
    {
      label: `Phone number or email address${isOptional ? ' (optional)' : ''}`,
      ...(isOptional ? {} : { required: 'Enter a phone number or an email address' }),
      attributes: { autoComplete: 'off', spellCheck: false, width: 30 },
    },
    typed => (typed.includes('@') ? readEmail(typed) : readPhone(typed)),
  )

/** What was typed there, as the record has it, and how they like to hear from us. */
export function reachIn(typed: string | null) {
  return typed?.includes('@')
    ? { email: typed, phone: null, prefers: 'email' as const }
    : { email: null, phone: typed, prefers: 'phone' as const }
}
