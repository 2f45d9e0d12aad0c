/** How heads and drop-ins are counted, and what the figures cannot say: beside every figure. */

export const FootfallMethod = ({ smallest }: { smallest?: number }) => (
  <>
    <h2 className="nhsuk-heading-m">How it is counted</h2>
    <ul>
      <li>Heads are counted at each session. Somebody who comes to two sessions counts twice.</li>
      <li>A drop-in is a short talk that was logged. It is counted apart: heads hold it already, or not.</li>
      <li>“Became support” is of the drop-ins of that week, whenever the support was asked for.</li>
      <li>A count that was put right counts as it was last said. What was taken back is left out.</li>
      <li>A week runs from Monday to Sunday. A session that nobody counted adds nothing.</li>
      {smallest !== undefined && (
        <li>
          Counts from 1 to {smallest - 1} are hidden. Others are rounded to 5, each by itself, so hubs do not
          add up.
        </li>
      )}
    </ul>
    <p>These are counts of what was done. They do not say what caused what.</p>
  </>
)
