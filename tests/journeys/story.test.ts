/** The story of the program, in a browser, once with scripts and once without: every page looked at on the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { browserTown, look, widths, type BrowserTown } from '../support/browser.ts'
import { importFiles } from '../support/import-files.ts'
import { linkIn, messageTo } from '../support/situations.ts'

const reason = 'You told me you have hardly been out since your hip operation, and you miss company.'
const files = importFiles()

for (const { scripts, width } of [
  { scripts: true, width: widths.desktop },
  { scripts: false, width: widths.phone },
])
  test(`from the GP’s concern to the right place, ${scripts ? 'with' : 'without'} scripts at ${width} px`, async t => {
    const story = await Story.begin(await browserTown(t), { scripts, width })
    await story.givenTheDirectoriesAreBroughtIn()
    await story.givenDrOkaforRefersMargaret()
    await story.thenMargaretIsToldWhoAndWhy()
    await story.whenAshaAcceptsHer()
    await story.andTheyTalk()
    await story.andTheyWriteAPlan()
    await story.andTheyChooseTheLibrary()
    await story.thenTheLibraryAnswersWithoutAnAccount()
    await story.whenSomeWeeksHavePassed()
    await story.thenSheSeesHerOwnChange()
    await story.whenTheSupportEnds()
    await story.thenDrOkaforHearsBack()
    await story.andMargaretComesBackInOneStep()
    await story.andBenCannotFindHer()
    await story.andTomSeesNumbersOnly()
    await story.andNadiaSeesWhoLooked()
  })

class Story {
  readonly here: BrowserTown
  readonly #page: Page
  readonly #name: string
  #referral = ''
  #record = ''
  #pictures = 0

  private constructor(here: BrowserTown, page: Page, name: string) {
    this.here = here
    this.#page = page
    this.#name = name
  }

  static async begin(
    here: BrowserTown,
    { scripts, width }: { scripts: boolean; width: number },
  ): Promise<Story> {
    const context = await here.browser.newContext({
      javaScriptEnabled: scripts,
      viewport: { width, height: 900 },
      baseURL: here.url,
    })
    const page = await context.newPage()
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('422') && !message.text().includes('404'))
        throw new Error(`The browser complained: ${message.text()}`)
    })
    return new Story(here, page, scripts ? 'scripts' : 'no-scripts')
  }

  async givenTheDirectoriesAreBroughtIn() {
    await this.#as('Ewan Price')
    for (const [file, kind] of [
      [files.postcodes, 'Postcodes and where they are'],
      [files.foodBanks, 'Services'],
      [files.libraries, 'Services'],
    ] as const) {
      await this.#goTo('/imports')
      await this.#page.getByLabel(kind).check()
      await this.#page.locator('input[type=file]').setInputFiles(file)
      await this.#press('Upload and preview')
      await this.#page.getByRole('button', { name: 'Confirm and bring in' }).waitFor({ timeout: 60_000 })
      await this.#look('import-preview')
      await this.#press('Confirm and bring in')
      await this.#page.getByText('came in new').waitFor({ timeout: 60_000 })
      await this.#look('import-report')
    }
    await this.#goTo('/directory')
    await this.#look('directory')
  }

  async givenDrOkaforRefersMargaret() {
    await this.#as('Dr Okafor')
    await this.#look('referrals-empty')
    await this.#follow('Refer a person')
    await this.#look('referral-start')
    await this.#press('Start now')
    await this.#press('Save and continue')
    await this.#seesProblem('Enter their first name')
    await this.#look('referral-person-errors')
    await this.#fill({
      'First name': 'Margaret',
      'Family name': 'Hill',
      'NHS number (optional)': '999 123 4578',
    })
    await this.#fill({ 'Address (optional)': '4 Aldcliffe Yard', 'Postcode (optional)': files.home })
    await this.#fill({ Day: '15', Month: '3', Year: '1948' })
    await this.#press('Save and continue')
    await this.#look('referral-reach')
    await this.#fill({ 'Email address (optional)': 'margaret.hill@people.example' })
    await this.#page.getByRole('radio', { name: 'Email' }).check()
    await this.#press('Save and continue')
    await this.#look('referral-why')
    await this.#fill({ 'Why, in plain words': reason })
    await this.#page.getByLabel('Loneliness and connection').check()
    await this.#press('Save and continue')
    await this.#look('referral-agreement')
    await this.#page.getByLabel('Yes, I have told them and they agree').check()
    await this.#press('Save and continue')
    await this.#look('referral-careful')
    await this.#page.getByLabel('No known risks').check()
    await this.#press('Save and continue')
    await this.#look('referral-check')
    await this.#press('Send referral')
    await this.#sees('Referral sent')
    await this.#look('referral-sent')
    this.#referral = new URL(this.#page.url()).pathname
  }

  async thenMargaretIsToldWhoAndWhy() {
    const message = await messageTo(this.here, 'margaret.hill@people.example')
    assert.match(message.body, /Dr Okafor at Lune Bank practice has asked us/)
    assert.ok(message.body.includes(reason))
    await this.#margaretOpensHerPage()
    await this.#sees('Why was I referred?', reason, 'What happens next?', 'No thank you')
    await this.#look('my-page-referred')
    await this.#press('Yes please, contact me')
    await this.#sees('You told us you would like to hear from us.')
    await this.#follow('No thank you')
    await this.#look('my-page-no')
  }

  async whenAshaAcceptsHer() {
    await this.#as('Asha Patel')
    await this.#look('caseload-empty')
    await this.#goTo('/inbox')
    await this.#sees('Margaret Hill', 'less than a day')
    await this.#look('inbox')
    await this.#follow('Margaret Hill')
    await this.#look('referral-to-answer')
    await this.#follow('Return with a better door')
    await this.#look('referral-return')
    await this.#goTo(this.#referral)
    await this.#follow('Accept')
    await this.#look('referral-accept')
    await this.#press('Accept referral')
    await this.#sees('Referral accepted', 'What matters to Margaret')
    await this.#look('record-new')
    this.#record = new URL(this.#page.url()).pathname
    assert.match((await messageTo(this.here, 'okafor@lune-bank.example')).body, /Asha Patel will contact/)
  }

  async andTheyTalk() {
    await this.#goTo('/caseload')
    await this.#look('caseload')
    await this.#follow('Log a conversation')
    await this.#press('Save conversation')
    await this.#seesProblem('Enter what was said')
    await this.#look('conversation-errors')
    await this.#fill({
      'What did Margaret say?':
        'She talked about her late husband’s roses.\nShe laughed about the neighbour’s dog.',
    })
    await this.#page.getByLabel('At their home').check()
    await this.#press('Save conversation')
    await this.#sees('Conversation saved', 'her late husband’s roses')
    await this.#follow('Write what matters')
    await this.#look('what-matters')
    await this.#fill({
      'What matters to them': 'My roses. Being out of the house. Somebody to talk to on Sundays.',
    })
    await this.#press('Save')
    await this.#answerTheFourQuestions(['3', '4', '4', '7'])
    await this.#look('wellbeing-once')
  }

  async andTheyWriteAPlan() {
    await this.#goTo(`${this.#record}/plan`)
    await this.#fill({
      'Margaret’s strengths': 'She knows everything about roses.',
      'What would they like to happen?': 'To be among people once a week',
      'A first step': 'Go and see the library together',
      'Who takes it?': 'Margaret and Asha',
      Day: '1',
      Month: '12',
      Year: '2026',
    })
    await this.#page
      .getByRole('group', { name: 'How important is it to them?' })
      .getByLabel('9', { exact: true })
      .check()
    await this.#page.getByRole('group', { name: 'How confident' }).getByLabel('5', { exact: true }).check()
    await this.#look('plan-writing')
    await this.#press('Save plan')
    await this.#sees('Plan saved', 'Would a smaller first step feel more certain?')
    await this.#look('record-with-plan')
  }

  async andTheyChooseTheLibrary() {
    await this.#follow('Find support')
    await this.#look('find-support')
    await this.#page.getByLabel('What would they like help with?').selectOption('Loneliness and connection')
    await this.#press('Show support')
    await this.#sees('It helps with loneliness and connection', 'from home in a straight line', 'it is free')
    await this.#look('support-found')
    await this.#follow('Choose Lancaster library')
    await this.#look('introduction-new')
    await this.#page.getByLabel('Introduced').check()
    await this.#press('Introduce them')
    await this.#seesProblem('Ask the person first: nothing is shared with a provider unless they agree')
    await this.#page.getByLabel('Margaret has agreed').check()
    await this.#page.getByLabel('Email address', { exact: true }).check()
    await this.#fill({
      'A note to the provider (optional)': 'not shared',
      'The provider’s email address': 'desk@library.example',
    })
    await this.#press('Introduce them')
    await this.#sees('Introduction sent', 'Waiting for the provider')
    await this.#look('introduction')
  }

  async thenTheLibraryAnswersWithoutAnAccount() {
    await this.#signOut()
    await this.#goTo(linkIn(await messageTo(this.here, 'desk@library.example', '/provider/')))
    await this.#look('provider-check')
    await this.#press('Send me a code')
    const code =
      (await messageTo(this.here, 'desk@library.example', 'is your code')).subject?.slice(0, 6) ?? ''
    await this.#fill({ 'Enter the code from your email': code })
    await this.#look('provider-code')
    await this.#press('Continue')
    await this.#sees('Margaret Hill would like to come to Lancaster library')
    assert.ok(!(await this.#page.content()).includes('not shared'))
    await this.#look('provider-page')
    await this.#follow('Yes, Margaret can come')
    await this.#look('provider-yes')
    await this.#press('Say yes')
    await this.#sees('Provider said yes')
    await this.#follow('Tell us whether Margaret came')
    await this.#look('provider-came')
    await this.#page.getByLabel('Yes', { exact: true }).check()
    await this.#press('Send')
    await this.#sees('Came')
  }

  async whenSomeWeeksHavePassed() {
    await this.#goTo('/demo')
    await this.#look('demonstration')
    await this.#page.getByLabel('Six weeks on').check()
    await this.#press('Set the clock')
    await this.#sees('The clock is set')
  }

  async thenSheSeesHerOwnChange() {
    await this.#as('Asha Patel')
    await this.#answerTheFourQuestions(['6', '6', '4', '3'])
    await this.#sees('3 points better', '2 points better', 'The same', '4 points better')
    await this.#look('wellbeing-change')
    await this.#goTo(this.#record)
    await this.#look('record-full')
  }

  async whenTheSupportEnds() {
    await this.#follow('End the support')
    await this.#look('support-end')
    await this.#page.getByLabel('What they wanted is done').check()
    await this.#fill({
      'What should Margaret’s referrer know?':
        'Margaret goes to the library every week. A befriending line did not suit her.',
    })
    await this.#page.getByLabel('No action needed').check()
    await this.#press('End the support')
    await this.#sees('Support ended. The door stays open')
    await this.#look('record-ended')
  }

  async thenDrOkaforHearsBack() {
    const { subject } = await messageTo(this.here, 'okafor@lune-bank.example', 'Summary of your referral')
    assert.match(subject ?? '', /no action needed/)
    await this.#as('Dr Okafor')
    await this.#look('referrals')
    await this.#goTo(`${this.#referral}/summary`)
    await this.#sees('No action needed.', 'Lancaster library', '3 points better')
    await this.#look('summary')
  }

  async andMargaretComesBackInOneStep() {
    await this.#margaretOpensHerPage()
    await this.#look('my-page-ended')
    await this.#press('I would like to talk to Asha Patel again')
    await this.#sees('Welcome back')
    await this.#as('Asha Patel')
    await this.#sees('Margaret Hill')
  }

  async andBenCannotFindHer() {
    await this.#as('Ben Ward')
    await this.#goTo('/people?name=Margaret')
    await this.#sees('Nobody found')
    await this.#look('search-nobody')
    await this.#goTo(this.#record)
    await this.#sees('Page not found')
    await this.#look('not-found')
  }

  async andTomSeesNumbersOnly() {
    await this.#as('Tom Lee')
    await this.#sees('fewer than 8')
    assert.ok(!(await this.#page.content()).includes('Margaret'))
    await this.#look('indicators')
  }

  async andNadiaSeesWhoLooked() {
    await this.#as('Nadia Khan')
    await this.#look('audit')
    await this.#fill({ 'Whose record? Name or NHS number': 'Margaret' })
    await this.#press('Search')
    await this.#follow('Margaret Hill')
    await this.#sees('Asha Patel, link worker', 'The person', '/people/:person')
    await this.#look('audit-person')
    await this.#as('Priya Rao')
    await this.#look('team')
    await this.#goTo('/help')
    await this.#look('help')
    await this.#goTo('/outbox')
    await this.#look('outbox')
  }

  async #answerTheFourQuestions(scores: readonly string[]) {
    await this.#goTo(`${this.#record}/wellbeing/new`)
    const questions = ['how satisfied', 'to what extent', 'how happy', 'how anxious']
    for (const [index, question] of questions.entries())
      await this.#page
        .getByRole('group', { name: question })
        .getByLabel(scores[index] ?? '', { exact: true })
        .check()
    await this.#look('wellbeing-asking')
    await this.#press('Save answers')
  }

  async #margaretOpensHerPage() {
    await this.#signOut()
    await this.#goTo(linkIn(await messageTo(this.here, 'margaret.hill@people.example')))
    await this.#fill({ Day: '15', Month: '3', Year: '1948' })
    await this.#look('my-page-check')
    await this.#press('Continue')
    await this.#sees('Hello Margaret')
  }

  async #as(name: string) {
    await this.#goTo('/sign-in')
    if (this.#pictures === 0) await this.#look('sign-in')
    await this.#press(name)
  }

  async #signOut() {
    await this.#page.context().clearCookies()
  }

  async #goTo(path: string) {
    await this.#page.goto(path)
  }

  async #follow(words: string) {
    await this.#page
      .getByRole('main')
      .getByRole('link', { name: words })
      .or(this.#page.getByRole('main').getByRole('button', { name: words }))
      .first()
      .click()
  }

  async #press(button: string) {
    await this.#page.getByRole('button', { name: button, exact: true }).first().click()
    await this.#page.waitForLoadState('load')
  }

  async #fill(answers: Record<string, string>) {
    for (const [label, value] of Object.entries(answers))
      await this.#page.getByLabel(label, { exact: true }).first().fill(value)
  }

  async #sees(...words: string[]) {
    for (const one of words) await this.#page.getByText(one).first().waitFor({ timeout: 5000 })
  }

  /** The whole NHS error pattern, with focus on the summary where there are scripts. */
  async #seesProblem(message: string) {
    assert.match(await this.#page.title(), /^Error: /)
    const link = this.#page.locator('.nhsuk-error-summary').getByRole('link', { name: message })
    await link.click()
    const target = await link.getAttribute('href')
    assert.ok(target)
    await this.#page.locator(target).waitFor({ state: 'attached' })
  }

  async #look(name: string) {
    this.#pictures++
    await look(this.#page, `${String(this.#pictures).padStart(2, '0')}-${name}-${this.#name}`)
  }
}
