/** On the person’s own page: one calm sentence of what was done to keep them safe, where it is not hidden from them. */
import { useSay } from '../../ui/setting.ts'
import type { Told } from './told.ts'
import { keptSafe, words } from './words.ts'

export function KeptSafe({ told }: { told: readonly Told[] | null }) {
  const say = useSay()
  if (told === null) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{say(words.heading)}</h2>
      <p>
        {keptSafe(say, told)} {say(words.ask)}
      </p>
    </>
  )
}
