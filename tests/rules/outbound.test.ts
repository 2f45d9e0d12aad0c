/**
 * An address that somebody typed never leads into our own network (ASVS 5.0, 1.3.6): not by its letters, not by
 * what its name stands for, not by where it sends us on, and not by changing in between.
 */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fetchPublic, type Options } from '../../src/platform/outbound/fetch-public.ts'
import { internet } from '../../src/platform/outbound/network.ts'
import { NotFetched, reasons, type Reason } from '../../src/platform/outbound/not-fetched.ts'
import { isPublic } from '../../src/platform/outbound/public.ts'
import { answering, json, ownNetwork, rawServer } from '../support/raw-server.ts'

/** What the names of the table stand for. */
const names: Record<string, string[]> = {
  'loopback.example.org': ['127.0.0.1'],
  'private.example.org': ['10.1.2.3'],
  'home.example.org': ['192.168.1.1'],
  'carrier.example.org': ['100.64.0.1'],
  'cloud.example.org': ['169.254.169.254'],
  'six.example.org': ['::1'],
  'local-six.example.org': ['fe80::1%eth0'],
  'unique-six.example.org': ['fd00::1'],
  'mapped.example.org': ['::ffff:127.0.0.1'],
  'one-of-two.example.org': ['93.184.215.14', '127.0.0.1'],
  'last-of-three.example.org': ['93.184.215.14', '2606:2800::1', 'fd00::1'],
  'nowhere.example.org': [],
  'feeds.example.org': ['93.184.215.14'],
}

