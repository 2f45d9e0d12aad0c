/** What a server may do wrong once it is asked: each is named in a sentence, in bounded time and memory. */
import assert from 'node:assert/strict'
import { createServer, Socket, type AddressInfo } from 'node:net'
import { describe, test, type TestContext } from 'node:test'
import { createServer as createSecureServer, setDefaultCACertificates, getCACertificates } from 'node:tls'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Answer } from '../../src/platform/outbound/answer.ts'
import { fetchPublic, type Options } from '../../src/platform/outbound/fetch-public.ts'
import { internet } from '../../src/platform/outbound/network.ts'
import { NotFetched } from '../../src/platform/outbound/not-fetched.ts'
import { ownCertificate } from '../support/certificate.ts'
import { answering, json, ownNetwork, rawServer } from '../support/raw-server.ts'

type Respond = ReturnType<typeof answering>

const services = JSON.stringify({
  contents: Array.from({ length: 200 }, (_, id) => ({ id, name: 'A choir' })),
})
const quick = { connect: 2000, stall: 300, whole: 2000 }

/** What comes of asking a server that answers like this: the text, or the reason and the sentence. */
async function asking(t: TestContext, respond: Respond, options: Options = {}): Promise<string> {
  const server = await rawServer(t, respond)
  try {
    const all = { limits: quick, isJson: true, ...options, exceptions: [server.host] }
    return textOf(await fetchPublic(`${server.address}/services`, all))
  } catch (error) {
    if (error instanceof NotFetched) return `${error.reason}: ${error.message}`
    throw error
  }
}

const textOf = ({ bytes }: Answer): string => Buffer.from(bytes).toString()

/** Bytes as they go over the wire. */
const raw =
  (...parts: (string | Uint8Array)[]): Respond =>
  (_head, socket) =>
    void socket.end(Buffer.concat(parts.map(part => Buffer.from(part))))

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'

describe('a good answer', () => {
  const packed: [name: string, respond: Respond][] = [
    ['as it is', answering(200, {}, services)],
    ['without a length', raw(`${ok}\r\n`, services)],
    [
      'in chunks',
      raw(
        `${ok}Transfer-Encoding: chunked\r\n\r\n${services.length.toString(16)}\r\n${services}\r\n0\r\n\r\n`,
      ),
    ],
    ['by gzip', answering(200, { 'content-encoding': 'gzip' }, gzipSync(services))],
    ['by x-gzip', answering(200, { 'content-encoding': 'x-gzip' }, gzipSync(services))],
    ['by brotli', answering(200, { 'content-encoding': 'br' }, brotliCompressSync(services))],
    ['by deflate', answering(200, { 'content-encoding': 'Deflate' }, deflateSync(services))],
  ]
  for (const [name, respond] of packed)
    test(`comes whole ${name}`, async t => assert.equal(await asking(t, respond), services))

  test('tells what it may be asked by next time, and then that it has not changed', async t => {
    const known = { etag: '"a1"', lastModified: 'Mon, 05 Oct 2026 10:00:00 GMT' }
    const server = await rawServer(t, (head, socket) => {
      const isSame = head.headers['if-none-match'] === known.etag
      const headers = { etag: known.etag, 'last-modified': known.lastModified }
      answering(
        isSame ? 304 : 200,
        isSame ? { etag: known.etag } : headers,
        isSame ? '' : services,
      )(head, socket)
    })
    const options = { exceptions: [server.host] }
    const first = await fetchPublic(server.address, options)
    assert.deepEqual([first.status, first.isUnchanged, first.known], [200, false, known])
    const second = await fetchPublic(server.address, { ...options, known })
    assert.deepEqual([second.status, second.isUnchanged, second.bytes.length], [304, true, 0])
    assert.equal(server.heads[1]?.headers['if-modified-since'], known.lastModified)
  })

  test('says how long to wait, in seconds or until a date, a day at most', async t => {
    const soon = new Date(Date.now() + 60_000).toUTCString()
    const waits: [header: string, least: number, most: number][] = [
      ['7', 7, 7],
      [soon, 50, 61],
      ['Mon, 05 Oct 2020 10:00:00 GMT', 0, 0],
      ['99999999', 24 * 3600, 24 * 3600],
    ]
    for (const [header, least, most] of waits) {
      const server = await rawServer(t, answering(429, { 'retry-after': header }, 'Slow down'))
      const { status, retryAfter = -1 } = await fetchPublic(server.address, { exceptions: [server.host] })
      assert.equal(status, 429)
      assert.ok(retryAfter >= least && retryAfter <= most, `${header}: ${retryAfter}`)
    }
    const server = await rawServer(t, answering(503, { 'retry-after': 'later' }))
    const { retryAfter } = await fetchPublic(server.address, { exceptions: [server.host] })
    assert.equal(retryAfter, undefined)
  })

  test('with an error of its own is the caller’s to read, a web page or not', async t => {
    assert.equal(
      await asking(t, answering(500, { 'content-type': 'text/html' }, '<h1>Oh</h1>')),
      '<h1>Oh</h1>',
    )
  })
})

