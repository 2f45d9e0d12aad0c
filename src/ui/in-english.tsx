/** What somebody wrote in English, on a page that may be in another language: a screen reader is told so. */
import type { ReactNode } from 'react'
import { useSay } from './setting.ts'

interface InEnglishProps {
  as?: 'p' | 'span' | 'div'
  className?: string
  children: ReactNode
}

export function InEnglish({ as: Element = 'span', className, children }: InEnglishProps) {
  const say = useSay()
  if (say.language === 'en') return <Element className={className}>{children}</Element>
  return (
    <Element className={className} lang="en" dir="ltr">
      {children}
    </Element>
  )
}

/** Words in which something stands that was written in English, such as hours in their source's own words. */
export function PartlyEnglish({ words, english }: { words: string; english: string | undefined }) {
  if (!english || !words.includes(english)) return words
  const [before = '', ...after] = words.split(english)
  return (
    <>
      {before}
      <InEnglish>{english}</InEnglish>
      {after.join(english)}
    </>
  )
}
