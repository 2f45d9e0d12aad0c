/** Reading how to reach somebody: telephone numbers, e-mail addresses, postcodes. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isValid, toNormalised } from 'postcode'
import { z } from 'zod'
import { textOf } from '../../platform/screen/field.ts'

/** A UK or foreign number, kept as 07700 900123 for the UK. */
export function readPhone(typed: string): { value: string } | { problem: string } {
  const number = parsePhoneNumberFromString(typed.replace(/[\u200B-\u200D\uFEFF]/g, ''), 'GB')
  if (!number?.isPossible()) return { problem: 'Enter a phone number, like 01524 555 100 or 07700 900 123' }
  return { value: number.country === 'GB' ? number.formatNational() : number.formatInternational() }
}

/** Can a text message reach it? UK mobiles start with 07; of foreign numbers we cannot be sure, so we try. */
export function isMobile(phone: string): boolean {
  const number = parsePhoneNumberFromString(phone, 'GB')
  return number !== undefined && (number.country !== 'GB' || number.number.startsWith('+447'))
}

export function readEmail(typed: string): { value: string } | { problem: string } {
  const result = z.email().safeParse(typed.replaceAll(/\s/g, ''))
  return result.success
    ? { value: result.data.toLowerCase() }
    : { problem: 'Enter an email address in the right format, like name@example.com' }
}

export function readPostcode(typed: string): { value: string } | { problem: string } {
  const normalised = isValid(typed) ? toNormalised(typed) : null
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
