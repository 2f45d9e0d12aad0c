/** Two identity providers on this machine: a real one that says yes to whom it is told, and one that lies. */
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { Provider } from 'oidc-provider'
import { production } from './production.ts'
import type { Visitor } from './visitor.ts'

const client = { id: 'alongside', secret: 'the secret between the two of them' }
const answerAddress = `${production.PUBLIC_URL}/sign-in/organisation/answer`

export const withProvider = (issuer: string) => ({
  ...production,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
})

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Listens on a free port until the test ends. */
async function listens(
  t: TestContext,
  answer: (issuer: string) => Promise<Answer> | Answer,
): Promise<string> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  server.on('request', await answer(issuer))
  t.after(() => server.close())
  return issuer
}

/** Whom the provider signs in next, without asking. */
export interface Known {
  subject: string
  email: string
  isVerified?: boolean
  amr?: readonly string[]
}

/** The oidc-provider package, with its own pages replaced by saying yes. */
export async function realProvider(t: TestContext) {
  const state: { known: Known } = { known: { subject: 'nobody', email: 'nobody@example.org' } }
  const issuer = await listens(t, async issuer => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true })
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [answerAddress],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }] },
      cookies: { keys: ['a key for tests'] },
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
      features: { devInteractions: { enabled: false } },
      pkce: { required: () => true },
      findAccount: (_: unknown, accountId: string) => ({
        accountId,
        claims: () => ({
          sub: accountId,
          email: state.known.email,
          email_verified: state.known.isVerified ?? true,
        }),
      }),
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/say-yes/${uid}` },
    })
    const callback = provider.callback()
    return (request, response) => {
      if (request.url?.startsWith('/say-yes/')) void sayYes(provider, request, response, state.known)
      else callback(request, response)
    }
  })
  return {
    issuer,
    knows: (known: Known) => {
      state.known = known
    },
  }
}

async function sayYes(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  known: Known,
): Promise<void> {
  await provider.interactionDetails(request, response)
  const grant = new provider.Grant({ accountId: known.subject, clientId: client.id })
  grant.addOIDCScope('openid email')
  const result = {
    login: { accountId: known.subject, ...(known.amr ? { amr: known.amr } : {}) },
    consent: { grantId: await grant.save() },
  }
  await provider.interactionFinished(request, response, result)
}

/** Follows the provider's pages until it sends the browser back; returns the path it comes back to. */
export async function throughProvider(address: string): Promise<string> {
  const cookies = new Map<string, string>()
  let url = address
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const location = answer.headers.get('location')
    if (!location) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`)
    url = new URL(location, url).href
    if (url.startsWith(production.PUBLIC_URL)) return url.slice(production.PUBLIC_URL.length)
  }
  throw new Error('The provider goes in circles')
}

/** Where the page sends the browser, with what it asks. */
export async function asksProvider(visitor: Visitor, path = '/sign-in/organisation'): Promise<URL> {
  const answer = await visitor.request(path)
  return new URL(answer.headers.get('location') ?? '', visitor.origin)
}

interface Lie {
  /** Claims that are not as they should be. */
  claims?: Record<string, unknown>
  sign?: 'with another key' | 'not at all' | 'with the secret' | 'with the public key'
  userInfo?: object
}

/** A provider written here, whose ID token is wrong in the one way it is told. */
export async function lyingProvider(t: TestContext) {
  const state: { lie: Lie; nonce: string } = { lie: {}, nonce: '' }
  const [own, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')]
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'own', use: 'sig', alg: 'RS256' }

  const idToken = (issuer: string): Promise<string> | string => {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: client.id,
      sub: 'asha-at-the-trust',
      iat: now,
      exp: now + 300,
      nonce: state.nonce,
      email: 'asha.patel@lune-valley.example',
      email_verified: true,
      amr: ['mfa'],
      ...state.lie.claims,
    } as JWTPayload
    const { sign } = state.lie
    if (sign === 'not at all') return new UnsecuredJWT(claims).encode()
    const key = {
      'with another key': other.privateKey,
      'with the secret': new TextEncoder().encode(client.secret),
      'with the public key': new TextEncoder().encode(JSON.stringify(jwk)),
    }
    const isSymmetric = sign === 'with the secret' || sign === 'with the public key'
    return new SignJWT(claims)
      .setProtectedHeader({ alg: isSymmetric ? 'HS256' : 'RS256', kid: 'own' })
      .sign(sign ? key[sign] : own.privateKey)
  }

  const issuer = await listens(t, issuer => async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', issuer)
    const pages: Record<string, () => object | Promise<object>> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/me`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      }),
      '/keys': () => ({ keys: [jwk] }),
      '/me': () => state.lie.userInfo ?? {},
      '/token': async () => ({
        access_token: 'a token',
        token_type: 'Bearer',
        expires_in: 300,
        id_token: await idToken(issuer),
      }),
    }
    const page = pages[pathname]
    response.writeHead(page ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(page ? await page() : {}))
  })
  return {
    issuer,
    /** Begins at our page and comes back with a code and the lie. */
    async answers(visitor: Visitor, lie: Lie = {}): Promise<string> {
      const asked = await asksProvider(visitor)
      state.lie = lie
      state.nonce = asked.searchParams.get('nonce') ?? ''
      const query = new URLSearchParams({ code: 'a code', state: asked.searchParams.get('state') ?? '' })
      return `/sign-in/organisation/answer?${query}`
    },
  }
}
