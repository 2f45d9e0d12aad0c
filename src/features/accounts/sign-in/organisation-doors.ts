/**
 * /sign-in/organisation sends the browser to the identity provider; /sign-in/organisation/answer is where it
 * comes back. Both are links, not forms: a form may only be sent to this site (form-action 'self').
 */
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import type { Config } from '../../../platform/config.ts'
import { clientOf } from '../../../platform/http/address.ts'
import { cookieJar } from '../../../platform/http/cookies.ts'
import { redirect } from '../../../platform/http/redirect.ts'
import { faultFields, type Log } from '../../../platform/log.ts'
import { openNote, sealNote } from '../../../platform/seal.ts'
import { asProgram, type Ground } from '../../../platform/tx.ts'
import { publicPlace } from '../door.ts'
import { identityProvider, type Settings } from './organisation.ts'
import { signInWithOrganisation } from './with-organisation.ts'

/** How long somebody may take at their provider. */
const minutes = 10
const purpose = 'sign-in with an organisation'
const kept = z.object({
  place: z.number(),
  next: z.string().nullable(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
})

interface Around {
  ground: Ground
  config: Config
  log: Log
}

export function organisationDoors(settings: Settings, { ground, config, log }: Around): Hono {
  const doors = new Hono()
  const jar = cookieJar(config.publicUrl)
  const path = '/sign-in/organisation/answer'
  const provider = identityProvider(settings, config.publicUrl + path)
  const problem = (context: Context, error: unknown) => {
    log.warn('sign-in with an organisation failed', faultFields(error))
    return redirect(context, jar, { goTo: '/sign-in/organisation/problem' })
  }

  doors.get('/sign-in/organisation', async context => {
    const place = await publicPlace(ground.database, context.req.query('place') ?? null)
    const begun = await attempt(() => provider.ask())
    if ('error' in begun) return problem(context, begun.error)
    const note = { place, next: context.req.query('next') ?? null, ...begun.value.asked }
    const value = sealNote(ground.secret, purpose, { note, minutes })
    const goTo = begun.value.address.href
    return redirect(context, jar, { goTo, cookie: { name: 'sign-in', value, maxAge: minutes * 60 } })
  })

  doors.get(path, async context => {
    const asked = openNote(ground.secret, purpose, jar.read(context, 'sign-in') ?? '', kept)
    if (!asked) return problem(context, new Error('This browser asked for nothing'))
    jar.write(context, { name: 'sign-in', value: '' })
    const query = new URL(context.req.url).searchParams
    const answer = await attempt(() => provider.identify(query, asked))
    if ('error' in answer) return problem(context, answer.error)
    const cookies = {
      session: jar.read(context, 'session'),
      link: undefined,
      'sign-in': undefined,
      language: undefined,
    }
    const caller = { client: clientOf(context, config.isBehindProxy), cookies }
    const done = await asProgram(ground, asked.place, tx =>
      signInWithOrganisation(tx, caller, answer.value, asked.next),
    )
    return redirect(context, jar, done)
  })
  return doors
}

/** The provider is outside this program: whatever goes wrong with it is told to whoever signs in. */
async function attempt<T>(ask: () => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await ask() }
  } catch (error) {
    return { error }
  }
}
