/**
 * A language in which every message is the English between ⟦ and ⟧, and the platform's dates and names are Finnish:
 * what stands on a page in plain English was never said by a message.
 */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeType, type HTMLElement, type Node, type TextNode } from 'node-html-parser'
import { languagesAsked } from '../../src/features/finding/languages.ts'
import '../../src/routes.ts'
import { everyMessage } from '../../src/platform/words/message.ts'

export const pseudo = 'fi'

/** A folder with the program's languages and this one. */
export function pseudoLanguages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-words-'))
  cpSync('src/languages', folder, { recursive: true })
  const words = Object.fromEntries(
    [...everyMessage()].map(([key, { english }]) => [key, `⟦${english}⟧`] as const),
  )
  writeFileSync(join(folder, `${pseudo}.json`), JSON.stringify({ name: 'Suomi', direction: 'ltr', words }))
  return folder
}

/** Elements that stand in a line of text. Any other begins a text of its own. */
const inline = new Set(['A', 'ABBR', 'B', 'BUTTON', 'EM', 'I', 'SPAN', 'STRONG', 'INS', 'DEL'])
const unread = new Set(['SCRIPT', 'STYLE', 'TEXTAREA'])
const readAttributes = ['aria-label', 'title', 'placeholder', 'alt']

export interface ReadPage {
  /** What no message said. */
  unsaid: string[]
  /** What messages said, a text for each block. */
  said: string[]
}

/** Reads what a page says in the pseudo-language; what is marked as English or another language is not read. */
export function readPage(page: HTMLElement): ReadPage {
  const unsaid: string[] = []
  const said: string[] = []
  let depth = 0
  let text = ''
  const read = (words: string): void => {
    let outside = ''
    for (const letter of words) {
      if (letter === '⟦') depth++
      else if (letter === '⟧') depth--
      else if (depth === 0) outside += letter
    }
    text += words.replaceAll(/[⟦⟧]/g, '')
    if (/\p{L}/u.test(outside)) unsaid.push(outside.replaceAll(/\s+/g, ' ').trim())
  }
  const end = (): void => {
    if (text.trim() !== '') said.push(text.replaceAll(/\s+/g, ' ').trim())
    text = ''
  }
  const walk = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE)
      return read((node as TextNode).text.replace('<!DOCTYPE html>', ''))
    if (node.nodeType !== NodeType.ELEMENT_NODE) return
    const element = node as HTMLElement
    const language = element.getAttribute('lang')
    if (unread.has(element.tagName) || element.hasAttribute('hidden')) return
    // A code is no word.
    if (element.getAttribute('translate') === 'no') return
    for (const name of readAttributes) read(element.getAttribute(name) ?? '')
    if (language !== undefined && language !== pseudo) return
    const isBlock = !inline.has(element.tagName)
    if (isBlock) end()
    for (const child of element.childNodes) walk(child)
    if (isBlock) end()
  }
  walk(page)
  end()
  if (depth !== 0) unsaid.push('A message ends where it should not: ⟦ and ⟧ are not even')
  return { unsaid, said }
}

/** Words that the platform says by itself: months, days of the week, languages. */
export function platformWords(): string[] {
  // Every month, and every day of a week.
  const days = Array.from({ length: 84 }, (_, day) => new Date(Date.UTC(2026, day % 12, 1 + (day % 7))))
  const formats: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long', timeStyle: 'short' },
    { weekday: 'long', day: 'numeric', month: 'long' },
    { weekday: 'long' },
  ]
  const dates = formats.flatMap(format =>
    days.map(day => new Intl.DateTimeFormat(pseudo, format).format(day)),
  )
  const names = new Intl.DisplayNames(pseudo, { type: 'language', fallback: 'none' })
  const languages = [...languagesAsked, 'en']
  const list =
    new Intl.ListFormat(pseudo).format(['1', '2']) +
    new Intl.ListFormat(pseudo, { type: 'disjunction' }).format(['1', '2'])
  return [
    ...new Set(
      [...dates, ...languages.map(code => names.of(code) ?? ''), list].flatMap(
        words => words.match(/\p{L}+/gu) ?? [],
      ),
    ),
  ]
}
