/** On a public page, for those who work here: the ways to what only they do there. */
import type { Permission } from '../../permissions.ts'
import { reachOf } from '../../platform/actor.ts'
import { useSetting } from '../../ui/setting.ts'

interface Way {
  href: string
  text: string
  needs: Permission
}

export function StaffWays({ ways }: { ways: readonly Way[] }) {
  const { actor } = useSetting()
  const mine = ways.filter(({ needs }) => reachOf(actor, needs) !== undefined)
  if (mine.length === 0) return null
  return (
    <nav aria-label="For those who work here" className="app-not-printed">
      <ul className="app-row">
        {mine.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What can be done at one hub. */
export const waysAt = (code: string): Way[] => [
  { href: `/hubs/${code}/drop-ins`, text: 'Log drop-ins', needs: 'drop-in.write' },
  { href: `/hubs/${code}/footfall`, text: 'Count heads', needs: 'drop-in.write' },
  { href: `/hubs/${code}/coming`, text: 'Who is coming', needs: 'person.write' },
  { href: `/hubs/${code}/week`, text: 'The week, for staff', needs: 'hub.read' },
  { href: `/hubs/${code}/change`, text: 'Change this hub', needs: 'hub.change' },
]
