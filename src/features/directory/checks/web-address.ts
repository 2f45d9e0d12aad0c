/** Reading the web address of a service: people leave out what every address begins with. */
export function readWebAddress(typed: string): { value: string } | { problem: string } {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  const problem = { problem: 'Enter a web address, like https://www.example.org' }
  if (/\s/.test(whole) || !URL.canParse(whole)) return problem
  const { protocol, hostname, username } = new URL(whole)
  const isWeb = (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && username === ''
  return isWeb ? { value: whole } : problem
}
