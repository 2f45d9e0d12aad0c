/**
 * Reads an address that somebody typed, and nothing of our own network (ASVS 5.0, 1.3.6 and 15.3.2).
 * Each redirect is a new address: checked again from its letters to its numbers.
 */
import { addressToAsk, isException, type Exceptions } from './address.ts'
import { answerOf, type Answer, type Heard, type Known } from './answer.ts'
import { ask, reasonOf, type Asked } from './ask.ts'
import { usualLimits, type Limits } from './limits.ts'
import { internet, whereto, type Network } from './network.ts'
import { NotFetched } from './not-fetched.ts'

export interface Options {
  /** From the configuration; nothing unless the operator says so. */
  exceptions?: Exceptions
  /** A web page in place of data is a fault. */
  isJson?: boolean
  /** With it, an answer that has not changed since comes without its content. */
  known?: Known
  limits?: Partial<Limits>
  network?: Network
  /** Ends the reading when whoever asked no longer wants it. */
  signal?: AbortSignal
}

const mostRedirects = 5
const onward: readonly number[] = [301, 302, 303, 307, 308]

/** The answer at a public address; NotFetched, with a sentence for whoever typed it, where there is none. */
export async function fetchPublic(address: string, options: Options = {}): Promise<Answer> {
  const { isJson = false, known = {}, network = internet, signal } = options
  const limits = { ...usualLimits, ...options.limits }
  let url = addressToAsk(address, options.exceptions ?? [])
  // Only what stands behind an exception may send us to another one.
  const exceptions = isException(url, options.exceptions ?? []) ? (options.exceptions ?? []) : []
  const stop = new AbortController()
  const stopIt = () => stop.abort()
  signal?.addEventListener('abort', stopIt)
  if (signal?.aborted) stopIt()
  const deadline = setTimeout(() => stop.abort(new NotFetched('slow', url.hostname)), limits.whole)
  const seen = new Set<string>()
  try {
    for (;;) {
      seen.add(url.href)
      const heard = await hop({ url, known, isJson, limits, network, stop }, exceptions)
      if (!onward.includes(heard.status)) return answerOf(url, heard)
      url = next(url, heard, exceptions)
      if (seen.has(url.href)) throw new NotFetched('loop', url.hostname)
      if (seen.size > mostRedirects) throw new NotFetched('too many redirects', url.hostname)
    }
  } finally {
    clearTimeout(deadline)
    signal?.removeEventListener('abort', stopIt)
  }
}

/** Looks the name up, checks, connects, asks: the clock for connecting runs from the first to the third. */
async function hop(asked: Asked, exceptions: Exceptions): Promise<Heard> {
  const { url, network, limits, stop } = asked
  const host = url.hostname
  const late = setTimeout(() => stop.abort(new NotFetched('no answer', host)), limits.connect)
  try {
    const to = await unlessStopped(whereto(url, network, exceptions), stop.signal, host)
    return await ask(asked, to, () => clearTimeout(late))
  } finally {
    clearTimeout(late)
  }
}

/** A name service that never answers cannot be stopped, but it can be left. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal, host: string): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    const leave = () => reject(reasonOf(signal, host))
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  })
  stopped.catch(() => undefined)
  return Promise.race([work, stopped])
}

function next(from: URL, { headers }: Heard, exceptions: Exceptions): URL {
  const { location } = headers
  if (location === undefined || !URL.canParse(location, from.href))
    throw new NotFetched('redirect', from.hostname)
  const to = new URL(location, from)
  if (from.protocol === 'https:' && to.protocol === 'http:') throw new NotFetched('downgrade', from.hostname)
  return addressToAsk(to.href, exceptions)
}
