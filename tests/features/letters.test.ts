/** What no message can say: letters to print and post, formats to have made, calls to make. Each by a hand, and back. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { giveUpDelivery } from '../../src/features/messages/deliver.ts'
import { wordsOfPdf } from '../support/pdf.ts'
import { writesReferral } from '../support/referring.ts'
import { margaret, reason } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import type { Visitor } from '../support/visitor.ts'

const noWay = { phone: '01524 555 777', email: '', prefers: 'letter' }

/** She was referred, reached by this. Returns the address of the referral. */
async function sheIsReferred(
  here: Town,
  reach: Record<string, string> = {},
  person: Record<string, string> = margaret,
): Promise<string> {
  const check = await writesReferral(await here.as('gp'), {
    person,
    reach: { ...noWay, ...reach },
    why: { reason, needs: ['loneliness'] },
  })
  const sent = await check.press('Send referral')
  return sent.is(200).path
}

const pdfAt = async (visitor: Visitor, path: string): Promise<string[]> => {
  const answer = await visitor.request(path)
  assert.equal(answer.headers.get('content-type'), 'application/pdf')
  return wordsOfPdf(new Uint8Array(await answer.arrayBuffer()))
}

describe('a letter', () => {
  test('tells somebody who never saw a form who will ring, by when and why, and how to say no', async t => {
    const here = await town(t)
    await sheIsReferred(here)
    assert.deepEqual(await here.rows(`select from message where to_address like '%margaret%'`), [])
    const asha = await here.as('link-worker')
    const list = await asha.opens('/letters')
    list.shows('Print and post', 'Margaret Hill', 'less than a day')
    const [words = '', ...more] = await pdfAt(asha, '/letters?as=pdf')
    assert.deepEqual(more, [], 'it is one page')
    for (const one of [
      'Margaret Hill\n4 Aldcliffe Yard\nLancaster\nLA1 8HM',
      'Dr Okafor at Lune Bank practice',
    ])
      assert.ok(words.includes(one), words)
    const line = words.replace(/\s+/g, ' ')
    assert.match(
      line,
      /What happens next\? A link worker from our North team will contact you by \d+ \w+ \d{4}\./,
    )
    assert.ok(line.includes(reason.split('.')[0] ?? ''))
    assert.match(line, /You can say no at any time\. Ring 01524 555110\.|Ring 01524 555 110/)
    assert.match(line, /Who is who\? .*Lune/)
    assert.match(line, /call 999/)
  })

  test('is posted by somebody, at a time, and that can be taken back; her address in it opens her page', async t => {
    const here = await town(t)
    await sheIsReferred(here)
    const asha = await here.as('link-worker')
    const letter = await (await asha.opens('/letters')).follows('Print and post')
    const address = async () => {
      const [words = ''] = await pdfAt(asha, `${letter.path}?as=pdf`)
      return /\/my\/(\d+-[2-9a-z]{12})/.exec(words)?.[1] ?? ''
    }
    const typed = await address()
    const her = here.stranger()
    const page = await (
      await her.opens(`/my/${typed}`)
    ).press('Continue', { 'born-day': '15', 'born-month': '3', 'born-year': '1948' })
    page.shows('Hello Margaret', reason)
    const posted = await letter.press('Mark as posted')
    posted.shows('Nothing waits for your team', 'Posted: Margaret Hill, by Asha Patel')
    assert.deepEqual(await here.rows(`select from message where channel = 'letter' and body <> ''`), [])
    const again = await (await posted.follows('Take it back')).press('Take it back: it was not done')
    again.shows('It waits on the list again', 'Print and post')
    assert.notEqual(await address(), typed)
  })

  test('is in the form she reads: large print, easy read, and what somebody has to make', async t => {
    const here = await town(t)
    await sheIsReferred(here, { format: 'easy-read' })
    const asha = await here.as('link-worker')
    ;(await asha.opens('/letters')).shows('Print in easy read and post')
    const words = (await pdfAt(asha, '/letters?as=pdf')).join('\n')
    assert.match(words, /^You can say no at any time\.$/m, 'one idea a line')
    await here.rows(`update message set format = 'braille' where channel = 'letter'`)
    const list = await asha.opens('/letters')
    list.shows('Have this made in braille').doesNotShow('Print all letters')
    await here.rows(`update message set format = 'audio' where channel = 'letter'`)
    ;(await asha.opens('/letters')).shows('Ring and read it out, or record it', 'Ring 01524 555777')
  })

  test('in a language there are no words in is in English; a wrong tag cannot be kept', async t => {
    const here = await town(t)
    await sheIsReferred(here)
    await here.rows(`update person set language = 'xx'`)
    const asha = await here.as('link-worker')
    const accepted = await (
      await asha.opens(
        (await here.rows<{ at: string }>(`select '/referrals/' || referral_id as at from referral`))[0]?.at +
          '/accept',
      )
    ).press('Accept referral')
    accepted.is(200)
    const words = (await pdfAt(asha, '/letters?as=pdf')).join('\n')
    assert.match(words, /Asha Patel is your link worker/)
    await assert.rejects(here.rows(`update person set language = 'English'`))
  })

  test('goes out where a message did not arrive: once, and staff read why', async t => {
    const here = await town(t)
    await sheIsReferred(here, { email: 'margaret.hill@people.example', prefers: 'email' })
    const [sent] = await here.rows<{ message_id: string }>(
      `select message_id from message where to_address = 'margaret.hill@people.example'`,
    )
    const comesBack = () => here.inPlace('lune-valley', tx => giveUpDelivery(tx, sent?.message_id ?? ''))
    await comesBack()
    await comesBack()
    const list = await (await here.as('link-worker')).opens('/letters')
    list.shows('Print and post', 'A message before was not delivered: Nobody took it for three days')
    list.shows('Not delivered', 'Now a letter waits on this list. Check how to reach them')
    assert.deepEqual(await here.rows(`select from message where instead_of is not null`), [{}])
  })

  test('of another team is not there', async t => {
    const here = await town(t)
    await sheIsReferred(here)
    const letter = await (await (await here.as('link-worker')).opens('/letters')).follows('Print and post')
    const ben = await here.as('other-link-worker')
    ;(await ben.opens('/letters')).shows('Nothing waits for your team').doesNotShow('Margaret')
    ;(await ben.opens(letter.path)).is(404)
    assert.equal((await ben.request(`${letter.path}?as=pdf`)).status, 404)
    ;(await (await here.as('gp')).opens('/letters')).is(404)
  })

  test('is there in each form and language beside her record', async t => {
    const here = await town(t)
    const referral = await sheIsReferred(here)
    const asha = await here.as('link-worker')
    const record = await (await asha.opens(`${referral}/accept`)).press('Accept referral')
    const page = await record.follows('Print a letter')
    page.shows('As PDF, for the post', 'large print')
    const words = (await pdfAt(asha, `${page.path}?as=pdf&format=large-print&language=en`)).join(' ')
    assert.match(words, /Asha Patel/)
    assert.doesNotMatch(words, /\/my\//)
    await pdfAt(asha, `${page.path}?as=pdf&format=nonsense&language=zz`)
  })
})

describe('safe contact', () => {
  test('a landline gets no text: she hears by letter, and staff read why', async t => {
    const here = await town(t)
    const referral = await sheIsReferred(here, { prefers: 'text' })
    const asha = await here.as('link-worker')
    ;(await asha.opens('/letters')).shows('Print and post')
    const record = await (await asha.opens(`${referral}/accept`)).press('Accept referral')
    record.shows('01524 555777 is a landline, which gets no text message', 'No voicemail')
  })

  test('without an address or a message somebody rings, and first reads what is safe', async t => {
    const here = await town(t)
    const referral = await sheIsReferred(here, { prefers: 'phone' }, { ...margaret, address: '' })
    const asha = await here.as('link-worker')
    ;(await asha.opens('/letters')).shows('Ring and say it', 'No voicemail: nobody has asked yet')
    const record = await (await asha.opens(`${referral}/accept`)).press('Accept referral')
    const section = await asha.opens(`${record.path}/profile/safe-contact`)
    await section.press('Save', {
      voicemail: 'no',
      safe_times: 'Tuesday mornings',
      shared_phone: 'yes',
      never_contact: 'At weekends',
    })
    const list = await asha.opens('/letters')
    list.shows('No voicemail', 'Safe times: Tuesday mornings', 'Never: At weekends', 'say nothing of why')
    ;(await asha.opens(record.path)).shows('Before you ring', 'Safe times: Tuesday mornings')
    const call = await list.follows('Ring and say it')
    const after = await call.press('They know now')
    after.shows('Told: Margaret Hill, by Asha Patel')
  })

  test('on a shared phone nothing is named: not in the subject, not in a text', async t => {
    const here = await town(t)
    const referral = await sheIsReferred(here, { prefers: 'text', phone: '07700 900 123' })
    const asha = await here.as('link-worker')
    const record = await (await asha.opens(`${referral}/accept`)).press('Accept referral')
    await (await asha.opens(`${record.path}/profile/safe-contact`)).press('Save', { shared_phone: 'yes' })
    await (await asha.opens(`${record.path}/details`)).press('Save', { link: 'send' })
    const [text] = await here.rows<{ body: string }>(
      `select body from message where channel = 'text' order by queued_at desc, message_id desc limit 1`,
    )
    assert.match(
      text?.body ?? '',
      /^There is a message for you\. Open it when nobody else looks on: http\S+$/,
    )
  })
})
