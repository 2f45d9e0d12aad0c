/**
 * NHS numbers: ten digits, the last a check digit by modulus 11 (NHS Data Dictionary, NHS NUMBER).
 * Spaces and dashes are harmless wherever they stand (NHS service manual, "Ask users for their NHS number").
 */

/** The ten digits, or what to do. */
export function readNhsNumber(typed: string): { value: string } | { problem: string } {
  if (isNationalInsuranceNumber(typed))
    return {
      problem: 'NHS number must be 10 digits. What you entered looks like a National Insurance number',
    }
  const digits = typed.replace(/[\s‐-―-]/gu, '')
  if (!/^\d{10}$/.test(digits)) return { problem: 'NHS number must be 10 digits, like 999 123 4567' }
  if (/^(\d)\1{9}$/.test(digits) || !hasGoodCheckDigit(digits))
    return { problem: 'NHS number is not right: check each digit. You can leave it out and add it later' }
  return { value: digits }
}

/** 999 123 4567 */
export const spaced = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')

function hasGoodCheckDigit(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place)
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[9])
}

const isNationalInsuranceNumber = (typed: string): boolean =>
  /^[A-Z]{2}\d{6}[A-D]$/i.test(typed.replace(/\s/g, ''))
