/** A place sees and corrects its words, in every language: said at once, in pages and messages, and after a restart. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { momentWhen } from '../support/moment.ts'
import { writesReferral } from '../support/referring.ts'
import { margaret, messageTo, reason } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

const title = '/languages/cy/chat.title'
const own = 'Pa beth a’ch helpa chi yma?'

const ewanOpens = async (here: Town, path: string): Promise<Shown> =>
  (await (await here.as('administrator')).opens(path)).is(200)

const saves = async (here: Town, path: string, text: string, checked: string[] = []): Promise<Shown> =>
  (await (await ewanOpens(here, path)).press('Save', { text, checked })).is(200).shows('Saved')

const readsIn = async (here: Town, language: string, path = '/chat'): Promise<Shown> =>
  here.stranger().opens(`${path}?lang=${language}`)

/** Margaret reads Welsh, and Dr Okafor refers her. */
async function margaretIsReferredInWelsh(here: Town): Promise<void> {
  const check = await writesReferral(await here.as('gp'), {
    person: margaret,
    reach: { email: 'margaret.hill@people.example', prefers: 'email', reads: 'cy' },
    why: { reason, needs: ['loneliness'] },
  })
  ;(await check.press('Send referral')).is(200)
}

describe('a corrected text', () => {
  test('is said to the next visitor who reads the language here, and to nobody else', async t => {
    const here = await town(t)
    ;(await readsIn(here, 'cy')).doesNotShow(own)
    await saves(here, title, own)
    const page = await readsIn(here, 'cy')
    page.is(200).shows(own)
    assert.match(page.html, /<html lang="cy"/)
    for (const other of ['en', 'pl', 'ur']) (await readsIn(here, other)).doesNotShow(own)
    ;(await here.stranger().opens('/chat?lang=cy&place=wyre-coast')).is(200).doesNotShow(own)
    page.doesNotShow('Not checked', 'native speaker')
    await everythingHolds(here)
  })

  test('is said in a message, with what it fills in', async t => {
    const here = await town(t)
    await saves(here, '/languages/cy/referrals.referred', 'Bydd {service} mewn cysylltiad â chi')
    await margaretIsReferredInWelsh(here)
    const { subject } = await messageTo(here, 'margaret.hill@people.example')
    assert.equal(subject, 'Bydd Lune Valley social prescribing mewn cysylltiad â chi')
  })

  test('is said after a restart, and so is what was put back', async t => {
    const moment = await momentWhen(t, async here => {
      await saves(here, title, own)
      await saves(here, '/languages/cy/chat.lede', 'Ychydig gwestiynau.')
      const page = await saves(here, '/languages/cy/chat.lede', 'Rhai cwestiynau.')
      const back = await page.follows('Put back what the program has')
      ;(await back.press('Put it back')).is(200).shows('Put back')
    })
    await moment.again(async here => {
      const page = await readsIn(here, 'cy')
      page.shows(own).doesNotShow('Ychydig gwestiynau.', 'Rhai cwestiynau.')
    })
  })

  test('in English is read by people and the public; the four questions of the ONS stay as they are', async t => {
    const here = await town(t)
    await saves(here, '/languages/en/chat.title', 'What would you like?')
    ;(await here.stranger().opens('/chat')).shows('What would you like?').doesNotShow('What could help you?')
    const happy = await ewanOpens(here, '/languages/en/ons4.happy')
    happy.shows('This is the wording of the Office for National Statistics')
    ;(await ewanOpens(here, '/languages/cy/ons4.happy')).shows('The text as it should be')
  })

  test('is counted: checked, corrected, and checked again where its meaning has changed', async t => {
    const here = await town(t)
    const page = await saves(here, title, own, ['yes'])
    page.shows('Checked', 'Corrected here', 'Ewan Price: corrected, and read by somebody who speaks it')
    const languages = await ewanOpens(here, '/languages')
    languages.shows('Welsh Cymraeg', 'written without a native speaker')
    ;(await languages.follows('1 in Welsh')).is(200).shows('1 text', own)
    await here.rows(`update word_correction set english = 'Something else'`)
    ;(await ewanOpens(here, title)).shows('Changed since it was checked')
    ;(await (await ewanOpens(here, title)).press('Save', { checked: ['yes'] })).is(200)
    ;(await ewanOpens(here, title)).shows('Checked').doesNotShow('Changed since it was checked')
  })

  test('that does not fit a newer program is not said, and nothing breaks', async t => {
    const here = await town(t)
    await saves(here, title, own)
    await here.rows(
      `with counted as (update place set words_version = 2 where code = 'lune-valley' returning place_id)
       insert into word_correction (place_id, language, key, version, text, is_checked, english, written_at, written_by)
       select place_id, language, key, 2, 'Helo {nobody}', true, english, written_at, written_by
       from word_correction join counted using (place_id)`,
    )
    ;(await readsIn(here, 'cy')).is(200).doesNotShow(own, '{nobody}')
    ;(await ewanOpens(here, title)).shows('does not fit what the program says now')
  })
})

