/** A short list says little of each service: the whole of each is asked for by its id, a few at a time. */
import { partOf } from './address.ts'
import type { Ask } from './ask.ts'
import { FeedBroken } from './broken.ts'
import { idOf, shortly, type Listed } from './entries.ts'
import type { Feed, FeedFault } from './feed.ts'
import type { Pace } from './reach.ts'

export interface Details {
  /** Whole services, with the listed entry of each. */
  whole: { listed: Listed; service: unknown }[]
  faults: FeedFault[]
}

/** Every listed service whole, in the order of the list; those that cannot be had are named and left out. */
export async function detailsOf(
  listed: readonly Listed[],
  page: number,
  { feed, ask, pace }: { feed: Feed; ask: Ask; pace: Pace },
): Promise<Details> {
  const answers = await fewAtOnce(listed, pace.atOnce, async one => {
    try {
      const { content } = await ask(partOf(feed, `services/${encodeURIComponent(one.id)}`), page)
      return { listed: one, service: content }
    } catch (error) {
      if (error instanceof FeedBroken && isOfThisOne(error)) return `(${error.status ?? 'not JSON'})`
      throw error
    }
  })
  const faults: FeedFault[] = []
  const say = (words: string) => void faults.push({ page, isWarning: false, words })
  const whole: Details['whole'] = []
  for (const [index, answer] of answers.entries()) {
    const id = listed[index]?.id ?? ''
    if (typeof answer === 'string')
      say(
        `Service ${shortly(id)} is listed but cannot be read on its own ${answer}. It was left out: tell the owner`,
      )
    else if (idOf(answer.service) !== id)
      say(`Asked for service ${shortly(id)}, the feed gives another. It was left out: tell the owner`)
    else whole.push(answer)
  }
  if (listed.length > 0 && whole.length === 0)
    throw new FeedBroken(page, `No service of page ${page} can be read on its own. Tell the feed’s owner`)
  return { whole, faults }
}

/** The rest of the feed may well be fine. */
const isOfThisOne = ({ status, mayTryAgain }: FeedBroken): boolean =>
  status === undefined ? !mayTryAgain : status !== 429 && status !== 503

/** Like Promise.all over the list, with so many at the same time; after a failure no more are begun. */
async function fewAtOnce<From, To>(
  list: readonly From[],
  most: number,
  work: (one: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = []
  const waiting = list.entries()
  let isOver = false
  const worker = async () => {
    for (const [index, one] of waiting) {
      if (isOver) return
      try {
        results[index] = await work(one)
      } catch (error) {
        isOver = true
        throw error
      }
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: most }, worker))
  for (const { reason } of workers.filter(one => one.status === 'rejected')) throw reason
  return results
}
