/** A steady load on one address, and how many pages a second came back whole. */
import { Agent, get } from 'node:http'

interface Load {
  url: string
  cookie: string
  seconds: number
  connections: number
}

export async function pagesPerSecond({ url, cookie, seconds, connections }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  const until = began + seconds * 1000
  let pages = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await page(url, cookie, agent)
        pages++
      }
    }),
  )
  agent.destroy()
  return pages / ((performance.now() - began) / 1000)
}

const page = (url: string, cookie: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, answer => {
      if (answer.statusCode !== 200) {
        answer.once('data', (why: Buffer) =>
          reject(new Error(`${url} answered ${answer.statusCode}: ${why.toString().slice(0, 300)}`)),
        )
        return
      }
      answer.resume().once('end', resolve)
    }).once('error', reject)
  })

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

export interface Loaded {
  /** Answers a second. */
  rate: number
  /** Milliseconds at the 95th percentile. */
  p95: number
}

/** A steady load on several addresses in turn, each connection asking again as soon as it is answered. */
export async function load({
  urls,
  cookie = '',
  seconds,
  connections,
}: {
  urls: readonly string[]
  /** Of whoever is signed in. */
  cookie?: string
  seconds: number
  connections: number
}): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  const until = began + seconds * 1000
  const times: number[] = []
  let turn = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const asked = performance.now()
        await page(urls[turn++ % urls.length] ?? '', cookie, agent)
        times.push(performance.now() - asked)
      }
    }),
  )
  agent.destroy()
  const sorted = times.toSorted((one, other) => one - other)
  return {
    rate: times.length / ((performance.now() - began) / 1000),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
  }
}
