/** Every odd word, in every field of a form, while its other fields hold what would be right. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, type HTMLElement } from 'node-html-parser'
import { readConfig } from '../../src/platform/config.ts'
import { screensFor } from '../../src/routes.ts'
import { answersTo, asSent, ownForm } from './answers.ts'
import { arrive, whoMay } from './company.ts'
import { oddWordsFor, ownAddress } from './mischief.ts'
import { town, type Town } from './town.ts'

const forms = screensFor(readConfig({})).filter(screen => 'submit' in screen)

export const lastFault = (here: Town) => here.logged.findLast(line => line.includes('"level":"error"'))

/** Of every so many forms one, beginning with `first`: the files of the tests share them out. */
export function oddWordsInFields({ first, of }: { first: number; of: number }): void {
  test('every odd word, in every field of every form', async t => {
    const here = await town(t)
    const company = await arrive(here)
    let asked = 0
    for (const screen of forms.filter((_, index) => index % of === first)) {
      const [who, path] = [whoMay(screen), ownAddress(screen, company.stories.mine)]
      await company.renew(who)
      const form = ownForm(parse(await (await company.ask(who, path)).text()))
      const right = answersTo(form)
      for (const name of typedFields(form))
        for (const word of oddWordsFor(name)) {
          const body = asSent(right.map(([one, value]) => [one, one === name ? word : value]))
          const { status } = await company.ask(who, path, { method: 'POST', body })
          assert.ok(status < 500, `POST ${path} with ${name}=${word} answered ${status}: ${lastFault(here)}`)
          asked++
        }
    }
    t.diagnostic(`${asked} odd answers`)
  })
}

/** The names of fields one types in, and of the version. */
const typedFields = (form: HTMLElement | undefined): Set<string> =>
  new Set(
    (form?.querySelectorAll('input, textarea, select') ?? [])
      .filter(field => !['radio', 'checkbox', 'file'].includes(field.getAttribute('type') ?? ''))
      .map(field => field.getAttribute('name') ?? '')
      .filter(name => name !== 'submission'),
  )
