/** What the person said, and what the referrer noticed: two voices, kept apart. */
import { SummaryList } from 'nhsuk-react-components'
import { needLabel } from '../directory/needs.ts'

export const SaidAndNoticed = ({
  referral: { own_words, noticed },
}: {
  referral: { own_words: string; noticed: readonly string[] }
}) => (
  <>
    {own_words !== '' && (
      <SummaryList.Row>
        <SummaryList.Key>In their own words</SummaryList.Key>
        <SummaryList.Value className="app-own-words">{own_words}</SummaryList.Value>
      </SummaryList.Row>
    )}
    {noticed.length > 0 && (
      <SummaryList.Row>
        <SummaryList.Key>The referrer noticed besides</SummaryList.Key>
        <SummaryList.Value>{noticed.map(needLabel).join(', ')}</SummaryList.Value>
      </SummaryList.Row>
    )}
  </>
)
