/** A real browser on a town of its own: Debian's chromium, or Playwright's where that is what the machine has. */
import { serve } from '@hono/node-server'
import axe from 'axe-core'
import assert from 'node:assert/strict'
import { existsSync, mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { town, type Town } from './town.ts'

export const widths = { phone: 320, desktop: 1280 } as const

export interface BrowserTown extends Town {
  browser: Browser
  url: string
}

/** A town served on a free port, its worker running, and a browser beside it. */
export async function browserTown(
  t: TestContext,
  environment: Record<string, string> = {},
): Promise<BrowserTown> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const here = await town(t, environment, { settings: { publicUrl: url } })
  const server = serve({ fetch: here.app.fetch, port })
  await here.app.work()
  const browser = await launch()
  t.after(async () => {
    await browser.close()
    await new Promise(resolve => server.close(resolve))
  })
  return Object.assign(here, { browser, url })
}

async function launch(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', process.env['CHROMIUM']].find(
    path => path !== undefined && existsSync(path),
  )
  return chromium.launch({
    ...(installed === undefined ? {} : { executablePath: installed }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-sync',
    ],
  })
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

interface Violation {
  id: string
  help: string
  nodes: { html: string }[]
}

/**
 * The one thing axe and the design system disagree on: a radio or checkbox that opens a question says so
 * with aria-expanded (nhsuk-frontend, conditional radios; the GOV.UK design system excludes the same).
 */
const isConditional = ({ id, nodes }: Violation): boolean =>
  id === 'aria-allowed-attr' &&
  nodes.every(({ html }) => /nhsuk-(radios|checkboxes)__input.*aria-expanded/.test(html))

/**
 * Looks at the page as it stands, at phone and desktop width: nothing scrolls sideways, and axe finds
 * nothing against WCAG 2.2 AA. With SCREENSHOTS=folder it keeps a picture of each.
 */
export async function look(page: Page, name: string): Promise<void> {
  const standing = page.viewportSize()
  for (const width of Object.values(widths)) {
    await page.setViewportSize({ width, height: 900 })
    await keepPicture(page, `${name}-${width}`)
    const sideways = await scrollsSideways(page)
    assert.ok(sideways <= 0, `${name} scrolls sideways by ${sideways} px at ${width} px`)
  }
  await onScriptedPage(page, async scripted => {
    await scripted.evaluate(axe.source)
    for (const width of Object.values(widths)) {
      await scripted.setViewportSize({ width, height: 900 })
      await scrollsSideways(scripted)
      await scripted.evaluate(whereItLeads)
      assert.deepEqual(await violations(scripted), [], `axe on ${name} at ${width} px`)
    }
  })
  if (standing) await page.setViewportSize(standing)
}

/** At its beginning, or at what its address leads to, as a browser scrolls there: the way out must not lie on it. */
const whereItLeads = `scrollTo(0, 0)
document.getElementById(location.hash.slice(1))?.scrollIntoView()`

/** By how many pixels the page is wider than its window, once the header has folded its menu after a resize. */
async function scrollsSideways(page: Page): Promise<number> {
  let pixels = 0
  for (let tries = 0; tries < 20; tries++) {
    pixels = Number(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    )
    if (pixels <= 0) return 0
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return pixels
}

/** What axe, which is in the page, finds: as lines to read. */
async function violations(page: Page): Promise<string[]> {
  const found = (await page.evaluate(
    `axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }).then(result => result.violations)`,
  )) as Violation[]
  return found
    .filter(one => !isConditional(one))
    .map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(node => node.html).join('\n  ')}`)
}

/**
 * axe needs a page whose timers run. Where scripts are off, the very same markup is laid into a page where
 * they are on, without the program's own script, so that nothing is improved on the way.
 */
async function onScriptedPage<T>(page: Page, use: (scripted: Page) => Promise<T>): Promise<T> {
  if (await page.evaluate('document.body.classList.contains("js-enabled")')) return use(page)
  const twin = await twinOf(page)
  const body = await page.content()
  await twin.unrouteAll()
  await twin.route('**/*.js', route => route.abort())
  await twin.route(page.url(), route => route.fulfill({ body, contentType: 'text/html' }))
  await twin.goto(page.url())
  return use(twin)
}

const twins = new WeakMap<Page, Page>()

async function twinOf(page: Page): Promise<Page> {
  const known = twins.get(page)
  if (known) return known
  const context = await (page.context().browser() as Browser).newContext()
  const twin = await context.newPage()
  twins.set(page, twin)
  return twin
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
