/** One question to a feed: politely, waiting when it says so, and every bad answer as a sentence. */
import type { Answer, Known } from '../../../platform/outbound/answer.ts'
import { NotFetched } from '../../../platform/outbound/not-fetched.ts'
import { textOf, wholeText } from '../import/readers/text.ts'
import { storedIn } from '../import/table.ts'
import { FeedBroken } from './broken.ts'
import type { Fetch, Pace } from './reach.ts'

export interface Got {
  isUnchanged: boolean
  content: unknown
  known: Known
  /** It was not UTF-8: letters may be wrong. */
  isGuess: boolean
}

/** `page` is the one that a fault is told of. */
export type Ask = (address: URL, page: number | null, known?: Known) => Promise<Got>

const mostWaits = 3

export const asker =
  (fetch: Fetch, pace: Pace): Ask =>
  async (address, page, known) => {
    for (let waits = 0; ; waits++) {
      await pace.pause(pace.between)
      const answer = await fetched(fetch, address, page, known)
      if (answer.status !== 429 && answer.status !== 503) return read(answer, page)
      const seconds = answer.retryAfter ?? 5 * 2 ** waits
      if (seconds > pace.longestWait || waits === mostWaits)
        throw new FeedBroken(page, 'The feed asks us to wait. It can be read on later', {
          mayTryAgain: true,
          retryAfter: seconds,
          status: answer.status,
        })
      await pace.pause(seconds * 1000)
    }
  }

async function fetched(
  fetch: Fetch,
  address: URL,
  page: number | null,
  known: Known | undefined,
): Promise<Answer> {
  try {
    return await fetch(address.href, known)
  } catch (error) {
    if (!(error instanceof NotFetched) || error.reason === 'stopped') throw error
    throw new FeedBroken(page, error.message, { mayTryAgain: error.mayTryAgain })
  }
}

async function read(answer: Answer, page: number | null): Promise<Got> {
  const { status, known, isUnchanged } = answer
  if (isUnchanged) return { isUnchanged, content: undefined, known, isGuess: false }
  if (status < 200 || status > 299)
    throw new FeedBroken(page, wordsFor(status), { status, mayTryAgain: status >= 500 })
  try {
    const text = await textOf(storedIn('the answer', answer.bytes))
    const content = JSON.parse((await wholeText(text)).replace(/^\uFEFF/, '')) as unknown
    return { isUnchanged, content, known, isGuess: text.isGuess }
  } catch {
    throw notJson(page)
  }
}

const notJson = (page: number | null) =>
  new FeedBroken(page, 'The answer is not JSON, or it was cut. Check the address, or tell the feed’s owner')

function wordsFor(status: number): string {
  if (status === 401 || status === 403)
    return 'The feed wants a key or a password. Open Referral feeds are open to all: ask its owner'
  if (status === 404 || status === 410) return 'There is no feed at this address. Check it with its owner'
  return status >= 500
    ? `The feed has a fault of its own (${status}). Try again later, or tell its owner`
    : `The feed refuses to answer (${status}). Check the address with its owner`
}
