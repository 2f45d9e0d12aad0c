/**
 * Whatever is typed into an address or a form, the answer is a page: one that shows, asks again or says that
 * there is nothing, and never a fault of ours (quality.md S18). Every page, field and odd word in turn.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'node-html-parser'
import { readConfig } from '../../src/platform/config.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { screensFor } from '../../src/routes.ts'
import { answersTo, asSent, ownForm } from '../support/answers.ts'
import { arrive, whoMay } from '../support/company.ts'
import { oddWordsFor, ownAddress, queryNames } from '../support/mischief.ts'
import { lastFault } from '../support/odd-fields.ts'
import { neighbours } from '../support/neighbours.ts'
import { town } from '../support/town.ts'

const screens = screensFor(readConfig({}))

const hasForm = (screen: AnyScreen): boolean => 'submit' in screen

test('every odd word, after the question mark of every page', async t => {
  const here = await town(t)
  const company = await arrive(here)
  for (const screen of screens) {
    const [who, path] = [whoMay(screen), ownAddress(screen, company.stories.mine)]
    for (const [index, word] of oddWordsFor('name').entries()) {
      const numbers = oddWordsFor('page')
      const number = numbers[index % numbers.length] ?? ''
      const query = new URLSearchParams(queryNames.map(name => [name, name === 'page' ? number : word]))
      const { status } = await company.ask(who, `${path}${path.includes('?') ? '&' : '?'}${query.toString()}`)
      assert.ok(status < 500, `GET ${path} with ${word} answered ${status}: ${lastFault(here)}`)
    }
  }
})

test('whatever version a form says it was made from', async t => {
  const here = await town(t)
  const there = await neighbours(here, 'supported')
  const linkWorker = await there.staff('linkWorker')
  const path = `/people/${there.stories.mine.person}/what-matters`
  for (const version of ['2147483648', ...oddWordsFor('version')]) {
    const body = new URLSearchParams({ words: 'A garden', version })
    const { status } = await linkWorker.request(path, { method: 'POST', body })
    assert.ok([303, 422].includes(status), `Version ${version} answered ${status}: ${lastFault(here)}`)
  }
})

test('a cookie of a place there never was', async t => {
  const here = await town(t)
  const { stories } = await neighbours(here, 'supported')
  for (const screen of screens.filter(one => one.needs === 'public' && hasForm(one))) {
    const path = ownAddress(screen, stories.mine)
    const stranger = here.stranger()
    const right = answersTo(ownForm(parse(await (await stranger.request(path)).text())))
    stranger.cookies.set('session', { value: `999999999-${'a'.repeat(22)}`, path: '/' })
    const { status } = await stranger.request(path, { method: 'POST', body: asSent(right) })
    assert.ok(status < 500, `POST ${path} answered ${status}: ${lastFault(here)}`)
  }
})

test('a body that is no form', async t => {
  const here = await town(t)
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'application/json', '']) {
    const answer = await here
      .stranger()
      .request('/demo', { method: 'POST', headers: { 'content-type': type }, body: '--x\r\nnothing' })
    assert.ok([400, 422].includes(answer.status), `${type} answered ${answer.status}: ${lastFault(here)}`)
  }
})
