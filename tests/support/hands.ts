/** A person at a browser: opens, reads, fills in, presses, and looks at every page at both widths. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { look, type BrowserTown } from './browser.ts'

export class Hands {
  readonly page: Page
  readonly #name: string
  #pictures = 0

  private constructor(page: Page, name: string) {
    this.page = page
    this.#name = name
  }

  static async on(
    here: BrowserTown,
    { scripts, width }: { scripts: boolean; width: number },
  ): Promise<Hands> {
    const context = await here.browser.newContext({
      javaScriptEnabled: scripts,
      viewport: { width, height: 900 },
      baseURL: here.url,
    })
    const page = await context.newPage()
    page.on('console', message => {
      if (message.type() === 'error' && !/422|404/.test(message.text()))
        throw new Error(`The browser complained: ${message.text()}`)
    })
    return new Hands(page, scripts ? 'scripts' : 'no-scripts')
  }

  /** Signs in to the demonstration as somebody of the cast. */
  async as(name: string) {
    await this.goTo('/sign-in')
    if (this.#pictures === 0) await this.look('sign-in')
    await this.press(name)
  }

  async signOut() {
    await this.page.context().clearCookies()
  }

  async goTo(path: string) {
    await this.page.goto(path)
  }

  /** Follows a link of the page itself, or a button that leads somewhere. */
  async follow(words: string) {
    const main = this.page.getByRole('main')
    await main
      .getByRole('link', { name: words })
      .or(main.getByRole('button', { name: words }))
      .first()
      .click()
  }

  async press(button: string) {
    await this.page.getByRole('button', { name: button, exact: true }).first().click()
    await this.page.waitForLoadState('load')
  }

  /** Types into fields, by their labels. */
  async types(answers: Record<string, string>) {
    for (const [label, value] of Object.entries(answers))
      await this.page.getByLabel(label, { exact: true }).first().fill(value)
  }

  async sees(...words: string[]) {
    for (const one of words) await this.page.getByText(one).first().waitFor({ timeout: 5000 })
  }

  /** The error summary says it, and its link leads to the answer. */
  async seesProblem(message: string) {
    assert.match(await this.page.title(), /^Error: /)
    const link = this.page.locator('.nhsuk-error-summary').getByRole('link', { name: message })
    await link.click()
    const target = await link.getAttribute('href')
    assert.ok(target)
    await this.page.locator(target).waitFor({ state: 'attached' })
  }

  async look(name: string) {
    this.#pictures++
    await look(this.page, `${String(this.#pictures).padStart(2, '0')}-${name}-${this.#name}`)
  }
}
