/** One card for a person one deals with: who they are, what they do, how to reach them. */
import type { ReactNode } from 'react'
import { InEnglish } from './in-english.tsx'
import { initialsOf } from './initials.ts'
import { Sentence } from './sentence.tsx'
import { useSay } from './setting.ts'
import { words } from './words.ts'

interface WhoProps {
  name: string
  role: ReactNode
  phone?: string | null
  /** When they can be rung. */
  when?: string | null
  about?: string | null
  /** The address of their photo; without it their initials stand there. */
  photo?: string | null
  children?: ReactNode
}

export function Who({ name, role, phone, when, about, photo, children }: WhoProps) {
  const say = useSay()
  return (
    <div className="app-who">
      {photo ? (
        <img className="app-face" src={photo} alt={say(words.photoOf, { name })} width="96" height="96" />
      ) : (
        <span className="app-initials" aria-hidden="true">
          {initialsOf(name)}
        </span>
      )}
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
            {when && (
              <>
                <br />
                <InEnglish className="app-own-words">{when}</InEnglish>
              </>
            )}
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
