/** How gaps are counted, and what the figures cannot say: beside every figure, for whoever decides by them. */

export const Method = ({ smallest }: { smallest: number }) => (
  <>
    <h2 className="nhsuk-heading-m">How it is counted</h2>
    <ul>
      <li>Somebody searched, nothing fitted, and they recorded it. What was taken back is left out.</li>
      <li>A person counts once in each figure, however often they looked.</li>
      <li>A record without a person counts by itself. Two of them may be the same person.</li>
      <li>
        Counts below {smallest} are hidden, and nought looks the same. Others are rounded to 5, each by
        itself. So areas do not add up to the whole.
      </li>
      <li>“Each other area” is every area that is not listed. Each has fewer than {smallest}, or none.</li>
      <li>One record may give several reasons. Reasons given fewer than {smallest} times are left out.</li>
    </ul>
    <h2 className="nhsuk-heading-m">What it cannot say</h2>
    <ul>
      <li>
        It shows what was recorded. Where nobody searched, or nobody recorded it, there is a gap unseen.
      </li>
      <li>
        An area is the ward of the home, or of where they searched. Where we know no ward, half a postcode.
      </li>
      <li>Services are those open today, not then. One in the next area may be near.</li>
      <li>A service without an address counts for the whole place alone. A service may be open and full.</li>
    </ul>
  </>
)
