/** Letters as one PDF: drawn when it is asked for, and never kept. */
import { crisisIn } from '../../../ui/crisis.tsx'
import { newPaper } from '../../../platform/pdf/paper.ts'
import type { Download } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { nameOf, type Named } from '../../people/person.ts'
import type { Format } from '../formats.ts'
import { drawLetter, type Face, type Printed } from '../letters/draw.ts'
import { partsOf } from '../letters/parts.ts'
import type { Told } from '../news.ts'
import { subjectOf } from '../say-it.ts'
import { words } from '../words.ts'

export interface ToPrint extends Named {
  address: string | null
  postcode: string | null
  told: Told
  format: Format | null
  /** The web address of their page; empty where the letter has none. */
  body: string
  face: Face | null
}

export interface Printing {
  letters: readonly ToPrint[]
  place: { service_name: string; phone: string; crisis_words: string }
  today: Temporal.PlainDate
  now: Temporal.Instant
  sayIn: (language: string) => Say
}

export function lettersAsPdf({ letters, place, today, now, sayIn }: Printing): Download {
  const language = letters.length === 1 ? (letters[0]?.told.language ?? 'en') : 'en'
  const paper = newPaper({ title: sayIn(language)(words.letter), language, at: now })
  for (const [index, letter] of letters.entries()) {
    if (index > 0) paper.doc.addPage()
    const { told } = letter
    const say = sayIn(told.language)
    drawLetter(
      paper,
      {
        to: addressOf(letter),
        from: told.isNeutral ? null : { service: place.service_name, phone: place.phone },
        date: say.date(today),
        hello: say(words.hello, { name: told.firstName }),
        subject: subjectOf(told, say),
        parts: partsOf(told, say, {
          address: letter.body || null,
          crisis: crisisIn(say, place.crisis_words),
        }),
        face: told.contact?.isPerson && !told.isNeutral ? letter.face : null,
      },
      printedAs(letter.format),
      say,
    )
  }
  return { name: 'letters.pdf', type: 'application/pdf', bytes: paper.bytes() }
}

const printedAs = (format: Format | null): Printed =>
  format === 'large-print' || format === 'easy-read' ? format : 'standard'

const addressOf = ({ address, postcode, ...who }: ToPrint): string[] =>
  [nameOf(who), ...(address ?? '').split('\n'), postcode ?? ''].map(line => line.trim()).filter(Boolean)