describe('a text that cannot be said', () => {
  test('is refused beside its field, and what was typed stays', async t => {
    const here = await town(t)
    const page = await ewanOpens(here, '/languages/cy/my-page.noThanks')
    page.shows('No thank you to {service}', 'It fills in {service}')
    const broken = await page.press('Save', { text: 'Dim diolch i {service' })
    broken.showsProblem('text', 'A { has no } that closes it: look at character 14, near “{service”')
    assert.equal(broken.value('text'), 'Dim diolch i {service')
    const missing = await broken.press('Save', { text: 'Dim diolch i {gwasanaeth}' })
    missing.showsProblem(
      'text',
      '{service} is missing: put it where it belongs. Nothing is filled in for {gwasanaeth}: take it out',
    )
    ;(await missing.press('Save', { text: '' })).showsProblem('text', 'Enter the text')
    assert.deepEqual(await here.rows('select key from word_correction'), [])
    ;(await missing.press('Save', { text: 'Dim diolch i {service}' })).is(200).shows('Saved')
  })

  test('for its length may be kept, when somebody says so', async t => {
    const here = await town(t)
    const long = `${'gair '.repeat(20)}mwy.`
    const page = await ewanOpens(here, title)
    const asked = await page.doesNotShow('A long sentence').press('Save', { text: long })
    asked.showsProblem(
      'text',
      `This sentence has 21 words: “${long}”. Make it shorter, or say that you keep it`,
    )
    ;(await asked.press('Save', { long: ['keep'] })).is(200).shows('Saved')
    // It was kept already: nobody is asked again.
    ;(await (await ewanOpens(here, title)).press('Save', { checked: ['yes'] })).is(200).shows('Checked')
  })

  test('because nothing was changed is not written', async t => {
    const here = await town(t)
    const page = await saves(here, title, own)
    ;(await page.press('Save')).showsProblem('text', 'Nothing is different from before')
    const back = await ewanOpens(here, '/languages/cy/chat.lede/put-back')
    back.shows('It is as the program has it already')
  })
})

test('of two who correct the same words at once, the second is told, and nothing is lost', async t => {
  const here = await town(t)
  const [one, other] = [await ewanOpens(here, title), await ewanOpens(here, title)]
  ;(await one.press('Save', { text: own })).is(200)
  const late = await other.press('Save', { text: 'Beth sydd ei angen?' })
  late.is(422).shows('Somebody else saved this while you were writing', 'Ewan Price', own)
  assert.equal(late.value('text'), 'Beth sydd ei angen?')
  ;(await late.press('Save')).is(200)
  ;(await readsIn(here, 'cy')).shows('Beth sydd ei angen?')
  const [place] = await here.rows(`select words_version from place where code = 'lune-valley'`)
  assert.deepEqual(place, { words_version: 2 })
})

test('the texts of a language are found by what they say and where, page by page', async t => {
  const here = await town(t)
  await saves(here, title, own)
  const all = await ewanOpens(here, '/languages/cy')
  all.shows('Words in Welsh', 'Everywhere')
  const [first, second] = [all, await all.follows('Next')]
  assert.notEqual(first.text, second.is(200).text)
  ;(await ewanOpens(here, '/languages/cy?show=corrected')).shows('1 text', own, 'What could help you?')
  ;(await ewanOpens(here, '/languages/cy?find=helpa chi yma')).shows('1 text', own)
  const rooms = await ewanOpens(here, '/languages/cy?room=ons4')
  rooms.shows('4 texts', 'Overall, how happy did you feel yesterday?')
  ;(await ewanOpens(here, '/languages/cy?show=nonsense&page=999&room=none')).shows('0 texts')
})

test('a manager reads how languages stand; nobody else does, and only an administrator corrects', async t => {
  const here = await town(t)
  const priya = await here.as('manager')
  const list = await (await priya.opens('/languages')).is(200).follows('Welsh')
  list.is(200).shows('Words in Welsh').doesNotShow('/languages/cy/chat.title')
  ;(await priya.opens(title)).is(404)
  for (const who of ['gp', 'link-worker', 'commissioner']) {
    const page = await (await here.as(who)).opens('/languages')
    page.is(404)
  }
  const ewan = await here.as('administrator')
  for (const nowhere of [
    '/languages/xx',
    '/languages/xx/chat.title',
    '/languages/cy/no.such',
    '/languages/cy/no.such/put-back',
  ])
    (await ewan.opens(nowhere)).is(404)
})

describe('CHAT in another language', () => {
  test('says what the program knows in it; what a place wrote stays in English, and is marked so', async t => {
    const here = await town(t)
    await saves(here, '/languages/cy/chat-rule.no-food-title', 'Bwyd at heddiw')
    await saves(here, '/languages/cy/chat-question.pressing-food', 'Dim bwyd yn y tŷ')
    const rule = await ewanOpens(here, '/triage/rules/no-power/change')
    ;(await rule.press('Save', { title: 'The warm room', whatChanged: 'It opened.' })).is(200)
    const questions = await readsIn(here, 'cy')
    questions.shows('Bwyd a biliau ynni', 'Dim bwyd yn y tŷ')
    const [button = ''] = questions.page
      .querySelectorAll('main form[method=post] button')
      .map(one => one.text.trim())
    const result = await questions.press(button, { pressing: ['food', 'power'] })
    result.is(200).shows('Bwyd at heddiw', 'The warm room')
    assert.match(result.html, /<span lang="en" dir="ltr">The warm room<\/span>/)
    assert.doesNotMatch(result.html, /<span lang="en" dir="ltr">Bwyd at heddiw/)
    ;(await ewanOpens(here, '/triage/rules')).shows('Food today', 'The warm room')
  })

  test('hears an emergency in Welsh, Polish and Urdu', async t => {
    const here = await town(t)
    for (const [own, door] of [
      ['Dw i eisiau marw', '116 123'],
      ['maz mnie bije', '0808 2000 247'],
      ['میں سانس نہیں لے سکتا', '999'],
    ] as const) {
      const result = await (await here.stranger().opens('/chat')).press('Where you could turn', { own })
      result.is(200).shows('Please get help now', door).doesNotShow('We could not read your words')
    }
    const result = await (
      await here.stranger().opens('/chat')
    ).press('Where you could turn', { own: 'Chcę umrzeć' })
    result.shows('Your words sound heavy')
  })
})
