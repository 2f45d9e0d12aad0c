/** The letters that are drawn: DejaVu Sans (Latin, Welsh, Polish), and Noto Sans Arabic, which has every letter of Urdu. */
import { readFileSync } from 'node:fs'
import type { jsPDF } from 'jspdf'
import { isArabic } from './writing.ts'

export type Weight = 'normal' | 'bold'

const files = {
  latin: { normal: 'DejaVuSans.ttf', bold: 'DejaVuSans-Bold.ttf' },
  arabic: { normal: 'NotoSansArabic.ttf', bold: 'NotoSansArabic-Bold.ttf' },
} as const

/** Read once: bin/build.ts puts them into dist/fonts. */
const read = new Map<string, string>()
function base64Of(file: string): string {
  const known = read.get(file)
  if (known !== undefined) return known
  const text = readFileSync(`dist/fonts/${file}`).toString('base64')
  read.set(file, text)
  return text
}

/** Sets the font that can draw these words. A font is put into a document when it is first needed. */
export function setFontFor(doc: jsPDF, words: string, weight: Weight): void {
  const family = isArabic(words) ? 'arabic' : 'latin'
  const file = files[family][weight]
  if (!doc.existsFileInVFS(file)) {
    doc.addFileToVFS(file, base64Of(file))
    doc.addFont(file, family, weight)
  }
  doc.setFont(family, weight)
}
