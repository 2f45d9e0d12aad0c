/**
 * The figures of the house, each as a ratio to a limit taken in the same run: the same work with nothing of
 * ours around it. Rounds alternate, so a machine whose speed drifts spoils neither side; medians are quoted.
 */
import { coldStart } from './cold-start.ts'
import { caseloadPage } from './caseload-page.ts'
import { benchTown } from './bench-town.ts'
import { directory } from './directory.ts'
import { finding } from './finding.ts'
import { wayIn } from './way-in.ts'
import { messagesHandedOver } from './messages.ts'
import { publicPages } from './public-pages.ts'
import { waitingListBench } from './waiting-list.ts'
import { samePerson } from './same-person.ts'

export interface Figure {
  name: string
  /** What was measured, in words with numbers. */
  measured: string
  ratio: number
  hold: string
  isHeld: boolean
}

/** Name to what measures it: all of them, or those that are named on the command line. */
const all: Record<string, () => Promise<Figure[]>> = {
  pages: async () => {
    const here = await benchTown()
    try {
      return [...(await caseloadPage(here)), await coldStart(here)]
    } finally {
      await here.close()
    }
  },
  directory,
  finding,
  'way-in': wayIn,
  'same-person': samePerson,
  messages: messagesHandedOver,
  'public-pages': publicPages,
  'waiting-list': waitingListBench,
}
const asked = process.argv.slice(2)
const unknown = asked.find(name => !Object.hasOwn(all, name))
if (unknown !== undefined) {
  console.error(`There is no bench called ${unknown}. There are: ${Object.keys(all).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(all))
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()))
console.log(
  `\n${process.arch}, Node.js ${process.version}, one run on this machine. Ratios travel; absolute figures do not.\n`,
)
for (const { name, measured, ratio, hold, isHeld } of figures)
  console.log(
    `${isHeld ? 'held    ' : 'NOT HELD'}  ${name}: ${ratio.toFixed(2)} (hold ${hold})\n          ${measured}`,
  )
process.exitCode = figures.every(figure => figure.isHeld) ? 0 : 1
