/** The same moment many times: a town is brought to it once, laid to rest, and copied for every try. */
import { town, type Scope, type Town } from './town.ts'
import { Visitor } from './visitor.ts'

export interface Moment<Kept> {
  kept: Kept
  /** Uses a copy of the town as it was, then takes the copy away. */
  again<T>(use: (copy: Town) => Promise<T>): Promise<T>
}

export async function momentWhen<Kept>(
  t: Scope,
  reach: (here: Town) => Promise<Kept>,
): Promise<Moment<Kept>> {
  const here = await town(t)
  const kept = await reach(here)
  await here.leave()
  return {
    kept,
    async again(use) {
      const closers: (() => Promise<void>)[] = []
      const copy = await town({ after: close => closers.push(close) }, {}, { template: here.name })
      try {
        return await use(copy)
      } finally {
        for (const close of closers) await close()
      }
    },
  }
}

/** The same browser, with its cookies, in a copy of the town. */
export function sameBrowser({ cookies }: Visitor, here: Town): Visitor {
  const copy = here.stranger()
  for (const [name, cookie] of cookies) copy.cookies.set(name, cookie)
  return copy
}
