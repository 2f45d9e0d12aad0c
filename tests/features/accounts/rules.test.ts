/** The rules of accounts, each by itself: codes, passwords, seals, addresses, and what may be done to whom. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import {
  blockers,
  whyNotNow,
  whyNotRemovePasskey,
  whyNotRole,
} from '../../../src/features/accounts/account.ts'
import { whereNext } from '../../../src/features/accounts/sign-in/next.ts'
import {
  appLink,
  base32,
  codeAt,
  inFours,
  stepOf,
  stepOfCode,
} from '../../../src/features/accounts/sign-in/one-time-code.ts'
import { hashPassword, isOutdated, isPassword } from '../../../src/features/accounts/sign-in/password-hash.ts'
import { isCommon, whyNotPassword } from '../../../src/features/accounts/sign-in/password.ts'
import { openNote, seal, sealNote, unseal } from '../../../src/platform/seal.ts'

test('one-time codes are those of RFC 6238, appendix B', () => {
  const key = Buffer.from('12345678901234567890')
  const vectors: [seconds: number, code: string][] = [
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ]
  for (const [seconds, code] of vectors) {
    const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    assert.equal(codeAt(key, stepOf(at), 8), code)
    assert.equal(codeAt(key, stepOf(at)), code.slice(2))
  }
})

test('a code is right one step either side and no further', () => {
  const key = Buffer.from('12345678901234567890')
  const now = Temporal.Instant.from('2026-11-22T12:00:10Z')
  const step = stepOf(now)
  const found = [-2, -1, 0, 1, 2].map(away => stepOfCode(key, codeAt(key, step + away), now))
  assert.deepEqual(found, [undefined, step - 1, step, step + 1, undefined])
  for (const typed of ['', '1', '00000', 'abcdef', '0000000', codeAt(key, step, 8)])
    assert.equal(stepOfCode(key, typed, now), undefined, typed)
})

test('a key is written as apps read it: RFC 4648, section 10', () => {
  const vectors = {
    f: 'MY',
    fo: 'MZXQ',
    foo: 'MZXW6',
    foob: 'MZXW6YQ',
    fooba: 'MZXW6YTB',
    foobar: 'MZXW6YTBOI',
  }
  for (const [text, written] of Object.entries(vectors)) assert.equal(base32(Buffer.from(text)), written)
  assert.equal(inFours('MZXW6YTBOI'), 'MZXW 6YTB OI')
  assert.equal(
    appLink(Buffer.from('foobar'), { service: 'Lune & Bay', email: 'a+b@example.org' }),
    'otpauth://totp/Lune%20%26%20Bay:a%2Bb%40example.org?secret=MZXW6YTBOI&issuer=Lune%20%26%20Bay',
  )
})

test('a password is kept as argon2id: the reference implementation’s own vector is known', async () => {
  const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  assert.equal(await isPassword('password', reference), true)
  assert.equal(await isPassword('passwore', reference), false)
  assert.equal(isOutdated(reference), true)
  const kept = await hashPassword('Zoë’s café 🌻')
  assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.equal(isOutdated(kept), false)
  assert.equal(await isPassword('Zoë’s café 🌻'.normalize('NFD'), kept), true)
  assert.notEqual(await hashPassword('Zoë’s café 🌻'), kept)
  assert.equal(await isPassword('', null), false)
})

test('what everybody tries is common, however it is numbered, doubled or disguised', () => {
  const common = [
    'password1234',
    'P@$$w0rd2024',
    '2024password!',
    'passwordpassword',
    'letmeinletmein',
    'qwertyuiop12',
    '1q2w3e4r5t6y',
    'qazwsxedcrfv',
    '123456789012',
    '210987654321',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    'Liverpool2024!',
    'ManchesterUnited1',
    'Iloveyou12345',
    'NHSengland2026',
    'Summer-2026!!',
    '01524 555 100',
  ]
  for (const password of common) assert.ok(isCommon(password), password)
})

test('what nobody else would say is not', () => {
  const owner = { name: 'Tom Lee', email: 'tom.lee@commissioners.example' }
  for (const password of [
    'kettle hedge violin',
    'the fleet sailed north',
    'password violin hedge',
    'zX9#kd03!mQpw',
    'пароль трактор лес',
    '  spaces at both ends  ',
    'x'.repeat(3) + 'yz'.repeat(98) + '.',
  ])
    assert.equal(whyNotPassword(password, owner), undefined, password)
  assert.ok(whyNotPassword('I am TomLee of Wyre', owner))
})

test('after signing in one goes to a page of ours, or to one’s start page', () => {
  const kept = ['/people', '/people/1?tab=plan', '/', '/referrals/new?for=a%20b']
  for (const next of kept) assert.equal(whereNext(next, 'linkWorker'), next)
  const refused = [
    null,
    '',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'https:evil.example',
    'https:/evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    'people',
    '/sign-out',
    '/sign-in?next=/sign-in',
  ]
  for (const next of refused) assert.equal(whereNext(next, 'linkWorker'), '/caseload', String(next))
})

test('a seal opens for its own purpose, under its own secret, unaltered', () => {
  const sealed = seal('a secret', 'one', Buffer.from('words'))
  assert.equal(unseal('a secret', 'one', sealed)?.toString(), 'words')
  assert.equal(unseal('a secret', 'two', sealed), undefined)
  assert.equal(unseal('another', 'one', sealed), undefined)
  for (let at = 0; at < sealed.length; at++) {
    const altered = Buffer.from(sealed)
    altered[at] = (altered[at] ?? 0) ^ 1
    assert.equal(unseal('a secret', 'one', altered), undefined, `byte ${at}`)
  }
  assert.equal(unseal('a secret', 'one', sealed.subarray(0, 20)), undefined)
  assert.notDeepEqual(seal('a secret', 'one', Buffer.from('words')), sealed)
})

test('a sealed note is believed until it ends', () => {
  const note = (minutes: number) => sealNote('a secret', 'one', { note: { a: 1 }, minutes })
  const shape = z.object({ a: z.number() })
  assert.deepEqual(openNote('a secret', 'one', note(1), shape), { a: 1 })
  assert.equal(openNote('a secret', 'one', note(-1), shape), undefined)
  assert.equal(openNote('a secret', 'two', note(1), shape), undefined)
  assert.equal(openNote('a secret', 'one', 'no note', shape), undefined)
})

test('what may be done to an account, and why not', () => {
  const active = { role: 'linkWorker', is_active: true } as const
  const administrator = { role: 'administrator', is_active: true } as const
  const facts = { isSelf: false, otherAdministrators: 1 }
  const last = { isSelf: false, otherAdministrators: 0 }
  assert.deepEqual(blockers(active, 'deactivate', facts), [])
  assert.deepEqual(blockers(active, 'deactivate', last), [])
  assert.deepEqual(blockers(active, 'deactivate', { ...facts, isSelf: true }), [
    'You cannot deactivate your own account. Ask another administrator',
  ])
  assert.equal(blockers(administrator, 'deactivate', last).length, 1)
  assert.deepEqual(blockers(administrator, 'deactivate', facts), [])
  assert.equal(blockers({ ...active, is_active: false }, 'deactivate', facts).length, 1)
  assert.equal(blockers(active, 'reactivate', facts).length, 1)
  assert.equal(blockers({ ...active, is_active: false }, 'invite-again', facts).length, 1)
  assert.equal(blockers(active, 'invite-again', { ...facts, isSelf: true }).length, 1)
  assert.deepEqual(whyNotRole(administrator, 'manager', facts), [])
  assert.equal(whyNotRole(administrator, 'manager', last).length, 1)
  assert.deepEqual(whyNotRole(administrator, 'administrator', last), [])
})

test('the last way in stays, and ways in change only soon after signing in', () => {
  const ways = { hasPassword: false, passkeys: 1, hasOrganisation: false }
  assert.equal(whyNotRemovePasskey(ways).length, 1)
  assert.deepEqual(whyNotRemovePasskey({ ...ways, passkeys: 2 }), [])
  assert.deepEqual(whyNotRemovePasskey({ ...ways, hasPassword: true }), [])
  assert.deepEqual(whyNotRemovePasskey({ ...ways, hasOrganisation: true }), [])
  const at = Temporal.Instant.from('2026-11-22T12:00:00Z')
  assert.deepEqual(whyNotNow(at, at.add({ minutes: 30 })), [])
  assert.equal(whyNotNow(at, at.add({ minutes: 31 })).length, 1)
})
