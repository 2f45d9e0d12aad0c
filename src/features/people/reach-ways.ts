/** The ways people like to hear from us, in words. Pure. */
export const reachWays = {
  text: 'Text message',
  phone: 'Phone call',
  email: 'Email',
  letter: 'Letter',
} as const
