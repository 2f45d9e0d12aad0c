/** The same page in another language: each named as its speakers name it. Stands where there is more than one. */
import { languageField } from '../platform/words/languages.ts'
import { useSetting } from './setting.ts'
import { words } from './words.ts'

export function Languages() {
  const { say, languages, path, query } = useSetting()
  if (languages.size < 2) return null
  return (
    <nav className="app-languages" aria-label={say(words.language)}>
      <ul>
        {[...languages].map(([tag, { name }]) => (
          <li key={tag}>
            {tag === say.language ? (
              <strong lang={tag} aria-current="true">
                {name}
              </strong>
            ) : (
              <a href={`${path}?${inLanguage(query, tag)}`} lang={tag} hrefLang={tag}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

const inLanguage = (query: URLSearchParams, tag: string): string => {
  const other = new URLSearchParams(query)
  other.set(languageField, tag)
  return other.toString()
}
