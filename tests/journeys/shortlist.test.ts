/** A shortlist in a browser, with and without scripts: every page at both widths, and the sheet of paper. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { pageOfService } from '../support/listings.ts'
import { linkIn, margaretIsSupported, messageTo } from '../support/situations.ts'

const places = ['The Green Shed', 'Tea and talk', 'Walking together', 'Carers’ corner']
const why = 'You told me that you miss your garden, and that Tuesdays are long. '.repeat(3).slice(0, 140)

for (const scripts of [true, false])
  test(`together on one screen, ${scripts ? 'with' : 'without'} scripts`, async t => {
    const here = await browserTown(t)
    const { record } = await margaretIsSupported(here)
    const asha = await Hands.on(here, { scripts, width: widths.desktop })
    await asha.as('Asha Patel')
    for (const name of places) {
      const service = (await pageOfService(here, name)).split('/').at(-1)
      await asha.goTo(`${record}/shortlist/add?service=${service}&need=loneliness`)
      if (name === places[0]) await asha.look('add')
      await asha.press('Put on the shortlist')
    }
    await asha.look('shortlist')
    for (const name of places) {
      await asha.goTo(`${record}/shortlist`)
      await asha.follow(`Write why, or what they said (${name})`)
      await asha.types({ 'Why I chose it for you (optional)': why })
      if (name === places[0]) await asha.look('option')
      await asha.press('Save')
    }
    await asha.press('Compare')
    await asha.look('compare')
    for (const size of ['large', 'ordinary']) {
      await asha.goTo(`${record}/shortlist/print?size=${size}`)
      await asha.look(`print-${size}`)
      if (scripts) assert.equal(pagesOf(await asha.page.pdf({ preferCSSPageSize: true })), 1, size)
    }
    await asha.goTo(`${record}/shortlist/send`)
    await asha.look('send')
    await asha.press('Send')
    await asha.goTo(await pageOfService(here))
    await asha.press('☆ Keep among my favourites')
    await asha.follow('Write a note for colleagues')
    await asha.types({ 'What should your colleagues know?': 'The ramp is at the back.' })
    await asha.look('note')
    await asha.press('Save note')
    await asha.look('service')
    await asha.goTo('/favourites')
    await asha.look('favourites')
    await asha.goTo('/programme?at=LA1 8QT&size=large')
    await asha.look('programme')

    const margaret = await Hands.on(here, { scripts, width: widths.phone })
    await margaret.goTo(linkIn(await messageTo(here, 'margaret.hill@people.example', 'Places you could try')))
    await margaret.types({ Day: '15', Month: '3', Year: '1948' })
    await margaret.press('Continue')
    await margaret.page.getByRole('button', { name: 'I would like this (Tea and talk)' }).click()
    await margaret.sees('You said you would like this.')
    await margaret.look('my-places')
    await asha.goTo(record)
    await asha.sees('Would like this')
    await asha.look('record')
  })

/** How many sheets a printer would take. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
