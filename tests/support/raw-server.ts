/** A server at the edge of our process that answers byte by byte as a test says, well-formed or not. */
import { connect, createServer, Socket, type AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import type { Network, Whereto } from '../../src/platform/outbound/network.ts'

export interface Head {
  /** Path and query. */
  path: string
  headers: Record<string, string>
}

export interface RawServer {
  /** As the configuration names it among the exceptions. */
  host: string
  /** http:// and the host. */
  address: string
  port: number
  /** A connection to it, whatever was asked for. */
  connect: () => Socket
  /** How many connections reached it. */
  connections: number
  heads: Head[]
}

type Respond = (head: Head, socket: Socket) => void

/** Listens on every number of this machine, so that whatever comes back to us is counted. */
export async function rawServer(t: TestContext, respond: Respond): Promise<RawServer> {
  const open = new Set<Socket>()
  const server = createServer(socket => {
    own.connections++
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    socket.once('data', bytes => {
      const head = headOf(bytes.toString('latin1'))
      own.heads.push(head)
      respond(head, socket)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const own: RawServer = {
    host,
    address: `http://${host}`,
    port,
    connect: () => connect(port, '127.0.0.1'),
    connections: 0,
    heads: [],
  }
  t.after(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return own
}

function headOf(text: string): Head {
  const [first = '', ...lines] = text.split('\r\n')
  const headers = lines
    .filter(line => line.includes(': '))
    .map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)] as const)
  return { path: first.split(' ')[1] ?? '', headers: Object.fromEntries(headers) }
}

/** A whole answer. Its length is said unless the headers say otherwise. */
export function answering(
  status: number,
  headers: Record<string, string | number>,
  body: string | Uint8Array = '',
): Respond {
  const bytes = Buffer.from(body)
  const all = { 'content-length': bytes.length, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return (_head, socket) => {
    socket.end(
      Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]),
    )
  }
}

export const json = (content: unknown, headers: Record<string, string> = {}): Respond =>
  answering(200, { 'content-type': 'application/json', ...headers }, JSON.stringify(content))

/** An internet of our own: names have the numbers a test says, and every connection is written down. */
export interface OwnNetwork extends Network {
  connections: Whereto[]
  lookups: string[]
}

/** `connect` says what stands at the other end, https too: what is tested with it is where we go. Else nobody answers. */
export function ownNetwork(
  numbersOf: (name: string, time: number) => readonly string[],
  connect?: (to: Whereto) => Socket,
): OwnNetwork {
  const network: OwnNetwork = {
    connections: [],
    lookups: [],
    async numbersOf(name) {
      network.lookups.push(name)
      return numbersOf(name, network.lookups.filter(one => one === name).length)
    },
    connect(to) {
      network.connections.push(to)
      return connect
        ? connect(to)
        : new Socket().destroy(Object.assign(new Error('No way there'), { code: 'ENETUNREACH' }))
    },
  }
  return network
}
