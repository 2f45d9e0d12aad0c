/** Why an address was not read, in words for the person who typed it, and whether another try could help. */

interface Words {
  /** The same address may well answer later. */
  again: boolean
  words(host: string): string
}

const refuse = (words: Words['words']): Words => ({ again: false, words })
const later = (words: Words['words']): Words => ({ again: true, words })

/** Every reason there is. The names are for the program, the sentences for people. */
export const reasons = {
  address: refuse(() => 'This is not a web address. Give one that begins with https://'),
  scheme: refuse(() => 'Only addresses that begin with https:// are read. Ask the owner for one'),
  credentials: refuse(() => 'The address holds a name or password. Take out what stands before the @'),
  port: refuse(() => 'The address names a port of its own. Ask the owner for one without'),
  private: refuse(host => `${host} is inside a private or reserved network. Give an address that is public`),
  unknown: refuse(host => `There is no ${host}. Check the spelling of the address`),
  'no name service': later(() => 'Names of addresses cannot be looked up just now. Try again later'),
  'no answer': later(host => `${host} does not answer. Try again later, or tell its owner`),
  certificate: refuse(host => `${host} cannot prove who it is. Ask its owner to mend its certificate`),
  'not http': refuse(host => `${host} does not answer as a website does. Check the address`),
  stalled: later(host => `${host} stopped in the middle of its answer. Try again later, or tell its owner`),
  slow: later(host => `${host} took too long. Try again later, or tell its owner`),
  cut: later(host => `The answer of ${host} was cut off. Try again later, or tell its owner`),
  longer: refuse(host => `${host} sends more than it says it will. Ask its owner to mend that`),
  large: refuse(host => `The answer of ${host} is too large. Ask its owner for smaller pages`),
  bomb: refuse(host => `What ${host} sends unpacks to far too much. It is not safe to read`),
  compression: refuse(host => `The compression of what ${host} sends is broken. Tell its owner`),
  encoding: refuse(host => `${host} packs its answer in a way we cannot read. Tell its owner`),
  html: refuse(host => `${host} answers with a web page, not data. Ask its owner for the feed’s address`),
  redirect: refuse(host => `${host} sends us on without saying where. Tell its owner`),
  loop: refuse(host => `${host} sends us round in a circle. Tell its owner`),
  'too many redirects': refuse(host => `${host} sends us on again and again. Ask for the final address`),
  downgrade: refuse(host => `${host} sends us on to an address that is not secure. Tell its owner`),
  stopped: refuse(() => 'The reading was stopped'),
} as const satisfies Record<string, Words>

export type Reason = keyof typeof reasons

/** The address was not read. The message is a sentence for whoever typed it. */
export class NotFetched extends Error {
  override name = 'NotFetched'
  readonly reason: Reason
  /** Another try, later, could succeed. */
  readonly mayTryAgain: boolean
  constructor(reason: Reason, host = '') {
    super(reasons[reason].words(host))
    this.reason = reason
    this.mayTryAgain = reasons[reason].again
  }
}

/** What went wrong on the wire, by the code that Node gives it. */
export function asNotFetched(error: unknown, host: string, hasBegun = false): NotFetched {
  if (error instanceof NotFetched) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('HPE_')) return new NotFetched(hasBegun ? 'longer' : 'not http', host)
  if (/^Z_|^ERR_BROTLI|^ERR__ERROR|^ERR_PADDING|ZLIB/.test(code)) return new NotFetched('compression', host)
  if (/CERT|^ERR_TLS|^ERR_SSL|^EPROTO|^UNABLE_TO|^HOSTNAME|^CRL_/.test(code))
    return new NotFetched('certificate', host)
  return new NotFetched(hasBegun ? 'cut' : 'no answer', host)
}
