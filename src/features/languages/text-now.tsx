/** One text: its English, what it leaves open, and what is said now. */
import { SummaryList } from 'nhsuk-react-components'
import { openIn } from '../../platform/words/text.ts'
import { CheckedTag } from './checked-tag.tsx'
import { isOutgrown, pluralsOf, saidNow } from './correction.ts'
import { InLanguage } from './in-language.tsx'
import { languageName } from './names.ts'
import type { OneText } from './queries.ts'

export function TextNow({ text, language, direction }: OneText) {
  const open = openIn(text.english)
  const program = text.program !== null && text.program !== saidNow(text) ? text.program : null
  return (
    <SummaryList>
      <SummaryList.Row>
        <SummaryList.Key>English</SummaryList.Key>
        <SummaryList.Value className="app-own-words">{text.english}</SummaryList.Value>
      </SummaryList.Row>
      {open.length > 0 && (
        <SummaryList.Row>
          <SummaryList.Key>It fills in</SummaryList.Key>
          <SummaryList.Value>
            <p>{open.map(blank => `{${blank}}`).join(', ')}. Leave these names as they are.</p>
            {text.english.includes(', plural,') && (
              <p>Plurals in this language: {pluralsOf(language).join(', ')}.</p>
            )}
          </SummaryList.Value>
        </SummaryList.Row>
      )}
      {program !== null && language !== 'en' && (
        <SummaryList.Row>
          <SummaryList.Key>As the program has it</SummaryList.Key>
          <SummaryList.Value>
            <InLanguage language={language} direction={direction}>
              {program}
            </InLanguage>
          </SummaryList.Value>
        </SummaryList.Row>
      )}
      <SummaryList.Row>
        <SummaryList.Key>
          {language === 'en' ? 'Said now' : `In ${languageName(language)} now`}
        </SummaryList.Key>
        <SummaryList.Value>
          <InLanguage language={language} direction={direction}>
            {saidNow(text)}
          </InLanguage>
          <CheckedTag text={text} language={language} />
          {isOutgrown(text) && (
            <p>What was written here does not fit what the program says now. Please write it again.</p>
          )}
        </SummaryList.Value>
      </SummaryList.Row>
    </SummaryList>
  )
}
