/** What would help somebody with a message, for whoever rings them: in English sentences. Pure. */
import { formats, type Format } from '../../messages/formats.ts'

export const wishes = ['ring', 'reader', 'language', 'form'] as const
export type Wish = (typeof wishes)[number]

export interface Asked {
  wishes: readonly Wish[]
  /** Who may read it for them; '' where they did not say. */
  who: string
  language: string | null
  format: Format | null
}

export function helpInWords(
  { wishes: asked, who, language, format }: Asked,
  was: { language: string; format: string },
): string[] {
  const name = (tag: string) => new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag
  const form = (value: string) => formats.find(one => one.value === value)?.label ?? value
  return [
    'They need help with a message from us.',
    asked.includes('ring') && 'Please ring and explain it.',
    asked.includes('reader') &&
      (who === ''
        ? 'Somebody else may read it for them: ask who.'
        : `Somebody else may read it for them: ${who}`),
    asked.includes('language') && language === null && 'They would like another language: ask which.',
    asked.includes('form') && format === null && 'They would like another form: ask which.',
    language !== null && language !== was.language && `From now on we write to them in ${name(language)}.`,
    format !== null && format !== was.format && `From now on they get: ${form(format)}.`,
  ].filter(line => line !== false)
}
