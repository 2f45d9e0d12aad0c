/**
 * A device that keeps passkeys, made of node:crypto: it answers as browsers do (WebAuthn level 3, sections
 * 5.8.1, 6.1 and 6.5), or in one way wrong, so that a test can see the answer refused.
 */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import assert from 'node:assert/strict'
import type { Shown } from './visitor.ts'

/** What is wrong with an answer. */
export interface Wrongs {
  origin?: string
  rpId?: string
  challenge?: string
  type?: string
  isUnverified?: boolean
  isForged?: boolean
}

interface Options {
  challenge: string
  rp?: { id: string }
  rpId?: string
  user?: { id: string }
}

export class Authenticator {
  readonly id = randomBytes(16)
  readonly #key: KeyObject
  readonly #publicKey: { x: Buffer; y: Buffer }
  readonly #origin: string
  #counter = 0

  constructor(origin = 'https://alongside.example') {
    this.#origin = origin
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    this.#key = privateKey
    this.#publicKey = { x: Buffer.from(x, 'base64url'), y: Buffer.from(y, 'base64url') }
  }

  /** Makes a passkey, as the page asks. */
  makes(page: Shown, wrong: Wrongs = {}): string {
    const asked = optionsOn(page, 'new')
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.id.length)
    const credential = [Buffer.alloc(16), length, this.id, this.#coseKey()]
    const authData = Buffer.concat([this.#about(asked, wrong, 0x40), ...credential])
    const attestationObject = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(authData)],
    ])
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', asked, wrong).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** Signs in, as the page asks. */
  signs(page: Shown, wrong: Wrongs = {}): string {
    const asked = optionsOn(page, 'known')
    const clientData = this.#clientData('webauthn.get', asked, wrong)
    const authData = this.#about(asked, wrong, 0)
    const hash = createHash('sha256').update(clientData).digest()
    const signature = sign('sha256', Buffer.concat([authData, hash]), this.#key)
    if (wrong.isForged) signature[20] = (signature[20] ?? 0) ^ 1
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  #answer(response: object): string {
    const id = this.id.toString('base64url')
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
  }

  #clientData(type: string, asked: Options, wrong: Wrongs): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: wrong.type ?? type,
        challenge: wrong.challenge ?? asked.challenge,
        origin: wrong.origin ?? this.#origin,
        crossOrigin: false,
      }),
    )
  }

  /** Authenticator data: the site's hash, whether somebody was there and was checked, and a counter. */
  #about({ rp, rpId }: Options, wrong: Wrongs, flags: number): Buffer {
    const site = wrong.rpId ?? rp?.id ?? rpId ?? ''
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(++this.#counter)
    const present = wrong.isUnverified ? 0x01 : 0x05
    return Buffer.concat([
      createHash('sha256').update(site).digest(),
      Buffer.from([present | flags]),
      counter,
    ])
  }

  /** RFC 9052: an EC2 key for ES256. */
  #coseKey(): Buffer {
    return cborMap([
      [cborNumber(1), cborNumber(2)],
      [cborNumber(3), cborNumber(-7)],
      [cborNumber(-1), cborNumber(1)],
      [cborNumber(-2), cborBytes(this.#publicKey.x)],
      [cborNumber(-3), cborBytes(this.#publicKey.y)],
    ])
  }
}

/** What the page asks of the browser. */
export function optionsOn(page: Shown, ask: 'new' | 'known'): Options {
  const options = page.page.querySelector(`[data-passkey=${ask}]`)?.getAttribute('data-options')
  assert.ok(options, `${page.path} asks for no passkey`)
  return JSON.parse(options) as Options
}

/** The few forms of CBOR (RFC 8949) that an authenticator writes. */
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 0xff])
}
const cborNumber = (number: number) => (number < 0 ? head(1, -1 - number) : head(0, number))
const cborBytes = (bytes: Buffer) => Buffer.concat([head(2, bytes.length), bytes])
const cborText = (text: string) => Buffer.concat([head(3, text.length), Buffer.from(text)])
const cborMap = (pairs: [Buffer, Buffer][]) => Buffer.concat([head(5, pairs.length), ...pairs.flat()])
