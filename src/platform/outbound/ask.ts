/** One request and its answer: no cookies, no credentials, no redirect followed, every wait bounded. */
import { request, type IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'
import type { Heard, Known } from './answer.ts'
import { acceptEncoding, readBody } from './body.ts'
import type { Limits } from './limits.ts'
import type { Network, Whereto } from './network.ts'
import { asNotFetched, NotFetched } from './not-fetched.ts'

export interface Asked {
  url: URL
  known: Known
  isJson: boolean
  limits: Limits
  network: Network
  /** Stopping it with a NotFetched ends the request at once. */
  stop: AbortController
}

/** Asks once, and reads the answer whole unless it only sends us on. */
export async function ask(asked: Asked, to: Whereto, connected: () => void): Promise<Heard> {
  const { url, limits, stop } = asked
  const signal = stop.signal
  const outgoing = request({
    method: 'GET',
    host: to.host,
    port: to.port,
    path: url.pathname + url.search,
    headers: headersFor(asked),
    signal,
    createConnection() {
      const socket = asked.network.connect(to)
      socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', connected)
      return socket
    },
  })
  outgoing.setTimeout(limits.stall, () => stop.abort(new NotFetched('stalled', to.host)))
  let answer: IncomingMessage | undefined
  let wrong: unknown
  try {
    answer = await new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on('response', resolve)
      // After the answer has begun this is about bytes that do not belong to it.
      outgoing.on('error', error => {
        wrong = error
        reject(error)
      })
      outgoing.end()
    })
    const { statusCode: status = 0, headers } = answer
    const isOnward = status >= 300 && status < 400
    if (
      asked.isJson &&
      status < 300 &&
      /^(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '')
    )
      throw new NotFetched('html', to.host)
    const bytes = isOnward ? new Uint8Array() : await readBody(answer, { host: to.host, limits, signal })
    if (wrong !== undefined && !isOnward) throw wrong
    return { status, headers, bytes }
  } catch (error) {
    throw signal.aborted ? reasonOf(signal, to.host) : asNotFetched(error, to.host, answer !== undefined)
  } finally {
    outgoing.destroy()
  }
}

/** Why it was stopped: by one of our limits, else by whoever asked. */
export const reasonOf = ({ reason }: AbortSignal, host: string): NotFetched =>
  reason instanceof NotFetched ? reason : new NotFetched('stopped', host)

const headersFor = ({ url, known, isJson }: Asked): Record<string, string> => ({
  host: url.host,
  accept: isJson ? 'application/json, */*;q=0.1' : '*/*',
  'accept-encoding': acceptEncoding,
  'user-agent': 'Alongside (social prescribing directory)',
  ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
  ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
})
