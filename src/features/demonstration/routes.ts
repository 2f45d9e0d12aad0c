/** The demonstration's doors: sign in as anybody of the cast. These addresses exist in demo mode only. */
import { Hono } from 'hono'
import { cookieJar } from '../../platform/http/cookies.ts'
import { asProgram, type Ground } from '../../platform/tx.ts'
import { startSession } from '../accounts/sessions.ts'
import { homeOf } from '../../ui/navigation.ts'
import { places } from '../../../db/town/town.ts'

/** GET works too, so that an address can be typed or bookmarked: a demonstration has nothing to steal. */
export function demonstrationDoors(ground: Ground): Hono {
  const doors = new Hono()
  const jar = cookieJar(ground.publicUrl)
  doors.on(['GET', 'POST'], '/demo/as/:who', async context => {
    const who = context.req.param('who')
    const town = places.find(place => place.accounts.some(account => account.who === who))
    const email = town?.accounts.find(account => account.who === who)?.email
    if (!town || !email) return context.notFound()
    const placeId = await placeIdOf(ground, town.code)
    const { cookie, role } = await asProgram(ground, placeId, async tx => {
      const account = await tx.db
        .selectFrom('account')
        .select(['account_id', 'role'])
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      const browser = context.req.header('user-agent') ?? ''
      return { role: account.role, cookie: await startSession(tx, account.account_id, browser) }
    })
    jar.write(context, cookie)
    return context.redirect(homeOf(role), 303)
  })
  return doors
}

async function placeIdOf({ database }: Ground, code: string): Promise<number> {
  const { place_id } = await database.kysely
    .selectFrom('place')
    .select('place_id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  return place_id
}
