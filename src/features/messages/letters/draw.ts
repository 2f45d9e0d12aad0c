/**
 * A letter on paper: the address in the window of a DL envelope (as GOV.UK Notify asks: 39.5 mm from the top, 24.6 mm
 * from the left), 12 points, 18 in large print, 16 in easy read. Left aligned, nothing slanted (RNIB, clear print).
 */
import type { Paper, Written } from '../../../platform/pdf/paper.ts'
import type { Say } from '../../../platform/words/say.ts'
import { sentencesOf, type Part } from './parts.ts'
import { drawSymbol } from './symbols.ts'

/** The forms a printer can make. */
export type Printed = 'standard' | 'large-print' | 'easy-read'

export interface Face {
  kind: 'jpeg' | 'png' | 'webp'
  width: number
  height: number
  bytes: Uint8Array
}

export interface PrintedLetter {
  /** A line each: the name first. */
  to: readonly string[]
  /** Who writes: left out where the letter must not say so. */
  from: { service: string; phone: string } | null
  date: string
  hello: string
  /** Empty where there is nothing new to tell. */
  subject: string
  parts: readonly Part[]
  face: Face | null
}

const sizes: Record<Printed, number> = { standard: 12, 'large-print': 18, 'easy-read': 16 }
const margin = 20
const right = 190
const page = { top: 18, bottom: 284 }
/** What is longer may be cut in two: some of it stands where there is room. */
const longPart = 60
const window = { x: 25, y: 39.5, width: 90, height: 26.8 }

export function drawLetter(paper: Paper, letter: PrintedLetter, format: Printed, say: Say): void {
  const size = sizes[format]
  const all: Written = { x: margin, width: right - margin, size, direction: say.direction, page }
  drawHead(paper, letter, size)
  let y = paper.write(letter.date, 72, all) + 2
  y = paper.write(letter.hello, y, all) + 2
  if (letter.subject) y = paper.write(letter.subject, y, { ...all, weight: 'bold' }) + 1
  const isEasy = format === 'easy-read'
  const lines = (part: Part) => (isEasy ? part.lines.flatMap(sentencesOf) : part.lines)
  const indent = isEasy ? 19 : 0
  const body = {
    ...all,
    x: margin + (say.direction === 'rtl' ? 0 : indent),
    width: all.width - indent,
  }
  const gap = gapFor(
    paper,
    y,
    letter.parts.map(part => ({ heading: part.heading, lines: lines(part) })),
    body,
  )
  for (const part of letter.parts) {
    y += gap
    // A part stands whole on one page, unless it is a long one.
    const height = heightOf(paper, { heading: part.heading, lines: lines(part) }, body)
    if (y + Math.min(height, longPart) > page.bottom) {
      paper.doc.addPage()
      y = page.top
    }
    const face = part.symbol === 'who' ? letter.face : null
    const beside = face ? besideWho(paper, face, y, say.direction) : 0
    const inner = { ...body, width: body.width - beside, x: body.x + (say.direction === 'rtl' ? beside : 0) }
    if (isEasy)
      drawSymbol(paper.doc, part.symbol, {
        x: say.direction === 'rtl' ? right - 14 : margin,
        y: y + 1,
        size: 14,
        direction: say.direction,
      })
    const began = y
    if (part.heading) y = paper.write(part.heading, y, { ...inner, weight: 'bold' })
    for (const line of lines(part)) y = paper.write(line, y, inner)
    const atLeast = began + (beside > 0 ? faceSize + 2 : isEasy ? 16 : 0)
    if (y > began && y < atLeast) y = atLeast
  }
}

function drawHead(paper: Paper, { to, from }: PrintedLetter, size: number): void {
  const { doc } = paper
  // Seven lines fit into the window.
  const each = Math.min(11, window.height / to.length / 0.3528 / 1.35)
  to.reduce((y, line) => paper.write(line, y, { x: window.x, width: window.width, size: each }), window.y)
  if (!from) return
  const head = { x: 120, width: right - 120, size: Math.min(size, 14) }
  const y = paper.write(from.service, page.top, { ...head, weight: 'bold' })
  paper.write(from.phone, y, head)
  doc.setDrawColor(0)
}

const faceSize = 24

/** Beside who they are. WebP cannot be printed: the name stands alone then. Returns how much room it takes. */
function besideWho(paper: Paper, face: Face, y: number, direction: 'ltr' | 'rtl'): number {
  const x = direction === 'rtl' ? margin : right - faceSize
  return drawFace(paper, face, { x, y, size: faceSize }) ? faceSize + 4 : 0
}

/** As it is, in a square of this size. False: it cannot be printed. */
export function drawFace(
  paper: Paper,
  { kind, bytes, width, height }: Face,
  { x, y, size }: { x: number; y: number; size: number },
): boolean {
  if (kind === 'webp') return false
  const scale = size / Math.max(width, height)
  paper.doc.addImage(bytes, kind === 'png' ? 'PNG' : 'JPEG', x, y, width * scale, height * scale)
  return true
}

interface Drawn {
  heading?: string | undefined
  lines: readonly string[]
}

const heightOf = (paper: Paper, { heading, lines }: Drawn, how: Written): number =>
  (heading ? paper.heightOf(heading, { ...how, weight: 'bold' }) : 0) +
  lines.reduce((sum, line) => sum + paper.heightOf(line, how), 0)

/** The space between parts: less of it where that saves a page. Words are never made smaller. */
function gapFor(paper: Paper, y: number, parts: readonly Drawn[], how: Written): number {
  const height = parts.reduce((sum, part) => sum + heightOf(paper, part, how), 0)
  const left = page.bottom - y - height
  return Math.max(1.5, Math.min(5, left / Math.max(1, parts.length)))
}
