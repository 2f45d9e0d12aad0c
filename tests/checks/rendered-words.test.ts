/**
 * Every word that people and the public read comes out of a message catalogue: each of their pages is drawn in a
 * language whose messages stand between ⟦ and ⟧. What is outside of them, and neither a name nor marked as English, was
 * left in the page. And every sentence that is drawn has 20 words or fewer.
 */
import assert from 'node:assert/strict'
import { createElement, type ReactElement } from 'react'
import { parse } from 'node-html-parser'
import { after, test } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'
import { anyone } from '../../src/platform/actor.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import type { ServiceRecord } from '../../src/features/directory/record.ts'
import { screensFor } from '../../src/routes.ts'
import { draw } from '../../src/ui/draw.tsx'
import { AwayPage, FaultPage, TooLargePage, UnreadableFormPage } from '../../src/ui/problem-pages.tsx'
import { answersTo, asSent, ownForm } from '../support/answers.ts'
import { arrive, whoMay } from '../support/company.ts'
import { addressOf, filledAddress } from '../support/parameters.ts'
import { platformWords, pseudo, pseudoLanguages, readPage } from '../support/pseudo-language.ts'
import { tooLong } from '../support/sentences.ts'
import { margaretHasAList } from '../support/shortlists.ts'
import { margaretIsReferred, margaretOpensHerPage } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const languages = pseudoLanguages()
const platform = platformWords()

/** What is not said by a message, or marked as English, yet. The list may only get shorter. */
const stillThere: { at: RegExp; text: RegExp; why: string }[] = [
  {
    at: /^\/my\/[^/]+$/,
    text: /The words of the Sandpiper/,
    why: 'what a person and their link worker wrote',
  },
]
const stillNeeded = new Set<string>()

const readByPeople = screensFor(readConfig({})).filter(
  screen => !screen.inEnglish && ['person', 'stranger'].includes(whoMay(screen)),
)

/** Names, addresses and numbers: the same in every language. The longest first. */
async function names(here: Town): Promise<string[]> {
  const rows = await here.rows<{ name: string | null }>(`
    select name from place union select service_name from place union select name from account
    union select name from team union select name from organisation union select name from source
    union select licence from source union select name from service union select organisation_name from service
    union select name from hub union select name from community_group
    union select first_name from person union select family_name from person union select preferred_name from person`)
  const services = await here.rows<{ content: ServiceRecord }>('select content from service')
  const said = services.flatMap(({ content: { name, organisation, phone, email, url, locations = [] } }) => [
    name,
    organisation.name,
    phone,
    email,
    url,
    ...locations.flatMap(where => [where.name, where.postcode, where.area, ...lines(where.address)]),
  ])
  const ours = ['Alongside', 'Suomi', 'English', 'OpenStreetMap']
  return [...new Set([...rows.map(({ name }) => name), ...said, ...ours])]
    .filter(name => name !== null && name !== undefined)
    .filter(name => /\p{L}/u.test(name))
    .toSorted((one, other) => other.length - one.length)
}

/** What is listed with semicolons is read one by one. */
const listed = (text: string): string[] => text.split(/;\s/)

/** An address is shown whole, or line by line. */
const lines = (address = ''): string[] => [address, ...address.split(/\n|, /)]

/** What nobody said with a message, without names and what the platform says: letters that are left over. */
const leftOver = (unsaid: readonly string[], known: readonly string[]): string[] =>
  unsaid.filter(text => {
    const rest = known.reduce((left, name) => left.replaceAll(name, ' '), text)
    const words = rest.match(/\p{L}+/gu) ?? []
    return words.some(word => word.length > 2 && !platform.includes(word))
  })

/** A photo or a letter as PDF is no page. */
const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false

