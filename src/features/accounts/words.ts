/** What people without an account read before they come in. Nothing here says who or why. */
import { catalogue } from '../../platform/words/message.ts'

export const words = catalogue('link', {
  yourPage: 'Your page is private',
  dateOfBirth: 'Date of birth',
  wrongBirth: 'That is not the date of birth we have. Check it and try again',
  born: 'What is your date of birth?',
  bornHint: 'We ask so that nobody else can read your page. For example, 15 3 1948',
  bornMissing: 'Enter your date of birth',
  continue: 'Continue',
  help: 'If this does not work, ring us on {phone}.',
  noBirth: 'We cannot check who you are here. Please ring us on {phone}. You can say yes or no then.',
  personWhy: 'To keep your page private, we first send a code to you.',
  personWhere: 'It goes to the phone number or email address that you gave us.',
  personCode: 'Enter the code we sent you',
  personCodeSent: 'Sent. Look at your messages',
  wrongCode: 'That code is not right, or has ended. Check it, or ask for a new one',
  yourCode: '{code} is your code',
  yourCodeBody:
    'Your code is {code}. It works for {minutes, number} minutes.\n\nIf you did not ask for it, you need do nothing.',
  ended: 'This link has ended',
  endedPerson: 'Ring us on {phone} and we will send you a new one.',
  endedProvider: 'Press the button and we send a new one to the same email address.',
  newLink: 'Send me a new link',
  newLinkSent: 'Sent. Look in your email',
  notWanted:
    'This introduction is no longer wanted, so the link has been closed. You need do nothing. Thank you.',
  provider: 'Somebody would like to be introduced to you',
  providerWhy: 'To keep their details safe, we send a code to the email address this link came to.',
  sendCode: 'Send me a code',
  codeSent: 'Sent. Look in your email',
  code: 'Enter the code from your email',
  codeHint: 'It has 6 digits and works for 10 minutes',
  codeMissing: 'Enter the code from your email',
  anotherCode: 'Send another code',
})

/** The start page, to anybody who has not signed in. */
export const start = catalogue('start', {
  free: 'It is free. A link worker meets you, starts from what matters to you, and helps you find what you need.',
  ring: 'Ring us on {phone}.',
  refer: 'Ask for support, for yourself or somebody you care for',
  find: 'Find something near you',
  chat: 'Not sure what could help? A few questions, without a name',
  signIn: 'Staff: sign in',
})
