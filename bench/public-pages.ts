/**
 * Public pages on a poor telephone: what they weigh, and after how long somebody can read and use them, at 1.6 Mbit/s, with
 * 300 ms to the server and a processor four times as slow. Each is opened as if for the first time.
 */
import { chromium, type Browser } from 'playwright-core'
import { benchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'
import { startChild } from './child.ts'
import { median } from './load.ts'

const mostBytes = 100 * 1024
const mostSeconds = 3
const rounds = 3
const network = {
  offline: false,
  latency: 300,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

const pages = [
  '/',
  '/refer-yourself',
  '/refer-yourself/somebody',
  '/refer-yourself/again',
  '/refer-yourself?lang=ur',
  '/chat',
  '/find',
  '/find?q=somebody to talk to&near=LA1 8HM',
  '/find?q=lonely&lang=ur',
  '/guidelines',
  '/guidelines/money',
  '/hubs',
  '/hubs/old-fire-station',
  '/hubs/old-fire-station/poster',
  '/help',
  '/help/people',
  '/help/privacy',
]

interface Opened {
  bytes: number
  seconds: number
}

/** When it is painted, and the script that improves it has run: whichever is later. */
const usable = `new Promise(resolve =>
  new PerformanceObserver(list => {
    const [painted] = list.getEntriesByName('first-contentful-paint')
    const [loaded] = performance.getEntriesByType('navigation')
    if (painted) resolve(Math.max(painted.startTime, loaded.domContentLoadedEventEnd))
  }).observe({ type: 'paint', buffered: true }))`

async function open(browser: Browser, url: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const answer = await page.goto(url, { waitUntil: 'load' })
  if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`)
  const milliseconds = Number(await page.evaluate(usable))
  await context.close()
  return { bytes, seconds: milliseconds / 1000 }
}

export async function publicPages(): Promise<Figure[]> {
  const here = await benchTown(60)
  const program = await startChild(
    ['dist/main.js'],
    { DATA_DIR: here.dataDir, PORT: '0', LOG_LEVEL: 'error' },
    /^Alongside is ready at/,
  )
  const url = /http\S+/.exec(program.line)?.[0].replace(/\/$/, '') ?? ''
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'],
  })
  try {
    const opened: { path: string; bytes: number; seconds: number }[] = []
    for (const path of pages) {
      const tries: Opened[] = []
      for (let round = 0; round < rounds; round++) tries.push(await open(browser, url + path))
      const [bytes, seconds] = [median(tries.map(one => one.bytes)), median(tries.map(one => one.seconds))]
      console.log(`${path}: ${(bytes / 1024).toFixed(0)} KB, ${seconds.toFixed(2)} s`)
      opened.push({ path, bytes, seconds })
    }
    const heaviest = opened.toSorted((one, other) => other.bytes - one.bytes)[0]
    const slowest = opened.toSorted((one, other) => other.seconds - one.seconds)[0]
    if (!heaviest || !slowest) return []
    return [
      {
        name: `the heaviest of ${pages.length} public pages, with everything it loads the first time`,
        measured: `${(heaviest.bytes / 1024).toFixed(0)} KB: ${heaviest.path}`,
        ratio: heaviest.bytes / mostBytes,
        hold: 'at most 1.00 of 100 KB',
        isHeld: heaviest.bytes <= mostBytes,
      },
      {
        name: 'the slowest of them at 1.6 Mbit/s, 300 ms and a processor four times as slow, until it can be used',
        measured: `${slowest.seconds.toFixed(2)} s: ${slowest.path}`,
        ratio: slowest.seconds / mostSeconds,
        hold: 'at most 1.00 of 3 s',
        isHeld: slowest.seconds <= mostSeconds,
      },
    ]
  } finally {
    await browser.close()
    await program.stop()
    await here.close()
  }
}
