/** A browser with a device that keeps passkeys. */
import type { BrowserContext, Page } from 'playwright-core'
import type { BrowserTown } from './browser.ts'

export interface Held {
  context: BrowserContext
  page: Page
}

/** A window of its own, with scripts or without. */
export async function opensWindow({ browser, url }: BrowserTown, { scripts = true } = {}): Promise<Held> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: url })
  return { context, page: await context.newPage() }
}

/**
 * Gives the page's browser a device that keeps passkeys and says yes by itself. `knowsHolder: false` is a
 * device that cannot check who is there.
 */
export async function withPasskeyDevice({ context, page }: Held, { knowsHolder = true } = {}): Promise<void> {
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
