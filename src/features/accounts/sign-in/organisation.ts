/**
 * Signing in with one's organisation: the talk with its identity provider (OpenID Connect Core 1.0,
 * authorization code with PKCE, state and nonce). Nothing here touches the database.
 */
import * as client from 'openid-client'
import type { Config } from '../../../platform/config.ts'

export type Settings = NonNullable<Config['oidc']>

/** What must be known again when the provider's answer comes. */
export interface Asked {
  state: string
  nonce: string
  verifier: string
}

/** Whom the provider knows. */
export interface Identity {
  subject: string
  /** Their address, where the provider has verified it. */
  email: string | undefined
  /** The provider asked for a second factor (RFC 8176). */
  hasSecondFactor: boolean
}

export interface Provider {
  /** The address to send the browser to, and what to keep until it comes back. */
  ask(): Promise<{ address: URL; asked: Asked }>
  /** Whom the answer names; throws when anything about it is not as it was asked for. */
  identify(query: URLSearchParams, asked: Asked): Promise<Identity>
}

export function identityProvider(settings: Settings, answerAddress: string): Provider {
  let known: Promise<client.Configuration> | undefined
  /** The provider's own description, asked for once; a try that failed is not remembered. */
  const configuration = () => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
  return {
    async ask() {
      const asked = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: answerAddress,
        scope: 'openid email',
        state: asked.state,
        nonce: asked.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(asked.verifier),
        code_challenge_method: 'S256',
      })
      return { address, asked }
    },
    async identify(query, { state, nonce, verifier }) {
      const address = new URL(answerAddress)
      address.search = query.toString()
      const tokens = await client.authorizationCodeGrant(await configuration(), address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('The provider sent no ID token')
      // Some providers tell the address only when asked for it.
      const { email, email_verified } =
        claims.email === undefined
          ? await client.fetchUserInfo(await configuration(), tokens.access_token, claims.sub)
          : claims
      return {
        subject: claims.sub,
        email: typeof email === 'string' && email_verified === true ? email.toLowerCase() : undefined,
        hasSecondFactor: Array.isArray(claims.amr) && claims.amr.includes('mfa'),
      }
    },
  }
}

const timeoutSeconds = 10

function discover({ issuer, clientId, clientSecret }: Settings): Promise<client.Configuration> {
  const url = new URL(issuer)
  // Plain http never leaves this machine: a provider under test. Every other must speak https.
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return client.discovery(url, clientId, clientSecret, undefined, {
    timeout: timeoutSeconds,
    execute: [client.enableNonRepudiationChecks, ...(isHere ? [client.allowInsecureRequests] : [])],
  })
}
