/** The e-mails about an account. None has more in it than its reader needs, and none asks for a password. */
import type { Tx } from '../../platform/tx.ts'
import { sendMessage } from '../messages/changes.ts'

interface Reader {
  name: string
  email: string
}

interface Letter {
  subject: string
  about: string
  lines: readonly string[]
}

async function write(tx: Tx, { name, email }: Reader, { subject, about, lines }: Letter): Promise<void> {
  const { service_name, phone } = tx.place
  await sendMessage(tx, {
    channel: 'email',
    to: email,
    subject,
    about,
    body: [`Hello ${name},`, ...lines, `${service_name}\nPhone ${phone}`].join('\n\n'),
  })
}

const notExpected = 'If you did not expect this, you need do nothing.'

export const sendInvitationLetter = (tx: Tx, to: Reader, link: string) =>
  write(tx, to, {
    subject: `Your account with ${tx.place.service_name}`,
    about: 'invitation',
    lines: [
      `You are invited to work with ${tx.place.service_name}.`,
      `Open this link to choose how you sign in. It works once, for 7 days:\n${link}`,
      notExpected,
    ],
  })

export const sendPasswordLink = (tx: Tx, to: Reader, link: string) =>
  write(tx, to, {
    subject: 'Choose a new password',
    about: 'forgotten-password',
    lines: [
      `Open this link to choose a new password. It works once, for 1 hour:\n${link}`,
      'You will still need your one-time code to sign in.',
      notExpected,
    ],
  })

/** They have a passkey, their organisation, or an invitation they have not used: there is nothing to reset. */
export const sendNoPassword = (tx: Tx, to: Reader) =>
  write(tx, to, {
    subject: 'Your account has no password',
    about: 'no-password',
    lines: [
      'Somebody asked for a new password for your account. It has none.',
      'Sign in with your passkey or your organisation. If you cannot, ask your administrator for a new invitation.',
      notExpected,
    ],
  })

/** Whoever changed how an account is signed in to, its holder hears of it (OWASP ASVS 5.0, 6.3.7). */
export const tellOfChange = (tx: Tx, to: Reader, what: string) =>
  write(tx, to, {
    subject: 'How you sign in has changed',
    about: 'sign-in-changed',
    lines: [what, 'If this was not you, phone us now.'],
  })

/** The password was right and no code followed: it may be known to somebody else (OWASP ASVS 5.0, 6.3.5). */
export const tellOfUnfinishedSignIn = (tx: Tx, to: Reader) =>
  write(tx, to, {
    subject: 'Somebody entered your password',
    about: 'unfinished-sign-in',
    lines: [
      'Your password was entered, but no one-time code followed, so nobody came in.',
      'If this was not you, change your password now, and phone us.',
    ],
  })
