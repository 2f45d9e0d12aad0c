/**
 * Every write of the story, with a fault at its first statement, at its second, and so on until none is left
 * (quality.md R4). After each fault everything must hold, and sending the same form again has exactly one effect.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jobHandlers } from '../../src/job-handlers.ts'
import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { census, difference, everythingHolds } from './census.ts'
import { importIsReady, journeys, type JourneyName } from './journeys.ts'
import { momentWhen, sameBrowser, type Moment } from './moment.ts'
import { sabotage, type Fault, type Saboteur } from './saboteur.ts'
import type { Town } from './town.ts'

/** Something that writes, and may be tried again: a form, or a job. */
interface Write {
  /** Brings a town to the moment before, and gives what does it. */
  reach(here: Town): Promise<(copy: Town) => Promise<'done' | 'failed'>>
  /** Done in one transaction: after a fault all of it is there, or nothing. A file is read in several. */
  isOne: boolean
}

const formOf = (name: JourneyName): Write => ({
  isOne: true,
  async reach(here) {
    const { visitor, to, init } = await journeys[name](here)
    return async copy => {
      const answer = await sameBrowser(visitor, copy).request(to, init)
      if (answer.status === 303) return 'done'
      assert.ok([500, 503].includes(answer.status), `${name} answered ${answer.status}`)
      return 'failed'
    }
  },
})

/** A job of an import, as a worker does it. */
const importJob = (
  name: 'read-import' | 'apply-import',
  before: (here: Town) => Promise<unknown>,
): Write => ({
  isOne: name === 'apply-import',
  async reach(here) {
    await before(here)
    const [job] = await here.rows<{ place: number; id: string }>(
      "select place_id as place, import_id as id from import where status <> 'done'",
    )
    assert.ok(job)
    return async copy => {
      const handlers = jobHandlers(
        copy.app.ground,
        readConfig({}),
        createLog('error', () => undefined),
      )
      return handlers[name]({ place: job.place, import: job.id }).then(
        () => 'done' as const,
        () => 'failed' as const,
      )
    }
  },
})

const send = (name: JourneyName) => async (here: Town) => {
  const { visitor, to, init } = await journeys[name](here)
  return visitor.request(to, init)
}

/** What is due in a place whose administrator has turned asking on. */
const sweep: Write = {
  isOne: true,
  async reach(here) {
    await send('set how providers are asked')(here)
    const [place] = await here.rows<{ place: number }>(
      `select place_id as place from place where code = 'lune-valley'`,
    )
    return async copy => {
      const handlers = jobHandlers(
        copy.app.ground,
        readConfig({}),
        createLog('error', () => undefined),
      )
      return handlers['sweep-place']({ place: place?.place ?? 0 }).then(
        () => 'done' as const,
        () => 'failed' as const,
      )
    }
  },
}

/** Everything that writes, by its name. */
export const writes: Record<string, Write> = {
  'ask the providers that are due': sweep,
  ...Object.fromEntries((Object.keys(journeys) as JourneyName[]).map(name => [name, formOf(name)])),
  'read an import': importJob('read-import', send('upload an import')),
  'apply an import': importJob('apply-import', async here =>
    (await importIsReady(here)).press('Confirm and bring in'),
  ),
}

/** Whoever tries so often would be slowed: here it is the same try. */
const forgotten = (here: Town) => here.rows('delete from attempt')

/** In a copy whose program knows its place already, so that every try asks the same statements. */
const again = <Kept, T>(moment: Moment<Kept>, use: (copy: Town) => Promise<T>): Promise<T> =>
  moment.again(async here => {
    await here.as('gp')
    await here.stranger().opens('/refer-yourself')
    return use(here)
  })

/** Fails each of these writes at each of its statements. */
export function failsEverywhere(some: readonly string[]): void {
  for (const [name, write] of Object.entries(writes).filter(([name]) => some.includes(name)))
    test(name, async t => {
      const moment = await momentWhen(t, here => write.reach(here))
      const attempt = moment.kept
      const { begin, end, statements } = await again(moment, async here => {
        const saboteur = sabotage(here.database)
        const begin = await census(here)
        saboteur.arm()
        assert.equal(await attempt(here), 'done')
        const statements = [...saboteur.statements]
        return { begin, end: await census(here), statements }
      })
      assert.notDeepEqual(end, begin, 'It writes nothing')
      assert.ok(statements.length >= 5, `Only ${statements.length} statements were seen`)

      /** Fails at one statement in one way, and looks whether all of it is there, or nothing. */
      const strike = async (
        here: Town,
        saboteur: Saboteur,
        { fault, index }: { fault: Fault; index: number },
      ) => {
        await forgotten(here)
        saboteur.arm(fault, index + 1)
        const outcome = await attempt(here)
        const where = `${fault} at statement ${index + 1} of ${statements.length}, ${statements[index]?.slice(0, 60)}`
        assert.ok(saboteur.hasStruck, where)
        assert.equal(outcome, 'failed', where)
        await everythingHolds(here, where)
        if (!write.isOne) return
        // What goes before in a transaction of its own has nothing to do here: it leaves nothing.
        const expected = fault === 'lost' && index === statements.lastIndexOf('commit') ? end : begin
        assert.deepEqual(difference(expected, await census(here)), {}, where)
      }
      /** The same form twice more: it takes effect once. */
      const sendAgain = async (here: Town, saboteur: Saboteur, after: string) => {
        await forgotten(here)
        saboteur.arm()
        for (const again of ['again', 'and once more']) {
          assert.equal(await attempt(here), 'done', again)
          assert.deepEqual(difference(end, await census(here)), {}, `${again}, after ${after}`)
        }
        await everythingHolds(here)
      }
      const all = [...statements.keys()]
      // What leaves nothing leaves the copy as it was: one copy serves all of them. Otherwise each has its own.
      for (const some of write.isOne ? [all] : all.map(index => [index]))
        await again(moment, async here => {
          const saboteur = sabotage(here.database)
          for (const index of some)
            for (const fault of ['error', 'cut'] as const) await strike(here, saboteur, { fault, index })
          await sendAgain(here, saboteur, statements[some.at(-1) ?? 0] ?? '')
        })
      for (const index of all.filter(at => statements[at] === 'commit'))
        await again(moment, async here => {
          const saboteur = sabotage(here.database)
          await strike(here, saboteur, { fault: 'lost', index })
          await sendAgain(here, saboteur, 'a commit whose answer was lost')
        })
    })
}
