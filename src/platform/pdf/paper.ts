/** A document on paper, in millimetres: words that wrap, drawn lines, a picture. Nothing of it is kept. */
import { jsPDF } from 'jspdf'
import { setFontFor, type Weight } from './fonts.ts'
import { asDrawn, isArabic, joined, keptTogether } from './writing.ts'

export interface Written {
  x: number
  width: number
  /** In points. */
  size: number
  weight?: Weight
  /** Of the language: words in Arabic letters run from the right, all others from the left. */
  direction?: 'ltr' | 'rtl'
  /** Where a page ends, and where the next one begins. Without it the words go on. */
  page?: { top: number; bottom: number }
}

export interface Paper {
  doc: jsPDF
  /** Writes the words from this height down, and says where the next line begins. */
  write(words: string, y: number, how: Written): number
  /** How high the words would be. */
  heightOf(words: string, how: Written): number
  bytes(): Uint8Array
}

const millimetresOfPoint = 25.4 / 72
/** RNIB clear print asks for space between lines. */
const spacing = 1.35

/** `at`: when it was made, as the place's clock says. */
export function newPaper({
  title,
  language,
  at,
}: {
  title: string
  language: string
  at: Temporal.Instant
}): Paper {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true })
  doc.setProperties({ title })
  doc.setLanguage(language as 'en-GB')
  doc.setCreationDate(new Date(at.epochMilliseconds))
  return {
    doc,
    write(words, y, how) {
      const step = how.size * millimetresOfPoint * spacing
      let baseline = y + how.size * millimetresOfPoint
      const lines = linesOf(doc, words, how)
      // A name or an address alone stands where the words around it begin; English sentences are read from the left.
      const isAlone = lines.length === 1 && !/[.!?]”?$/.test(words)
      const isFromRight = how.direction === 'rtl' && (isArabic(words) || isAlone)
      for (const line of lines) {
        if (how.page && baseline > how.page.bottom) {
          doc.addPage()
          baseline = how.page.top + how.size * millimetresOfPoint
        }
        const direction = how.direction === 'rtl' && isArabic(words) ? 'rtl' : 'ltr'
        const drawn = asDrawn(doc, line, direction)
        const x = isFromRight ? how.x + how.width - doc.getTextWidth(drawn) : how.x
        doc.text(drawn, x, baseline, visual)
        baseline += step
      }
      return baseline - how.size * millimetresOfPoint
    },
    heightOf: (words, how) => linesOf(doc, words, how).length * how.size * millimetresOfPoint * spacing,
    bytes: () => new Uint8Array(doc.output('arraybuffer')),
  }
}

/** The order is ours: jsPDF changes nothing any more. */
const visual = { isInputVisual: true, isOutputVisual: true } as object

/** The words in lines that fit. The font is set for them. */
function linesOf(doc: jsPDF, words: string, { width, size, weight = 'normal' }: Written): string[] {
  setFontFor(doc, words, weight)
  doc.setFontSize(size)
  const fits = (text: string) => doc.getTextWidth(joined(doc, text)) <= width
  return words.split('\n').flatMap(paragraph => {
    const lines: string[] = []
    let line = ''
    for (const word of keptTogether(paragraph)
      .split(' ')
      .flatMap(one => pieces(one, fits))) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && !fits(longer)) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line]
  })
}

/** A word too long for a line, such as a web address, is broken where it must be. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word]
  const parts: string[] = []
  let part = ''
  for (const sign of word) {
    if (part !== '' && !fits(part + sign)) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part]
}
