/** The questions of signing in, as browsers and password managers know them. */
import { textOf, type Field } from '../../../platform/screen/field.ts'
import { readEmail } from '../../people/contact-details.ts'
import { lengthOf, longest, shortest, whyNotPassword } from './password.ts'

/** Somebody's own address, for whoever signs in with it. */
export const ownEmail = () =>
  textOf(
    {
      label: 'Email address',
      required: 'Enter your email address',
      attributes: {
        type: 'email',
        inputMode: 'email',
        autoComplete: 'username',
        spellCheck: false,
        width: 30,
      },
    },
    readEmail,
  )

/** A password is taken as it is typed: nothing is trimmed. */
function password(label: string, autoComplete: string, whyNot: (typed: string) => string | undefined) {
  return {
    kind: 'text',
    label,
    attributes: { autoComplete, width: 30 },
    read(raw) {
      const value = typeof raw === 'string' ? raw : ''
      const problem = whyNot(value)
      return problem === undefined ? { value } : { problem }
    },
  } satisfies Field<string>
}

export const presentPassword = (label: string, required: string): Field<string> =>
  password(label, 'current-password', typed =>
    lengthOf(typed) > longest ? 'That is longer than any password here' : typed === '' ? required : undefined,
  )

export const newPassword = (label: string, owner: { name: string; email: string }): Field<string> => ({
  ...password(label, 'new-password', typed =>
    typed === '' ? 'Enter a password' : whyNotPassword(typed, owner),
  ),
  hint: `${shortest} characters or more. 3 words that do not belong together are easy to remember`,
})

/** The six digits of a one-time code, with or without spaces. */
export const oneTimeCode = (label: string) =>
  textOf(
    {
      label,
      hint: 'It has 6 digits, and changes every 30 seconds',
      required: 'Enter the code from your app',
      max: 20,
      attributes: { inputMode: 'numeric', autoComplete: 'one-time-code', spellCheck: false, width: 10 },
    },
    typed => {
      const code = typed.replaceAll(/[\s-]/g, '')
      return /^\d{6}$/.test(code) ? { value: code } : { problem: 'The code must be 6 digits' }
    },
  )

const longestAnswer = 20_000

/** What a browser answered for a passkey, as its script sent it. */
export const passkeyAnswer = (): Field<string> => ({
  kind: 'text',
  label: 'Passkey',
  read: raw =>
    typeof raw === 'string' && raw !== '' && raw.length <= longestAnswer
      ? { value: raw }
      : { problem: 'Your browser did not answer. Press the button again' },
})
