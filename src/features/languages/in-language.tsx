/** A text as it is read: a screen reader is told its language, and it runs the way the language runs. */
import type { ReactNode } from 'react'

interface InLanguageProps {
  language: string
  direction: 'ltr' | 'rtl'
  children: ReactNode
}

export function InLanguage({ language, direction, children }: InLanguageProps) {
  return (
    <div className="app-own-words" {...(language !== 'en' && { lang: language, dir: direction })}>
      {children}
    </div>
  )
}
