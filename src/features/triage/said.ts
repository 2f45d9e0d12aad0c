/**
 * The questions, the answers and the shipped rules as messages. They stand as plain data in English where they are
 * asked and weighed, and what was weighed is kept as it was told; here each of those texts is one message, named after
 * the question or the rule that says it first. What a place wrote is no message: it is said as it was written. Pure.
 */
import { catalogue, type Message } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import { needs, needWords } from '../directory/needs.ts'
import { questionNamed, questionNames } from './question.ts'
import { shippedRules } from './rules.ts'

type Named = readonly [name: string, english: string]

const ofQuestions: Named[] = questionNames.flatMap(name => {
  const { label, hint, options } = questionNamed(name)
  return [
    [`${name}-you`, label.you] as const,
    [`${name}-they`, label.they] as const,
    ...(hint ? [[`${name}-hint-you`, hint.you] as const, [`${name}-hint-they`, hint.they] as const] : []),
    // The needs are messages of their own: others say them, too.
    ...(options === needs
      ? []
      : Object.entries(options).map(([code, words]) => [`${name}-${code}`, words] as const)),
  ]
})

const ofRules: Named[] = shippedRules.flatMap(({ key, because, door }) => [
  [`${key}-because`, because] as const,
  [`${key}-title`, door.title] as const,
  [`${key}-words`, door.words] as const,
])

function eachOnce(feature: string, named: readonly Named[]): Message<never>[] {
  const names = new Map<string, string>()
  for (const [name, english] of named) if (!names.has(english)) names.set(english, name)
  return Object.values(catalogue(feature, Object.fromEntries([...names].map(([text, name]) => [name, text]))))
}

const known: ReadonlyMap<string, Message<never>> = new Map(
  [
    ...eachOnce('chat-question', ofQuestions),
    ...eachOnce('chat-rule', ofRules),
    ...Object.values(needWords),
  ].map(message => [message.english, message]),
)

/** The message that says these words in English. None: a place wrote them, or an older version of the program. */
export const messageOf = (english: string): Message<never> | undefined => known.get(english)

/** The words in the reader's language, where the program knows them. */
export function inWords(say: Say, english: string): string {
  const message = messageOf(english)
  return message ? say(message) : english
}