/** `{port}` is where our counting server listens. */
const refused: [address: string, reason: Reason][] = [
  // not an address
  ['', 'address'],
  ['directory.example.org', 'address'],
  ['//127.0.0.1/', 'address'],
  ['https://', 'address'],
  ['https://256.1.1.1/', 'address'],
  ['https://127.0.0.1%00.example.org/', 'address'],
  ['https://[fe80::1%25eth0]/', 'address'],
  [`https://example.org/${'a'.repeat(2000)}`, 'address'],
  // other schemes
  ['http://127.0.0.1:{port}/', 'scheme'],
  ['http://localhost:{port}/', 'scheme'],
  ['http://feeds.example.org/', 'scheme'],
  ['ftp://127.0.0.1:{port}/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['gopher://127.0.0.1:{port}/_GET', 'scheme'],
  ['dict://127.0.0.1:{port}/', 'scheme'],
  ['ws://127.0.0.1:{port}/', 'scheme'],
  ['data:application/json,[]', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  // credentials
  ['https://feeds.example.org@127.0.0.1/', 'credentials'],
  ['https://user:secret@feeds.example.org/', 'credentials'],
  ['https://user@127.0.0.1:{port}/', 'credentials'],
  // other ports
  ['https://127.0.0.1:{port}/', 'port'],
  ['https://localhost:{port}/', 'port'],
  ['https://feeds.example.org:8443/', 'port'],
  ['https://feeds.example.org:80/', 'port'],
  ['https://feeds.example.org:22/', 'port'],
  // loopback, in every spelling
  ['https://127.0.0.1/', 'private'],
  ['https://127.0.0.1:443/', 'private'],
  ['https://127.255.255.254/', 'private'],
  ['https://127.1/', 'private'],
  ['https://127.0.0.1./', 'private'],
  ['https://2130706433/', 'private'],
  ['https://0x7f000001/', 'private'],
  ['https://0x7f.1/', 'private'],
  ['https://017700000001/', 'private'],
  ['https://0177.0.0.1/', 'private'],
  ['https://①②⑦.⓪.⓪.①/', 'private'],
  ['https://127。0。0。1/', 'private'],
  ['https:127.0.0.1', 'private'],
  ['https:\\\\127.0.0.1\\', 'private'],
  ['  https://127.0.0.1/  ', 'private'],
  ['https://127.0.\n0.1/', 'private'],
  ['https://0/', 'private'],
  ['https://0.0.0.0/', 'private'],
  ['https://0.1.2.3/', 'private'],
  // private, shared, link-local, reserved
  ['https://10.0.0.1/', 'private'],
  ['https://10.255.255.255/', 'private'],
  ['https://172.16.0.1/', 'private'],
  ['https://172.31.255.255/', 'private'],
  ['https://192.168.0.1/', 'private'],
  ['https://3232235777/', 'private'],
  ['https://100.64.0.1/', 'private'],
  ['https://100.127.255.255/', 'private'],
  ['https://100.100.100.200/', 'private'],
  ['https://169.254.169.254/latest/meta-data/', 'private'],
  ['https://169.254.1.1/', 'private'],
  ['https://168.63.129.16/', 'private'],
  ['https://192.0.0.192/', 'private'],
  ['https://192.0.2.1/', 'private'],
  ['https://192.88.99.1/', 'private'],
  ['https://198.18.0.1/', 'private'],
  ['https://198.51.100.1/', 'private'],
  ['https://203.0.113.1/', 'private'],
  ['https://224.0.0.1/', 'private'],
  ['https://239.255.255.250/', 'private'],
  ['https://240.0.0.1/', 'private'],
  ['https://255.255.255.255/', 'private'],
  // IPv6
  ['https://[::]/', 'private'],
  ['https://[::1]/', 'private'],
  ['https://[0:0:0:0:0:0:0:1]/', 'private'],
  ['https://[::ffff:127.0.0.1]/', 'private'],
  ['https://[::ffff:7f00:1]/', 'private'],
  ['https://[::ffff:10.0.0.1]/', 'private'],
  ['https://[::ffff:93.184.215.14]/', 'private'],
  ['https://[::127.0.0.1]/', 'private'],
  ['https://[64:ff9b::7f00:1]/', 'private'],
  ['https://[64:ff9b:1::1]/', 'private'],
  ['https://[2002:7f00:1::]/', 'private'],
  ['https://[2001:0:7f00:1::]/', 'private'],
  ['https://[2001:db8::1]/', 'private'],
  ['https://[3fff::1]/', 'private'],
  ['https://[fc00::1]/', 'private'],
  ['https://[fd00:ec2::254]/', 'private'],
  ['https://[fe80::1]/', 'private'],
  ['https://[fec0::1]/', 'private'],
  ['https://[ff02::1]/', 'private'],
  ['https://[100::1]/', 'private'],
  ['https://[5f00::1]/', 'private'],
  // names that never leave a network
  ['https://localhost/', 'private'],
  ['https://LOCALHOST/', 'private'],
  ['https://localhost./', 'private'],
  ['https://localhost../', 'private'],
  ['https://api.localhost/', 'private'],
  ['https://ⓛocalhost/', 'private'],
  ['https://printer.local/', 'private'],
  ['https://intranet/', 'private'],
  ['https://metadata/', 'private'],
  ['https://metadata.google.internal/computeMetadata/v1/', 'private'],
  ['https://metadata.goog/', 'private'],
  ['https://instance-data.ec2.internal/', 'private'],
  ['https://router.home.arpa/', 'private'],
  // names that stand for a number of our own
  ...Object.keys(names)
    .filter(name => !['nowhere.example.org', 'feeds.example.org'].includes(name))
    .map((name): [string, Reason] => [`https://${name}/services`, 'private']),
  ['https://nowhere.example.org/', 'unknown'],
]

const refusal = async (address: string, options: Options): Promise<string> => {
  try {
    await fetchPublic(address, options)
    return 'fetched'
  } catch (error) {
    assert.ok(error instanceof NotFetched, String(error))
    return error.reason
  }
}

test('every address of the table is refused, and nothing connects to anywhere', async t => {
  t.diagnostic(`${refused.length} addresses`)
  assert.ok(refused.length >= 60)
  const counter = await rawServer(t, json('reached'))
  const network = ownNetwork(name => names[name] ?? ['127.0.0.1'], counter.connect)
  const wrong: string[] = []
  for (const [address, reason] of refused) {
    const said = await refusal(address.replaceAll('{port}', String(counter.port)), { network })
    if (said !== reason) wrong.push(`${address}: ${said}, not ${reason}`)
  }
  assert.deepEqual(wrong, [])
  // Names that never leave a network are not even looked up.
  assert.deepEqual(
    network.lookups.filter(name => !(name in names)),
    [],
  )
  assert.deepEqual(network.connections, [])
  assert.equal(counter.connections, 0)
})

test('an exception is one host and one port, and the counting server does count', async t => {
  const counter = await rawServer(t, json('reached'))
  const { port } = counter
  const exceptions = [counter.host]
  for (const host of ['127.0.0.2', '127.0.0.1.nip.example.org', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])
    assert.equal(await refusal(`http://${host}:${port}/`, { exceptions }), 'scheme', host)
  assert.equal(await refusal(`http://127.0.0.1:${port - 1}/`, { exceptions }), 'scheme')
  assert.equal(await refusal(`http://user@${counter.host}/`, { exceptions }), 'credentials')
  assert.equal(await refusal(`ftp://${counter.host}/`, { exceptions }), 'scheme')
  assert.equal(counter.connections, 0)
  const { status, bytes } = await fetchPublic(`${counter.address}/services?page=1`, { exceptions })
  assert.equal(status, 200)
  assert.equal(Buffer.from(bytes).toString(), '"reached"')
  assert.equal(counter.connections, 1)
})

test('nothing of ours goes with it: no cookie, no credentials, no referrer', async t => {
  const server = await rawServer(t, json('reached', { 'set-cookie': 'session=1' }))
  for (const path of ['/a', '/b?c=d#e'])
    await fetchPublic(server.address + path, { exceptions: [server.host] })
  assert.deepEqual(
    server.heads.map(({ path }) => path),
    ['/a', '/b?c=d'],
  )
  for (const { headers } of server.heads)
    assert.deepEqual(Object.keys(headers).toSorted(), [
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
})

test('the operating system’s own names are checked as well', async t => {
  // Whatever localhost stands for on this machine, a name that ends in it never gets there.
  const counter = await rawServer(t, json('reached'))
  assert.ok((await internet.numbersOf('localhost')).every(number => !isPublic(number)))
  assert.equal(await refusal('https://localhost/', {}), 'private')
  assert.equal(counter.connections, 0)
})

describe('a name that changes what it stands for', () => {
  const first = '93.184.215.14'

  test('is looked up once, and only what was checked is connected to', async t => {
    const counter = await rawServer(t, json('reached'))
    const network = ownNetwork((_name, time) => [time === 1 ? first : '127.0.0.1'])
    assert.equal(await refusal('https://rebind.example.org/', { network }), 'no answer')
    assert.deepEqual(network.lookups, ['rebind.example.org'])
    assert.deepEqual(
      network.connections.map(({ numbers }) => numbers),
      [[first]],
    )
    // The second time it stands for us: refused, and nobody connects.
    assert.equal(await refusal('https://rebind.example.org/', { network }), 'private')
    assert.equal(network.connections.length, 1)
    assert.equal(counter.connections, 0)
  })

  test('does not get in by a redirect to itself', async t => {
    const server = await rawServer(t, answering(302, { location: 'https://rebind.example.org/again' }))
    const network = ownNetwork((_name, time) => [time === 1 ? first : '127.0.0.1'], server.connect)
    assert.equal(await refusal('https://rebind.example.org/', { network }), 'private')
    assert.equal(network.connections.length, 1)
  })

  test('cannot slip past the socket: it is given numbers, and asks no name service', async t => {
    const counter = await rawServer(t, json('reached'))
    // A name that no name service knows: the connection comes about by the checked number alone.
    const socket = internet.connect({
      host: 'rebind.invalid',
      port: counter.port,
      isSecure: false,
      numbers: ['127.0.0.1'],
    })
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    assert.equal(socket.remoteAddress, '127.0.0.1')
    socket.destroy()
  })
})

describe('being sent on', () => {
  const from = 'https://feeds.example.org/'
  const redirects: [to: string, reason: Reason][] = [
    ['https://127.0.0.1/', 'private'],
    ['//127.0.0.1/', 'private'],
    ['https://2130706433/', 'private'],
    ['https://[::1]/', 'private'],
    ['https://169.254.169.254/latest/', 'private'],
    ['https://private.example.org/', 'private'],
    ['https://localhost/', 'private'],
    ['https://user:secret@feeds.example.org/', 'credentials'],
    ['https://feeds.example.org:8443/', 'port'],
    ['http://feeds.example.org/', 'downgrade'],
    ['http://127.0.0.1/', 'downgrade'],
    ['file:///etc/passwd', 'scheme'],
    ['https://', 'redirect'],
    [from, 'loop'],
  ]
  for (const [to, reason] of redirects)
    test(`to ${to} is refused: ${reason}`, async t => {
      const server = await rawServer(t, answering(302, { location: to }))
      const network = ownNetwork(name => names[name] ?? [], server.connect)
      assert.equal(await refusal(from, { network }), reason)
      assert.equal(network.connections.length, 1)
    })

  test('to an exception is refused, unless it begins at one', async t => {
    const inside = await rawServer(t, json('reached'))
    const public307 = await rawServer(t, answering(307, { location: `https://${inside.host}/` }))
    const network = ownNetwork(name => names[name] ?? [], public307.connect)
    assert.equal(await refusal(from, { network, exceptions: [inside.host] }), 'port')
    assert.equal(inside.connections, 0)
    const outside = await rawServer(t, answering(307, { location: `${inside.address}/services` }))
    const exceptions = [inside.host, outside.host]
    const answer = await fetchPublic(outside.address, { exceptions })
    assert.equal(answer.address, `${inside.address}/services`)
    assert.equal(await refusal(outside.address, { exceptions: [outside.host] }), 'scheme')
    assert.equal(inside.connections, 1)
  })

  test('without an address, round in a circle, and more than five times', async t => {
    const server = await rawServer(t, ({ path }, socket) => {
      const [, kind, step] = path.split('/')
      const location = kind === 'circle' ? `/circle/${(Number(step) + 1) % 3}` : `/on/${Number(step) + 1}`
      const answer = path === '/on/6' ? json('there') : answering(301, kind === 'none' ? {} : { location })
      answer({ path, headers: {} }, socket)
    })
    const options = { exceptions: [server.host] }
    assert.equal(await refusal(`${server.address}/none`, options), 'redirect')
    assert.equal(await refusal(`${server.address}/circle/0`, options), 'loop')
    assert.equal(await refusal(`${server.address}/on/0`, options), 'too many redirects')
    const answer = await fetchPublic(`${server.address}/on/1`, options)
    assert.equal(answer.address, `${server.address}/on/6`)
  })
})

test('public numbers are public', () => {
  const open = ['1.1.1.1', '93.184.215.14', '100.63.255.255', '100.128.0.0', '172.15.0.1', '172.32.0.1']
  const open6 = ['2606:2800:220:1::1', '2a00:1450::1', '2001:4860:4860::8888', '2620:0:2d0:200::7']
  for (const number of [...open, ...open6]) assert.ok(isPublic(number), number)
  for (const text of ['', 'example.org', '127.1', '::1%lo']) assert.ok(!isPublic(text), text)
})

test('every reason is a sentence or two of 20 words or fewer that says what to do', () => {
  for (const reason of Object.keys(reasons) as Reason[]) {
    const { message } = new NotFetched(reason, 'directory.example.org')
    for (const sentence of message.split('. ')) assert.ok(sentence.split(' ').length <= 20, message)
  }
})
