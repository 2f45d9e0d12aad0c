/** A real browser on the program, served on a port of its own, for one test. */
import { serve, type ServerType } from '@hono/node-server'
import axe, { type AxeResults } from 'axe-core'
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { town, type Town } from './town.ts'

export interface Opened {
  here: Town
  /** Where the program is served. */
  origin: string
  browser: Browser
  page: Page
  context: BrowserContext
}

/** The program in a town of its own, and a browser on it. `withScripts: false` is a browser without any. */
export async function opensBrowser(
  t: TestContext,
  environment: Record<string, string> = {},
  { withScripts = true }: { withScripts?: boolean } = {},
): Promise<Opened> {
  // The program's own address is a setting, so a free port is taken before there is a program.
  let fetch: Town['app']['fetch'] = () => new Response('Not yet', { status: 503 })
  const server = await new Promise<ServerType>(resolve => {
    const listening = serve({ fetch: (...asked) => fetch(...asked), port: 0, hostname: 'localhost' }, () =>
      resolve(listening),
    )
  })
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const here = await town(t, environment, { publicUrl: origin })
  fetch = here.app.fetch
  const executablePath =
    process.env['CHROMIUM'] ?? (process.platform === 'linux' ? '/usr/bin/chromium' : undefined)
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
  t.after(async () => {
    await browser.close()
    server.close()
  })
  const context = await browser.newContext({ javaScriptEnabled: withScripts, baseURL: origin })
  return { here, origin, browser, context, page: await context.newPage() }
}

/**
 * Gives the page's browser a device that keeps passkeys and says yes by itself. `knowsHolder: false` is a
 * device that cannot check who is there.
 */
export async function withPasskeyDevice(
  { context, page }: Pick<Opened, 'context' | 'page'>,
  { knowsHolder = true }: { knowsHolder?: boolean } = {},
): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: knowsHolder,
      isUserVerified: knowsHolder,
      automaticPresenceSimulation: true,
    },
  })
}

/** The design system puts the back link above the main part, outside every region. */
const options = JSON.stringify({ rules: { region: { enabled: false } } })

/** No fault that axe can see, and nothing to scroll sideways for on a narrow phone (WCAG 2.2, 1.4.10). */
export async function isAccessible(page: Page): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  const needed = await page.evaluate(() => document.documentElement.scrollWidth)
  assert.ok(needed <= 320, `${page.url()} needs ${needed} px of 320`)
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(`axe.run(${options})`)) as AxeResults
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  assert.deepEqual(found, [], page.url())
  if (size) await page.setViewportSize(size)
}
