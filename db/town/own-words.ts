/** What the administrator of the demonstration has said of the words in other languages. */
import { writeText } from '../../src/features/languages/changes.ts'
import type { Staff } from '../../src/platform/actor.ts'
import type { Tx } from '../../src/platform/tx.ts'

const said = [
  { language: 'cy', key: 'my-page.title', text: 'Helo {name}', isChecked: true },
  { language: 'cy', key: 'my-page.matters', text: 'Beth sy’n bwysig i chi', isChecked: true },
  { language: 'pl', key: 'my-page.matters', text: 'Co jest dla Ciebie ważne', isChecked: false },
] as const

export async function correctWords(tx: Tx, administrator: Staff): Promise<void> {
  for (const text of said) await writeText(tx, administrator, { ...text, from: 0 })
}
