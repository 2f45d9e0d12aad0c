/** How practices are compared, and what it cannot say: beside the figures, for whoever acts on them. */
import { rule } from './visit.ts'

export const Method = ({ smallest }: { smallest: number }) => (
  <>
    <h2 className="nhsuk-heading-m">How it is counted</h2>
    <ul>
      <li>
        Each figure is about the referrals a practice sent in this time, and what became of them by now.
      </li>
      <li>“Returned” leaves out capacity and people who died: the referral was not wrong.</li>
      <li>“No capacity” is our failure to take somebody on. It says nothing about the practice.</li>
      <li>
        “Did not know” is what came back because they had not agreed, and whoever said they did not know.
      </li>
      <li>It is shown only where each of these two is {smallest} or more.</li>
      <li>“Sent all the same” is sent with a reason although a guideline objected. It may be quite right.</li>
      <li>
        Counts below {smallest} are hidden, and nought looks the same. Others are rounded to 5, each by
        itself.
      </li>
      <li>The order is by name. It is no ranking.</li>
    </ul>
    <h2 className="nhsuk-heading-m">When a visit is suggested</h2>
    <ul>
      <li>
        The practice sent {rule.referrals} referrals or more, and all others together sent {rule.referrals} or
        more.
      </li>
      <li>
        {smallest} or more came back, or “Did not know” is shown. And it was more than {rule.times} times as
        often as in all other practices together.
      </li>
      <li>Capacity never counts. Hidden numbers of the others are taken for as many as they can be.</li>
      <li>The count of the others is not told: what is hidden could be worked out from it.</li>
    </ul>
    <h2 className="nhsuk-heading-m">What it cannot say</h2>
    <ul>
      <li>Why. A practice whose people need more, or differ, may have more come back.</li>
      <li>Chance alone makes practices differ. With many practices, one may stand out by chance.</li>
      <li>Recent referrals may still wait for an answer, so their figures will rise.</li>
      <li>A guideline may be wrong, or unclear. A visit is to listen first.</li>
    </ul>
  </>
)
