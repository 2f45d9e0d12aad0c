/** The card as PDF: two sides of 85 by 54 mm beside each other, to be cut along the line and folded in the middle. */
import { newPaper, type Paper, type Written } from '../../../platform/pdf/paper.ts'
import type { Download } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { drawFace } from '../../messages/letters/draw.ts'
import type { Side, WalletCard } from './card.ts'
import { cardWords } from './words.ts'

const side = { width: 85, height: 54, inset: 4 }
const corner = { x: 20, y: 20 }
const faceSize = 18

export function cardAsPdf({ sides, face }: WalletCard, say: Say, at: Temporal.Instant): Download {
  const paper = newPaper({ title: say(cardWords.title), language: say.language, at })
  const { doc } = paper
  doc.setLineDashPattern([1.5, 1.5], 0)
  doc.rect(corner.x, corner.y, 2 * side.width, side.height)
  doc.line(corner.x + side.width, corner.y, corner.x + side.width, corner.y + side.height)
  const order = say.direction === 'rtl' ? sides.toReversed() : sides
  for (const [index, one] of order.entries()) {
    const x = corner.x + index * side.width + side.inset
    const isFirst = one === sides[0]
    const faceX = say.direction === 'rtl' ? x : x + side.width - 2 * side.inset - faceSize
    const hasFace =
      isFirst &&
      face !== null &&
      drawFace(paper, face, { x: faceX, y: corner.y + side.inset, size: faceSize })
    const beside = hasFace ? faceSize + 2 : 0
    drawSide(paper, one, {
      x: x + (say.direction === 'rtl' ? beside : 0),
      width: side.width - 2 * side.inset - beside,
      size: 10,
      direction: say.direction,
    })
  }
  paper.write(say(cardWords.how), corner.y + side.height + 6, {
    x: corner.x,
    width: 2 * side.width,
    size: 12,
    direction: say.direction,
  })
  return { name: 'card.pdf', type: 'application/pdf', bytes: paper.bytes() }
}

/** As large as fits: long words of a place are drawn smaller, and never cut. */
function drawSide(paper: Paper, { heading, lines }: Side, how: Written): void {
  const room = side.height - 2 * side.inset
  const heightAt = (size: number) =>
    [heading, ...lines].reduce((sum, line) => sum + paper.heightOf(line, { ...how, size, weight: 'bold' }), 0)
  let size = how.size
  while (size > 6 && heightAt(size) > room) size -= 0.5
  let y = paper.write(heading, corner.y + side.inset, { ...how, size, weight: 'bold' })
  for (const line of lines) y = paper.write(line, y, { ...how, size })
}
