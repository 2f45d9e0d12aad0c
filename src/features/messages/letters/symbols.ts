/** Simple drawings beside the parts of an easy-read letter, in a square of 10 by 10 that is scaled. */
import type { jsPDF } from 'jspdf'
import type { Sign } from './parts.ts'

/** A circle, or a line through points. */
type Stroke = { circle: readonly [x: number, y: number, r: number] } | { line: readonly number[] }

const strokes: Record<Sign, readonly Stroke[]> = {
  letter: [{ line: [0.5, 2, 9.5, 2, 9.5, 8.5, 0.5, 8.5, 0.5, 2, 5, 5.8, 9.5, 2] }],
  who: [{ circle: [5, 3, 2.2] }, { line: [1, 9.5, 1.6, 7.2, 3.4, 6.2, 6.6, 6.2, 8.4, 7.2, 9, 9.5, 1, 9.5] }],
  why: [
    { line: [1, 1, 9, 1, 9, 6.5, 5, 6.5, 3, 9, 3, 6.5, 1, 6.5, 1, 1] },
    { line: [2.5, 3, 7.5, 3] },
    { line: [2.5, 4.7, 6, 4.7] },
  ],
  next: [{ line: [0.5, 5, 9, 5] }, { line: [6, 2, 9, 5, 6, 8] }],
  no: [{ circle: [5, 5, 4.2] }, { line: [2.1, 7.9, 7.9, 2.1] }],
  page: [
    { line: [0.8, 1.5, 9.2, 1.5, 9.2, 7.2, 0.8, 7.2, 0.8, 1.5] },
    { line: [3, 9.2, 7, 9.2] },
    { line: [5, 7.2, 5, 9.2] },
  ],
  house: [
    { line: [0.8, 5, 5, 1, 9.2, 5] },
    { line: [2, 4, 2, 9.2, 8, 9.2, 8, 4] },
    { line: [4, 9.2, 4, 6.3, 6, 6.3, 6, 9.2] },
  ],
  help: [
    { line: [2.5, 0.8, 7.5, 0.8, 7.5, 9.2, 2.5, 9.2, 2.5, 0.8] },
    { line: [4, 2, 6, 2] },
    { circle: [5, 7.8, 0.5] },
  ],
}

/** Draws one at this corner, so many millimetres wide. */
export function drawSymbol(
  doc: jsPDF,
  symbol: Sign,
  { x, y, size, direction }: { x: number; y: number; size: number; direction: 'ltr' | 'rtl' },
): void {
  const scale = size / 10
  doc.setLineWidth(0.6)
  // What leads on leads to where the next line is read.
  const across = (at: number) => x + (symbol === 'next' && direction === 'rtl' ? 10 - at : at) * scale
  for (const stroke of strokes[symbol]) {
    if ('circle' in stroke) {
      const [cx, cy, r] = stroke.circle
      doc.circle(across(cx), y + cy * scale, r * scale)
      continue
    }
    for (let at = 0; at + 3 < stroke.line.length; at += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = stroke.line.slice(at, at + 4)
      doc.line(across(x1), y + y1 * scale, across(x2), y + y2 * scale)
    }
  }
}
