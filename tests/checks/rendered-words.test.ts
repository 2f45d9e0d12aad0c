/**
 * Every word that people and the public read comes out of a message catalogue: each of their pages is drawn in a
 * language whose messages stand between ⟦ and ⟧. What is outside of them, and neither a name nor marked as English, was
 * left in the page. And every sentence that is drawn has 20 words or fewer.
 */
import assert from 'node:assert/strict'
import { createElement, type ReactElement } from 'react'
import { parse } from 'node-html-parser'
import { test } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'
import { anyone } from '../../src/platform/actor.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
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

/** Screens whose words stand elsewhere for now. The list may only get shorter. */
const notYet = new Set(['/chat'])

const readByPeople = screensFor(readConfig({})).filter(
  screen => !screen.inEnglish && ['person', 'stranger'].includes(whoMay(screen)),
)

/** Names, addresses and numbers: the same in every language. The longest first. */
async function names(here: Town): Promise<string[]> {
  const rows = await here.rows<{ name: string | null }>(`
    select name from place union select service_name from place union select name from account
    union select name from team union select name from organisation union select name from source
    union select licence from source union select name from service union select organisation_name from service
    union select first_name from person union select family_name from person union select preferred_name from person
    union select value #>> '{}' from service, jsonb_path_query(content,
      '$.locations[*].** ? (@.type() == "string"), $.phone, $.email, $.url, $.name, $.contacts[*].email') as value
    union select line from service, jsonb_path_query(content, '$.locations[*].address') as address,
      regexp_split_to_table(address #>> '{}', E'\\n') as line`)
  return [
    ...new Set([...rows.map(({ name }) => name ?? ''), 'Alongside', 'Suomi', 'English', 'OpenStreetMap']),
  ]
    .filter(name => /\p{L}/u.test(name))
    .toSorted((one, other) => other.length - one.length)
}

/** What nobody said with a message, without names and what the platform says: letters that are left over. */
const leftOver = (unsaid: readonly string[], known: readonly string[]): string[] =>
  unsaid.filter(text => {
    const rest = known.reduce((left, name) => left.replaceAll(name, ' '), text)
    const words = rest.match(/\p{L}+/gu) ?? []
    return words.some(word => word.length > 2 && !platform.includes(word))
  })

const inPseudo = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${pseudo}`

/** Reads one page, and says what is wrong with it. */
function judge(html: string, known: readonly string[]): string[] {
  const { unsaid, said } = readPage(parse(html))
  assert.ok(said.length > 5, `There is hardly anything to read: ${html.slice(0, 300)}`)
  return [
    ...leftOver(unsaid, known).map(text => `not a message: ${text}`),
    ...tooLong(said).map(sentence => `longer than 20 words: ${sentence}`),
  ]
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
]

test('everything that people and the public read is said by a message, in short sentences', async t => {
  const here = await town(t, {}, { languages })
  const company = await arrive(here)
  const known = await names(here)
  const wrong: string[] = []
  const needed = new Set<string>()
  let pages = 0

  async function look(path: string, who: 'person' | 'stranger', init?: RequestInit) {
    const answer = await company.as(who).request(inPseudo(path), init)
    const html = await answer.text()
    if (answer.headers.has('location')) return { answer, html }
    pages++
    wrong.push(...judge(html, known).map(problem => `${path.replace(/1-[\w-]{20,}/, ':link')}: ${problem}`))
    return { answer, html }
  }

  const allMine = (screen: AnyScreen) => filledAddress(addressOf(screen.path), {}, company.stories)
  for (const screen of readByPeople) {
    const who = whoMay(screen) as 'person' | 'stranger'
    if (notYet.has(screen.path)) {
      const answer = await company.as(who).request(inPseudo(allMine(screen)))
      if (judge(await answer.text(), known).length > 0) needed.add(screen.path)
      continue
    }
    await look(allMine(screen), who)
  }
  assert.deepEqual(
    [...notYet].filter(path => !needed.has(path)),
    [],
    'These are said by messages now',
  )

  for (const path of asked) for (const show of ['', '&show=ruled-out']) await look(path + show, 'stranger')
  const services = await here.rows<{ service_id: string }>(
    'select service_id from service where place_id = 1',
  )
  for (const { service_id } of services) await look(`/find/${service_id}`, 'stranger')
  for (const subject of ['everybody', 'money', 'money/history', 'everybody/history'])
    await look(`/guidelines/${subject}`, 'stranger')
  await look('/guidelines/money?version=0', 'stranger')
  await look('/nowhere', 'stranger')
  await look('/find', 'stranger', { method: 'POST', headers: { origin: 'https://elsewhere.example' } })

  await t.test('forms that are not answered, and what is said once they are', async () => {
    for (const screen of readByPeople) {
      if (!screen.submit || notYet.has(screen.path)) continue
      const who = whoMay(screen) as 'person' | 'stranger'
      const path = allMine(screen)
      const { html } = await look(path, who)
      const form = ownForm(parse(html))
      const answers = answersTo(form)
      const nothing = answers.filter(([name]) => name === 'submission' || name === 'version')
      for (const typed of [nothing, answers]) await look(path, who, { method: 'POST', body: asSent(typed) })
      await look(path, who)
    }
  })

  assert.deepEqual([...new Set(wrong)], [])
  assert.ok(pages > 60, `Only ${pages} pages were read`)
  t.diagnostic(`${pages} pages of ${readByPeople.length} screens read in the pseudo-language`)
})

test('so is what Margaret reads, from her first message to her list', async t => {
  for (const situation of [margaretIsReferred, margaretHasAList]) {
    const here = await town(t, {}, { languages })
    await situation(here)
    const known = await names(here)
    const { visitor, page } = await margaretOpensHerPage(here)
    for (const form of page.page.querySelectorAll('form[action]')) {
      const path = form.getAttribute('action') ?? ''
      assert.deepEqual(judge((await visitor.opens(inPseudo(path))).html, known), [], path)
    }
    const again = await visitor.opens(inPseudo(page.path.split('?')[0] ?? ''))
    assert.deepEqual(judge(again.html, known), [], situation.name)
    for (const button of again.page
      .querySelectorAll('form button')
      .map(one => one.text.trim())
      .slice(0, 3)) {
      const done = await again.press(button)
      assert.deepEqual(judge(done.html, known), [], `${situation.name}, ${button}`)
    }
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
    assert.deepEqual(judge(html, known), [])
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
