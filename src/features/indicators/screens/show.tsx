/** /indicators: the place in numbers, small ones hidden, never a name. */
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { needLabel } from '../../directory/needs.ts'
import { indicators } from '../indicator.ts'
import { countsOf, needsNamed } from '../queries.ts'
import { shown, shownShare, shownWords } from '../suppression.ts'

export default screen({
  path: '/indicators',
  needs: 'indicator.read',
  load: async ({ tx }) => {
    const until = tx.today.add({ days: 1 })
    const from = tx.today.subtract({ years: 1 })
    return {
      from,
      today: tx.today,
      place: tx.place,
      counts: await countsOf(tx, from, until),
      needs: await needsNamed(tx, from, until),
    }
  },
  sees: 'nobody',
  page: ({ from, today, place, counts, needs }) => {
    const smallest = place.smallest_count
    return (
      <Page title={`${place.name} in numbers`} caption={`${asDate(from)} to ${asDate(today)}`} wide>
        <p>
          Referrals received in this time: {shownWords(counts.referrals, smallest)}. Everything below is about
          those.
        </p>
        <ResponsiveTable
          caption="Indicators for referrals received in the last year"
          rows={indicators}
          keyOf={indicator => indicator.name}
          columns={[
            {
              heading: 'Indicator',
              cell: ({ name, meaning }) => (
                <>
                  <strong>{name}</strong>
                  <br />
                  {meaning}
                </>
              ),
            },
            { heading: 'People', cell: ({ numerator }) => shownWords(counts[numerator], smallest) },
            { heading: 'Out of', cell: ({ denominator }) => shownWords(counts[denominator], smallest) },
            {
              heading: 'Share',
              cell: ({ numerator, denominator }) => {
                const share = shownShare(counts[numerator], counts[denominator], smallest)
                return share === null ? 'Too few to say' : `${share}%`
              },
            },
          ]}
        />
        <h2 className="nhsuk-heading-m">What people would like help with</h2>
        {needs.every(({ count }) => shown(count, smallest) === null) ? (
          <p>Too few referrals to show.</p>
        ) : (
          <ResponsiveTable
            caption="Needs named in those referrals"
            rows={needs}
            keyOf={({ need }) => need}
            columns={[
              { heading: 'Need', cell: ({ need }) => needLabel(need) },
              { heading: 'Referrals', cell: ({ count }) => shownWords(count, smallest) },
            ]}
          />
        )}
        <p>
          <a href="/unmet-needs">What people looked for and could not get</a>, by need and area.
        </p>
        <h2 className="nhsuk-heading-m">How to read this</h2>
        <ul>
          <li>
            Counts from 1 to {smallest - 1} are hidden. Others are rounded to 5. Shares come from rounded
            counts.
          </li>
          <li>These are counts of what was done. They do not say what caused what.</li>
          <li>A referral may name several needs, so the needs add up to more than the referrals.</li>
        </ul>
      </Page>
    )
  },
})
