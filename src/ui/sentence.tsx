/** A message with more than words in it: a link, a number to ring. It stands where the language wants it. */
import { createElement, Fragment, type ReactElement } from 'react'
import type { Message } from '../platform/words/message.ts'
import { useSay } from './setting.ts'

interface SentenceProps<Blank extends string> {
  of: Message<Blank>
  filled: Record<Blank, string | number | ReactElement>
}

export function Sentence<Blank extends string>({ of, filled }: SentenceProps<Blank>) {
  const say = useSay()
  return createElement(Fragment, null, ...say.parts(of, filled))
}
