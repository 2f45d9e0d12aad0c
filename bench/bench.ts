/**
 * The figures of the house, each as a ratio to a limit taken in the same run: the same work with nothing of
 * ours around it. Rounds alternate, so a machine whose speed drifts spoils neither side; medians are quoted.
 */
import { coldStart } from './cold-start.ts'
import { caseloadPage } from './caseload-page.ts'
import { benchTown } from './bench-town.ts'

export interface Figure {
  name: string
  /** What was measured, in words with numbers. */
  measured: string
  ratio: number
  hold: string
  isHeld: boolean
}

const here = await benchTown()
try {
  const figures: Figure[] = [...(await caseloadPage(here)), await coldStart(here)]
  console.log(
    `\n${process.arch}, Node.js ${process.version}, one run on this machine. Ratios travel; absolute figures do not.\n`,
  )
  for (const { name, measured, ratio, hold, isHeld } of figures)
    console.log(
      `${isHeld ? 'held    ' : 'NOT HELD'}  ${name}: ${ratio.toFixed(2)} (hold ${hold})\n          ${measured}`,
    )
  process.exitCode = figures.every(figure => figure.isHeld) ? 0 : 1
} finally {
  await here.close()
}
