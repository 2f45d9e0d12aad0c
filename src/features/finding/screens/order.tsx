/** /find/order: how the order of a search is made, with the points as the program counts them. */
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { months } from '../../directory/freshness.ts'
import { mostRanked } from '../candidates.ts'
import { farAway, halfwayMinutes, points, strengths } from '../order.ts'
import { words } from '../order-words.ts'

interface Part {
  key: keyof typeof points
  what: string
  how: string
}

function partsIn(say: Say): Part[] {
  const percent = (part: number) => say(words.percent, { count: Math.round(part * 100) })
  return [
    {
      key: 'asked',
      what: say(words.asked),
      how: say(words.askedHow, {
        kind: percent(strengths.kind),
        description: percent(strengths.description),
        need: percent(strengths.need),
        alike: percent(strengths.alike),
      }),
    },
    { key: 'near', what: say(words.near), how: say(words.nearHow, { minutes: halfwayMinutes }) },
    { key: 'nearUnknown', what: say(words.nearUnknown), how: say(words.nearUnknownHow) },
    { key: 'far', what: say(words.far, { distance: farAway / 1000 }), how: say(words.farHow) },
    { key: 'named', what: say(words.named), how: '' },
    { key: 'free', what: say(words.free), how: '' },
    { key: 'costUnknown', what: say(words.costUnknown), how: '' },
    { key: 'open', what: say(words.open), how: say(words.openHow) },
    {
      key: 'checked',
      what: say(words.checked),
      how: say(words.checkedHow, { fresh: months.fresh, overdue: months.overdue }),
    },
    { key: 'granted', what: say(words.granted), how: say(words.grantedHow) },
    { key: 'triedBefore', what: say(words.triedBefore), how: say(words.triedBeforeHow) },
  ]
}

export default screen({
  path: '/find/order',
  needs: 'public',
  load: ({ tx }) => Promise.resolve(tx.place),
  sees: 'nobody',
  page: () => {
    const say = useSay()
    return (
      <Page title={say(words.title)} back={{ href: '/find', text: say(words.back) }} isPublic>
        <p>{say(words.intro)}</p>
        <p>{say(words.fair)}</p>
        <ResponsiveTable
          caption={say(words.points)}
          rows={partsIn(say)}
          keyOf={({ key }) => key}
          columns={[
            { heading: say(words.forWhat), cell: ({ what }) => what },
            { heading: say(words.atMost), cell: ({ key }) => points[key] },
            { heading: say(words.how), cell: ({ how }) => how },
          ]}
        />
        <p>{say(words.ruledOut)}</p>
        <p>{say(words.nearest, { most: say.number(mostRanked) })}</p>
        <p>{say(words.rough)}</p>
      </Page>
    )
  },
})
