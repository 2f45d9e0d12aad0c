/** The story of the program, in a browser, once with scripts and once without: every page looked at on the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { browserTown, widths, type BrowserTown } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
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
  readonly #hands: Hands
  #referral = ''
  #record = ''

  private constructor(here: BrowserTown, hands: Hands) {
    this.here = here
    this.#hands = hands
    this.#page = hands.page
  }

  static async begin(
    here: BrowserTown,
    { scripts, width }: { scripts: boolean; width: number },
  ): Promise<Story> {
    return new Story(here, await Hands.on(here, { scripts, width }))
  }

  async givenTheDirectoriesAreBroughtIn() {
    await this.#hands.as('Ewan Price')
    for (const file of [files.postcodes, files.foodBanks, files.libraries]) {
      await this.#hands.goTo('/imports')
      await this.#page.locator('input[type=file]').setInputFiles(file)
      await this.#hands.press('Upload and preview')
      await this.#page.getByRole('button', { name: 'Confirm and bring in' }).waitFor({ timeout: 60_000 })
      await this.#hands.look('import-preview')
      await this.#hands.press('Confirm and bring in')
      await this.#page.getByText(/(service|postcode)s? added$/).waitFor({ timeout: 60_000 })
      await this.#hands.look('import-report')
    }
    await this.#hands.goTo('/directory')
    await this.#hands.look('directory')
  }

  async givenDrOkaforRefersMargaret() {
    await this.#hands.as('Dr Okafor')
    await this.#hands.look('referrals-empty')
    await this.#hands.follow('Refer a person')
    await this.#hands.look('referral-start')
    await this.#hands.press('Start now')
    await this.#hands.look('referral-parts')
    await this.#hands.follow('Name and date of birth')
    await this.#hands.press('Save and continue')
    await this.#hands.seesProblem('Enter their first name')
    await this.#hands.look('referral-person-errors')
    await this.#hands.types({
      'First name': 'Margaret',
      'Family name': 'Hill',
      'NHS number (optional)': '999 123 4578',
    })
    await this.#hands.types({ 'Address (optional)': '4 Aldcliffe Yard', 'Postcode (optional)': files.home })
    await this.#hands.types({ Day: '15', Month: '3', Year: '1948' })
    await this.#hands.press('Save and continue')
    await this.#hands.look('referral-reach')
    await this.#hands.types({ 'Email address (optional)': 'margaret.hill@people.example' })
    await this.#page.getByRole('radio', { name: 'Email' }).check()
    await this.#hands.press('Save and continue')
    await this.#hands.look('referral-why')
    await this.#hands.types({ 'Why, in plain words': reason })
    await this.#page.getByLabel('Loneliness and connection').check()
    await this.#hands.press('Save and continue')
    await this.#hands.look('referral-agreement')
    await this.#page.getByLabel('Yes, I have told them and they agree').check()
    await this.#hands.press('Save and continue')
    await this.#hands.look('referral-careful')
    await this.#page.getByLabel('No known risks').check()
    await this.#hands.press('Save and continue')
    await this.#hands.look('referral-suits')
    await this.#hands.press('Save and continue')
    await this.#hands.look('referral-parts-complete')
    await this.#hands.follow('Check your answers')
    await this.#hands.look('referral-check')
    await this.#hands.press('Send referral')
    await this.#hands.sees('Referral sent')
    await this.#hands.look('referral-sent')
    this.#referral = new URL(this.#page.url()).pathname
  }

  async thenMargaretIsToldWhoAndWhy() {
    const message = await messageTo(this.here, 'margaret.hill@people.example')
    assert.match(message.body, /Dr Okafor at Lune Bank practice has asked us/)
    assert.ok(message.body.includes(reason))
    await this.#margaretOpensHerPage()
    await this.#hands.sees('Why was I referred?', reason, 'What happens next?', 'No thank you')
    await this.#hands.look('my-page-referred')
    await this.#hands.press('Yes please, contact me')
    await this.#hands.sees('You told us you would like to hear from us.')
    await this.#hands.follow('No thank you')
    await this.#hands.look('my-page-no')
  }

  async whenAshaAcceptsHer() {
    await this.#hands.as('Asha Patel')
    await this.#hands.look('caseload-empty')
    await this.#hands.goTo('/inbox')
    await this.#hands.sees('Margaret Hill', 'less than a day')
    await this.#hands.look('inbox')
    await this.#hands.follow('Margaret Hill')
    await this.#hands.look('referral-to-answer')
    await this.#hands.follow('Return with a better door')
    await this.#hands.look('referral-return')
    await this.#hands.goTo(this.#referral)
    await this.#hands.follow('Accept')
    await this.#hands.look('referral-accept')
    await this.#hands.press('Accept referral')
    await this.#hands.sees('Referral accepted', 'What matters to Margaret')
    await this.#hands.look('record-new')
    this.#record = new URL(this.#page.url()).pathname
    assert.match((await messageTo(this.here, 'okafor@lune-bank.example')).body, /Asha Patel will contact/)
  }

  async andTheyTalk() {
    await this.#hands.goTo('/caseload')
    await this.#hands.look('caseload')
    await this.#hands.follow('Log a conversation')
    await this.#hands.press('Save conversation')
    await this.#hands.seesProblem('Enter what was said')
    await this.#hands.look('conversation-errors')
    await this.#hands.types({
      'What did Margaret say?':
        'She talked about her late husband’s roses.\nShe laughed about the neighbour’s dog.',
    })
    await this.#page.getByLabel('At their home').check()
    await this.#hands.press('Save conversation')
    await this.#hands.sees('Conversation saved', 'her late husband’s roses')
    await this.#hands.follow('Write what matters')
    await this.#hands.look('what-matters')
    await this.#hands.types({
      'What matters to them': 'My roses. Being out of the house. Somebody to talk to on Sundays.',
    })
    await this.#hands.press('Save')
    await this.#answerTheFourQuestions(['3', '4', '4', '7'])
    await this.#hands.look('wellbeing-once')
  }

  async andTheyWriteAPlan() {
    await this.#hands.goTo(`${this.#record}/plan`)
    await this.#hands.types({
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
    await this.#hands.look('plan-writing')
    await this.#hands.press('Save plan')
    await this.#hands.sees('Plan saved', 'Would a smaller first step feel more certain?')
    await this.#hands.look('record-with-plan')
  }

  async andTheyChooseTheLibrary() {
    await this.#hands.follow('Find support')
    await this.#hands.look('find-support')
    await this.#page.getByLabel('Or choose a need').selectOption('Loneliness and connection')
    await this.#hands.press('Search')
    await this.#hands.sees('it helps with loneliness and connection', 'away in a straight line', 'it is free')
    await this.#hands.look('support-found')
    await this.#hands.follow('Choose Lancaster library')
    await this.#hands.look('introduction-new')
    await this.#page.getByLabel('Introduced').check()
    await this.#hands.press('Introduce them')
    await this.#hands.seesProblem('Ask the person first: nothing is shared with a provider unless they agree')
    await this.#page.getByLabel('Margaret has agreed').check()
    await this.#page.getByLabel('Email address', { exact: true }).check()
    await this.#hands.types({
      'A note to the provider (optional)': 'not shared',
      'The provider’s email address': 'desk@library.example',
    })
    await this.#hands.press('Introduce them')
    await this.#hands.seesProblem('Select “The note below” to share your note, or clear it')
    await this.#hands.types({ 'A note to the provider (optional)': '' })
    await this.#hands.press('Introduce them')
    await this.#hands.sees('Introduction sent', 'Waiting for the provider')
    await this.#hands.look('introduction')
  }

  async thenTheLibraryAnswersWithoutAnAccount() {
    await this.#hands.signOut()
    await this.#hands.goTo(linkIn(await messageTo(this.here, 'desk@library.example', '/provider/')))
    await this.#hands.look('provider-check')
    await this.#hands.press('Send me a code')
    const code =
      (await messageTo(this.here, 'desk@library.example', 'is your code')).subject?.slice(0, 6) ?? ''
    await this.#hands.types({ 'Enter the code from your email': code })
    await this.#hands.look('provider-code')
    await this.#hands.press('Continue')
    await this.#hands.sees('Margaret Hill would like to come to Lancaster library')
    assert.ok(!(await this.#page.content()).includes('not shared'))
    await this.#hands.look('provider-page')
    await this.#hands.follow('Yes, Margaret can come')
    await this.#hands.look('provider-yes')
    await this.#hands.press('Say yes')
    await this.#hands.sees('Provider said yes')
    await this.#hands.follow('Tell us whether Margaret came')
    await this.#hands.look('provider-came')
    await this.#page.getByLabel('Yes', { exact: true }).check()
    await this.#hands.press('Send')
    await this.#hands.sees('Came')
  }

  async whenSomeWeeksHavePassed() {
    await this.#hands.goTo('/demo')
    await this.#hands.look('demonstration')
    await this.#page.getByLabel('Six weeks on').check()
    await this.#hands.press('Set the clock')
    await this.#hands.sees('The clock is set')
  }

  async thenSheSeesHerOwnChange() {
    await this.#hands.as('Asha Patel')
    await this.#answerTheFourQuestions(['6', '6', '4', '3'])
    await this.#hands.sees('3 points better', '2 points better', 'The same', '4 points better')
    await this.#hands.look('wellbeing-change')
    await this.#hands.goTo(this.#record)
    await this.#hands.look('record-full')
  }

  async whenTheSupportEnds() {
    await this.#hands.follow('End the support')
    await this.#hands.look('support-end')
    await this.#page.getByLabel('What they wanted is done').check()
    await this.#hands.types({
      'What should Margaret’s referrer know?':
        'Margaret goes to the library every week. A befriending line did not suit her.',
    })
    await this.#page.getByLabel('No action needed').check()
    await this.#hands.press('End the support')
    await this.#hands.sees('Support ended. The door stays open')
    await this.#hands.look('record-ended')
  }

  async thenDrOkaforHearsBack() {
    const { subject } = await messageTo(this.here, 'okafor@lune-bank.example', 'Summary of your referral')
    assert.match(subject ?? '', /no action needed/)
    await this.#hands.as('Dr Okafor')
    await this.#hands.look('referrals')
    await this.#hands.goTo(`${this.#referral}/summary`)
    await this.#hands.sees('No action needed.', 'Lancaster library', '3 points better')
    await this.#hands.look('summary')
  }

  async andMargaretComesBackInOneStep() {
    await this.#margaretOpensHerPage()
    await this.#hands.look('my-page-ended')
    await this.#hands.press('I would like to talk to Asha Patel again')
    await this.#hands.sees('Welcome back')
    await this.#hands.as('Asha Patel')
    await this.#hands.sees('Margaret Hill')
  }

  async andBenCannotFindHer() {
    await this.#hands.as('Ben Ward')
    await this.#hands.goTo('/people?name=Margaret')
    await this.#hands.sees('Nobody found')
    await this.#hands.look('search-nobody')
    await this.#hands.goTo(this.#record)
    await this.#hands.sees('Page not found')
    await this.#hands.look('not-found')
  }

  async andTomSeesNumbersOnly() {
    await this.#hands.as('Tom Lee')
    await this.#hands.sees('fewer than 8')
    assert.ok(!(await this.#page.content()).includes('Margaret'))
    await this.#hands.look('indicators')
  }

  async andNadiaSeesWhoLooked() {
    await this.#hands.as('Nadia Khan')
    await this.#hands.look('audit')
    await this.#hands.types({ 'Whose record? Name or NHS number': 'Margaret' })
    await this.#hands.press('Search')
    await this.#hands.follow('Margaret Hill')
    await this.#hands.sees('Asha Patel, link worker', 'The person', '/people/:person')
    await this.#hands.look('audit-person')
    await this.#hands.as('Priya Rao')
    await this.#hands.look('team')
    await this.#hands.goTo('/help')
    await this.#hands.look('help')
    await this.#hands.goTo('/outbox')
    await this.#hands.look('outbox')
  }

  async #answerTheFourQuestions(scores: readonly string[]) {
    await this.#hands.goTo(`${this.#record}/wellbeing/new`)
    const questions = ['how satisfied', 'to what extent', 'how happy', 'how anxious']
    for (const [index, question] of questions.entries())
      await this.#page
        .getByRole('group', { name: question })
        .getByLabel(scores[index] ?? '', { exact: true })
        .check()
    await this.#hands.look('wellbeing-asking')
    await this.#hands.press('Save answers')
  }

  async #margaretOpensHerPage() {
    await this.#hands.signOut()
    await this.#hands.goTo(linkIn(await messageTo(this.here, 'margaret.hill@people.example')))
    await this.#hands.types({ Day: '15', Month: '3', Year: '1948' })
    await this.#hands.look('my-page-check')
    await this.#hands.press('Continue')
    await this.#hands.sees('Hello Margaret')
  }
}
