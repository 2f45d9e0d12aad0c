/** One card for a person one deals with: who they are, what they do, how to reach them. */
import type { ReactNode } from 'react'
import { InEnglish } from './in-english.tsx'
import { Sentence } from './sentence.tsx'
import { words } from './words.ts'

interface WhoProps {
  name: string
  role: ReactNode
  phone?: string | null
  about?: string | null
  children?: ReactNode
}

export function Who({ name, role, phone, about, children }: WhoProps) {
  return (
    <div className="app-who">
      <span className="app-initials" aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <p className="nhsuk-u-margin-bottom-1">
          <strong>{name}</strong>
          <br />
          {role}
        </p>
        {about && (
          <InEnglish as="p" className="app-own-words">
            {about}
          </InEnglish>
        )}
        {phone && (
          <p>
            <Sentence
              of={words.phoneOf}
              filled={{
                phone: (
                  <a href={`tel:${phone.replace(/\s/g, '')}`} dir="ltr">
                    {phone}
                  </a>
                ),
              }}
            />
          </p>
        )}
        {children}
      </div>
    </div>
  )
}

const initials = (name: string): string =>
  name
    .replace(/^Dr /, '')
    .split(/\s+/)
    .map(word => word[0] ?? '')
    .slice(0, 2)
    .join('')
