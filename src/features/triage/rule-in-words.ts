/** A rule in words: when it holds. Pure. */
import { answerWords, questionNamed, questionNames } from './question.ts'
import type { When } from './rule.ts'

/** "Mind: Low or worried most days", one line for each question; all of them must be so. */
export function whenWords(when: When): string[] {
  const lines = questionNames.flatMap(name => {
    const codes = when[name] ?? []
    return codes.length === 0
      ? []
      : [`${questionNamed(name).name}: ${codes.map(code => answerWords(name, code)).join(', or ')}`]
  })
  return lines.length === 0 ? ['Always'] : lines
}
