/** The design system's inset text: its hidden word in the language of the page. */
import type { ReactNode } from 'react'
import { useSay } from './setting.ts'
import { words } from './words.ts'

export const Inset = ({ children }: { children: ReactNode }) => (
  <div className="nhsuk-inset-text">
    <span className="nhsuk-u-visually-hidden">{useSay()(words.information)}: </span>
    {children}
  </div>
)