const inPseudo = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${pseudo}`

/** Reads one page, and says what is wrong with it, but for what is known to be. */
function judge(path: string, html: string, known: readonly string[]): string[] {
  const { unsaid, said } = readPage(parse(html))
  assert.ok(said.length > 5, `There is hardly anything to read: ${html.slice(0, 300)}`)
  const [at = ''] = path.replace(/1-[\w-]{20,}/, ':link').split('?')
  const isNew = (text: string) => {
    const exception = stillThere.find(one => one.at.test(at) && one.text.test(text))
    if (exception) stillNeeded.add(exception.why)
    return exception === undefined
  }
  return [
    ...leftOver(unsaid, known),
    ...tooLong(said.flatMap(listed)).map(sentence => `longer than 20 words: ${sentence}`),
  ].filter(isNew)
}

/** More addresses of the same screens: what is asked decides what is said. */
const asked = [
  '/find?q=',
  '/find?q=someone to talk to&near=LA1 8HM',
  '/find?q=gardning in Lancaster',
  '/find?q=&page=9',
  '/find?q=loneliness&page=9',
  '/find?q=xyzzyplugh',
  '/find?near=nonsense&within=x&age=y',
  '/find?q=walking&near=LA99 9ZZ',
  '/find?q=walking&within=30',
  '/find?q=&near=LA1 8HM&need=loneliness&day=tu&day=we&time=morning&cost=free&age=40&access=step-free&access=hearing',
  '/find?q=&near=LA1 8HM&where=person&language=pl&within=15&by=bus&open=yes',
  '/find?q=choir not football&near=LA1 8HM&peer=yes&where=online&within=20&by=car&time=evening',
  '/find?q=my mum is 83 and lonely&near=LA1 8HM',
  '/hubs?near=LA1 8HM',
  '/hubs?near=LA99 9ZZ',
  '/hubs?near=nonsense',
]

test('everything that people and the public read is said by a message, in short sentences', async t => {
  const here = await town(t, {}, { languages })
  const company = await arrive(here)
  const known = await names(here)
  /** Each problem, with where it was seen first. */
  const wrong = new Map<string, string>()
  let pages = 0

  async function look(path: string, who: 'person' | 'stranger', init?: RequestInit): Promise<string> {
    const answer = await company.as(who).request(inPseudo(path), init)
    const html = await answer.text()
    if (answer.headers.has('location') || !isPage(answer)) return html
    pages++
    for (const problem of judge(path, html, known)) if (!wrong.has(problem)) wrong.set(problem, path)
    return html
  }

  const allMine = (screen: AnyScreen) => filledAddress(addressOf(screen.path), {}, company.stories)
  for (const screen of readByPeople) await look(allMine(screen), whoMay(screen) as 'person' | 'stranger')

  for (const path of asked) for (const show of ['', '&show=ruled-out']) await look(path + show, 'stranger')
  const services = await here.rows<{ service_id: string }>(
    'select service_id from service where place_id = 1',
  )
  for (const { service_id } of services) await look(`/find/${service_id}`, 'stranger')
  const hubs = await here.rows<{ code: string }>('select code from hub where place_id = 1')
  for (const { code } of hubs) for (const of of ['', '/poster']) await look(`/hubs/${code}${of}`, 'stranger')
  const groups = await here.rows<{ code: string }>('select code from community_group where place_id = 1')
  for (const { code } of groups) await look(`/groups/${code}`, 'stranger')
  for (const subject of ['everybody', 'money', 'money/history', 'everybody/history'])
    await look(`/guidelines/${subject}`, 'stranger')
  await look('/guidelines/money?version=0', 'stranger')
  await look('/nowhere', 'stranger')
  await look('/find', 'stranger', { method: 'POST', headers: { origin: 'https://elsewhere.example' } })

  await t.test('forms that are not answered, and what is said once they are', async () => {
    for (const screen of readByPeople) {
      if (!screen.submit) continue
      const who = whoMay(screen) as 'person' | 'stranger'
      const path = allMine(screen)
      const answers = answersTo(ownForm(parse(await look(path, who))))
      const nothing = answers.filter(([name]) => name === 'submission' || name === 'version')
      for (const typed of [nothing, answers]) await look(path, who, { method: 'POST', body: asSent(typed) })
      await look(path, who)
    }
  })

  assert.deepEqual([...wrong], [])
  assert.ok(pages > 60, `Only ${pages} pages were read`)
  t.diagnostic(`${pages} pages of ${readByPeople.length} screens read in the pseudo-language`)
})

test('so is what Margaret reads, from her first message to her list', async t => {
  for (const situation of [margaretIsReferred, margaretHasAList]) {
    const here = await town(t, {}, { languages })
    await situation(here)
    const known = await names(here)
    const { visitor, page } = await margaretOpensHerPage(here)
    const own = page.path.split('?')[0] ?? ''
    const forms = page.page.querySelectorAll('form[action]').map(form => form.getAttribute('action') ?? '')
    const links = page.page
      .querySelectorAll('main a[href^="/my/"]')
      .map(link => link.getAttribute('href') ?? '')
    for (const path of [own, ...forms, ...links]) {
      const shown = await visitor.opens(inPseudo(path))
      assert.deepEqual(judge(path, shown.html, known), [], path)
    }
    // The language of the last page stays: what is said after each form is in it, too.
    const again = await visitor.opens(own)
    for (const path of forms) {
      const done = await visitor.follow(
        await visitor.request(path, { method: 'POST', body: asSent([['submission', '']]) }),
        path,
      )
      assert.deepEqual(judge(own, done.html, known), [], `${situation.name}, ${path}`)
    }
    assert.ok(again.page.querySelector(`html[lang="${pseudo}"]`))
    assert.ok(forms.length > 0)
  }
})

test('and the pages for when it did not work', async t => {
  const here = await town(t, {}, { languages })
  const { languages: all } = here.app.ground
  const known = await names(here)
  const to = '/find'
  const pages: ReactElement[] = [
    createElement(FaultPage, { reference: '123' }),
    createElement(TooLargePage, { megabytes: 12 }),
    createElement(UnreadableFormPage),
    createElement(AwayPage, { to }),
    createElement(AwayPage, { to, answers: [['q', 'company']] }),
    createElement(AwayPage, { to, answers: [['q', 'company']], hadFile: true }),
  ]
  for (const page of pages) {
    const html = draw(page, {
      place: undefined,
      actor: anyone,
      path: to,
      form: undefined,
      said: undefined,
      say: all.say(undefined, pseudo),
      languages: all.all,
      query: new URLSearchParams(),
      isDemo: false,
      assets: { css: '', cssFromRight: '', js: '' },
    })
    assert.deepEqual(judge(to, html, known), [])
  }
})

test('the check can tell a word that was left in a page, and a long sentence', () => {
  const read = (html: string) => {
    const { unsaid, said } = readPage(parse(html))
    return [...leftOver(unsaid, ['Lune Valley']), ...tooLong(said)]
  }
  assert.deepEqual(read('<p>⟦Ring <a href="tel:1">1</a> now.⟧ Lune Valley</p>'), [])
  assert.deepEqual(read('<p lang="en">Bring a cup.</p><script>const words = 1</script>'), [])
  assert.deepEqual(read('<p>⟦Ring us⟧ today</p>'), ['today'])
  assert.deepEqual(read('<nav aria-label="Menu"></nav>'), ['Menu'])
  assert.deepEqual(read('<p>1 April 2026</p>'), ['1 April 2026'])
  const long = 'one two three four five six seven eight nine ten '.repeat(2)
  assert.deepEqual(read(`<p>⟦${long}more.⟧</p>`), [`${long}more.`])
})

after(() =>
  assert.deepEqual(
    stillThere.map(({ why }) => why).filter(why => !stillNeeded.has(why)),
    [],
    'These are said by messages now: take them out of the list',
  ),
)
