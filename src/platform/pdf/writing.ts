/**
 * Writing as a page of paper needs it: Arabic letters joined, lines that run from the right put into the order in which
 * they are drawn. Both by jsPDF's own plugins; what they get wrong is put right here.
 */
import { jsPDF } from 'jspdf'

interface Bidi {
  doBidiReorder(text: string): string
}
const { __bidiEngine__: BidiEngine } = jsPDF as unknown as {
  __bidiEngine__: new (options: Record<string, boolean>) => Bidi
}
const engine = (isInputRtl: boolean) =>
  new BidiEngine({
    isInputVisual: false,
    isOutputVisual: true,
    isInputRtl,
    isOutputRtl: false,
    isSymmetricSwapping: true,
  })
const engines = { rtl: engine(true), ltr: engine(false) }

const arabic = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]/

/** Whether some of it is written in Arabic letters, as Urdu is. */
export const isArabic = (text: string): boolean => arabic.test(text)

/** The letters in the forms that join them. The Urdu full stop joins nothing, which jsPDF does not know. */
export const joined = (doc: jsPDF, text: string): string =>
  isArabic(text)
    ? text
        .split(/([۔،؟؛])/)
        .map(part => (part === '' ? part : doc.processArabic(part)))
        .join('')
    : text

/** The signs of one line from left to right. A telephone number stays one number in a line from the right. */
export const asDrawn = (doc: jsPDF, line: string, direction: 'ltr' | 'rtl'): string =>
  isArabic(line) ? engines[direction].doBidiReorder(joined(doc, closed(line))).replaceAll(fromLeft, '') : line

/** The sign of Unicode that what stands before it runs from the left. */
const fromLeft = '\u200E'

/** Latin words with more of them in brackets: the closing bracket stays with them (rule N0 of Unicode, which jsPDF lacks). */
const closed = (line: string): string =>
  line.replace(/\p{Script=Latin}[^\p{Script=Arabic}()]*\([^\p{Script=Arabic}()]*\)/gu, `$&${fromLeft}`)

/**
 * Numbers that belong together, as in 01524 555 100, neither part at the end of a line nor change places. The signs that
 * say so to a browser have no letter in a font, and would count as wide as one.
 */
export const keptTogether = (text: string): string =>
  text.replace(/[\u2066-\u2069]/g, '').replace(/(\d) (?=\d)/g, '$1\u00A0')