describe('a server that does wrong is named', () => {
  const zeros = Buffer.alloc(40_000_000)
  const gzipped = gzipSync(services)
  const wrong: [name: string, reason: string, respond: Respond][] = [
    ['a web page', 'html', answering(200, { 'content-type': 'text/html; charset=utf-8' }, '<p>Hello')],
    ['less than it says', 'cut', answering(200, { 'content-length': services.length + 50 }, services)],
    ['more than it says', 'longer', answering(200, { 'content-length': 10 }, services)],
    ['two lengths', 'not http', raw(`${ok}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}`)],
    ['chunks without an end', 'cut', raw(`${ok}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":`)],
    [
      'chunks and a length',
      'not http',
      raw(`${ok}Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n`),
    ],
    [
      'gzip that is cut',
      'compression',
      answering(200, { 'content-encoding': 'gzip' }, gzipped.subarray(0, -20)),
    ],
    ['gzip that is not', 'compression', answering(200, { 'content-encoding': 'gzip' }, services)],
    ['gzip with a wrong sum', 'compression', answering(200, { 'content-encoding': 'gzip' }, spoilt(gzipped))],
    ['brotli that is not', 'compression', answering(200, { 'content-encoding': 'br' }, services)],
    [
      'brotli that is cut',
      'compression',
      answering(200, { 'content-encoding': 'br' }, brotliCompressSync(services).subarray(0, -9)),
    ],
    ['deflate that is not', 'compression', answering(200, { 'content-encoding': 'deflate' }, services)],
    [
      'gzip and less than it says',
      'cut',
      answering(200, { 'content-encoding': 'gzip', 'content-length': 9999 }, gzipped),
    ],
    ['a packing we do not know', 'encoding', answering(200, { 'content-encoding': 'zstd' }, services)],
    ['two packings', 'encoding', answering(200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipped))],
    ['a gzip bomb', 'bomb', answering(200, { 'content-encoding': 'gzip' }, gzipSync(zeros))],
    ['a brotli bomb', 'bomb', answering(200, { 'content-encoding': 'br' }, brotliCompressSync(zeros))],
    ['a length that is too large', 'large', answering(200, { 'content-length': 33_000_000 }, services)],
    ['an answer that is too large', 'large', raw(`${ok}\r\n`, zeros)],
    ['another protocol', 'not http', raw('220 mail.example.org ESMTP\r\n')],
    ['endless headers', 'not http', raw(`${ok}X: ${'a'.repeat(40_000)}\r\n\r\n`)],
    ['nothing', 'no answer', raw('')],
    ['silence', 'stalled', () => undefined],
    [
      'silence in the middle',
      'stalled',
      (_head, socket) => void socket.write(`${ok}Content-Length: 99\r\n\r\n{"a":`),
    ],
    ['a byte now and then', 'slow', drip],
  ]
  for (const [name, reason, respond] of wrong)
    test(`${name}: ${reason}`, async t => {
      const began = Date.now()
      const said = await asking(t, respond)
      assert.equal(said.split(':')[0], reason, said.slice(0, 200))
      assert.ok(Date.now() - began < 6000)
    })

  test('nobody at the other end', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    await new Promise(resolve => server.close(resolve))
    await assert.rejects(fetchPublic(`http://${host}/`, { exceptions: [host] }), { reason: 'no answer' })
  })

  test('a name service that never answers, and a connection that never comes about', async () => {
    const limits = { ...quick, connect: 100 }
    const mute = { ...ownNetwork(() => []), numbersOf: () => new Promise<never>(() => undefined) }
    const deaf = ownNetwork(
      () => ['93.184.215.14'],
      () => new Socket(),
    )
    for (const network of [mute, deaf])
      await assert.rejects(fetchPublic('https://feeds.example.org/', { network, limits }), {
        reason: 'no answer',
        mayTryAgain: true,
      })
  })

  test('whoever asked may stop it, before and in the middle', async t => {
    const server = await rawServer(t, drip)
    const options = { exceptions: [server.host], limits: quick }
    const stop = new AbortController()
    const reading = fetchPublic(server.address, { ...options, signal: stop.signal })
    setTimeout(() => stop.abort(), 100)
    await assert.rejects(reading, { reason: 'stopped' })
    await assert.rejects(fetchPublic(server.address, { ...options, signal: stop.signal }), {
      reason: 'stopped',
    })
    assert.equal(server.connections, 1)
  })
})

describe('https', () => {
  test('is believed only with a certificate that somebody we trust gave to that name', async t => {
    const server = createSecureServer(ownCertificate, socket => {
      socket.on('error', () => undefined)
      socket.once('data', () => json('reached')({ path: '/', headers: {} }, socket))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    t.after(() => server.close())
    const { port } = server.address() as AddressInfo
    // Public by its number, but the way there leads to our server.
    const network = ownNetwork(
      () => ['93.184.215.14'],
      to => internet.connect({ ...to, port, numbers: ['127.0.0.1'] }),
    )
    const untrusted = fetchPublic('https://feeds.example.org/', { network })
    await assert.rejects(untrusted, { reason: 'certificate' })
    const usual = getCACertificates()
    t.after(() => setDefaultCACertificates(usual))
    setDefaultCACertificates([...usual, ownCertificate.cert])
    assert.equal(textOf(await fetchPublic('https://feeds.example.org/', { network })), '"reached"')
    await assert.rejects(fetchPublic('https://other.example.org/', { network }), { reason: 'certificate' })
  })

  test('is not spoken by a server that speaks http', async t => {
    const server = await rawServer(t, json('reached'))
    await assert.rejects(
      fetchPublic(`https://${server.host}/`, { exceptions: [server.host], limits: quick }),
      { reason: 'certificate' },
    )
  })
})

function drip(_head: unknown, socket: Socket): void {
  socket.write(`${ok}\r\n`)
  const timer = setInterval(() => socket.write(' '), 50)
  socket.on('close', () => clearInterval(timer))
}

function spoilt(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(0, copy.length - 8)
  return copy
}
