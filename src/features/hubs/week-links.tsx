/** The ways to the week before and the week after. */
export const WeekLinks = ({ at, monday }: { at: string; monday: Temporal.PlainDate }) => (
  <ul className="app-row">
    <li>
      <a href={`${at}?week=${monday.subtract({ weeks: 1 }).toString()}`}>The week before</a>
    </li>
    <li>
      <a href={`${at}?week=${monday.add({ weeks: 1 }).toString()}`}>The week after</a>
    </li>
  </ul>
)
