/** What every answer carries: cookies no script can read, no copies kept, no foreign forms, no inline scripts. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { screensFor } from '../../../src/routes.ts'
import { readConfig } from '../../../src/platform/config.ts'
import { asha, ewan, goodPassword, invite, joins, production } from '../../support/production.ts'
import { town, type Town } from '../../support/town.ts'

/** Every address a program in production answers, with a row's id or a token that is not there in each gap. */
const addresses = screensFor(readConfig(production)).map(({ path }) => ({
  path: path.replaceAll(/:(\w+)/g, (_, name: string) =>
    ['link', 'token'].includes(name) ? '1-AAAAAAAAAAAAAAAAAAAAAA' : '018f0000-0000-7000-8000-000000000000',
  ),
}))

test('nobody keeps a copy of any page of somebody signed in', async t => {
  const here = await town(t, production)
  const visitors = [(await joins(here, asha)).visitor, (await joins(here, ewan)).visitor]
  assert.ok(addresses.length > 50)
  const pages = new Set<string>()
  for (const visitor of visitors)
    for (const { path } of addresses) {
      const answer = await visitor.request(path)
      assert.equal(answer.headers.get('cache-control'), 'no-store', path)
      if (answer.status === 200) pages.add(path)
    }
  for (const path of ['/account', '/accounts', '/caseload', '/inbox', '/people', '/directory'])
    assert.ok(pages.has(path), `${path} was not among the pages`)
})

test('every answer has a content security policy without unsafe-inline, errors too', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, asha)
  const answers: [string, Response][] = [
    ['a page', await visitor.request('/account')],
    ['the sign-in page', await here.stranger().request('/sign-in')],
    ['a redirect', await here.stranger().request('/account')],
    ['not found', await visitor.request('/nothing')],
    ['an invitation', await here.stranger().request(await invite(here, ewan))],
    ['a wrong answer', await posts(here, '/sign-in', production.PUBLIC_URL)],
    ['a foreign form', await posts(here, '/sign-in', 'https://evil.example')],
    ['too large', await posts(here, '/sign-in', production.PUBLIC_URL, 'x'.repeat(13_000_000))],
  ]
  assert.deepEqual(
    answers.map(([, { status }]) => status),
    [200, 200, 303, 404, 200, 422, 403, 413],
  )
  for (const [what, { headers }] of answers) {
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/, what)
    assert.match(policy, /frame-ancestors 'none'/, what)
    assert.match(policy, /form-action 'self'/, what)
    assert.doesNotMatch(policy, /unsafe/, what)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', what)
    assert.match(headers.get('strict-transport-security') ?? '', /max-age=31536000/, what)
  }
})

test('no page has a script or a style of its own', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, ewan)
  for (const path of [
    '/sign-in',
    '/account',
    '/account/passkeys/new',
    '/accounts',
    await invite(here, asha),
  ]) {
    const page = (await visitor.opens(path)).is(200)
    assert.equal(page.page.querySelectorAll('script:not([src]), style, [style], [onclick]').length, 0, path)
  }
})

test('a form from another site is refused with 403, whatever it calls itself', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, asha)
  const send = (headers: Record<string, string>) =>
    visitor.request('/sign-out', { method: 'POST', body: Buffer.from('submission='), headers })
  const form = 'application/x-www-form-urlencoded'
  for (const headers of [
    { origin: 'https://evil.example', 'content-type': form },
    { origin: 'https://alongside.example.evil.example', 'content-type': form },
    { origin: 'http://alongside.example', 'content-type': form },
    { origin: 'null', 'content-type': form },
    { origin: 'https://evil.example', 'content-type': 'text/plain' },
    { origin: 'https://evil.example', 'content-type': 'multipart/form-data; boundary=x' },
    { origin: 'https://evil.example' },
  ])
    assert.equal((await send(headers)).status, 403, JSON.stringify(headers))
  ;(await visitor.opens('/caseload')).shows('Caseload')
  assert.equal((await send({ 'content-type': form })).status, 303)
})

test('cookies are for this host, over https, unseen by scripts and other sites', async t => {
  const here = await town(t, production)
  const visitor = here.stranger()
  const page = await visitor.opens(`${await invite(here, asha)}/password`)
  const { to, init } = page.filled('Continue', { password: 'kettle hedge violin' })
  const begun = await visitor.request(to, init)
  assert.match(
    begun.headers.getSetCookie()[0] ?? '',
    /^__Host-sign-in=\d+-[\w-]{22}; Max-Age=1800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  const { visitor: other } = await joins(here, asha)
  const out = await other.opens('/sign-out')
  const pressed = out.filled('Sign out')
  const ended = await other.request(pressed.to, pressed.init)
  const cleared = ended.headers.getSetCookie().find(line => line.startsWith('__Host-session='))
  assert.match(cleared ?? '', /^__Host-session=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})

test('the session’s cookie is like that too, and lasts 12 hours', async t => {
  const here = await town(t, production)
  const seen: string[] = []
  const visitor = here.stranger()
  const request = visitor.request.bind(visitor)
  visitor.request = async (path, init) => {
    const answer = await request(path, init)
    seen.push(...answer.headers.getSetCookie())
    return answer
  }
  await joins(here, asha, visitor)
  const session = seen.find(line => line.startsWith('__Host-session='))
  assert.match(
    session ?? '',
    /^__Host-session=\d+-[\w-]{22}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
})

test('what is sent is not kept where it could be read or guessed at', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const page = await here.stranger().opens(`${link}/password`)
  ;(await page.press('Continue', { password: goodPassword })).shows('Set up one-time codes')
  const kept = await here.rows<{ fingerprint: Buffer; text: string }>(
    `select fingerprint, submission::text as text from submission`,
  )
  assert.equal(kept.length, 1)
  const guess = createHash('sha256').update(`${link}/password\nanyone\npassword=${goodPassword}\n`).digest()
  assert.notDeepEqual(kept[0]?.fingerprint, guess)
  for (const secret of ['kettle', link.split('-').at(-1) ?? '']) {
    assert.ok(!kept[0]?.text.includes(secret), secret)
    assert.ok(!here.logged.join('\n').includes(secret), secret)
  }
})

test('while the database is away, the page that keeps the answers leaves the password out', async t => {
  const here = await town(t, production)
  const page = await here.stranger().opens('/sign-in')
  for (const way of ['query', 'connect'] as const)
    t.mock.method(here.database.pool, way, () =>
      Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })),
    )
  const away = await page.press('Continue', { email: asha, password: goodPassword })
  away.is(503).shows('They are kept on this page')
  assert.ok(away.html.includes(asha))
  assert.ok(!away.html.includes('kettle'))
})

const posts = (here: Town, path: string, origin: string, more = '') =>
  here.stranger().request(path, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ email: asha, password: 'mauve tractor lagoon', more }),
  })
