/** /languages: each language people can read, and how much of it somebody who speaks it has read. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { languageName } from '../names.ts'
import { textsByLanguage } from '../queries.ts'
import { countsOf, type Counts } from '../shown.ts'

export default screen({
  path: '/languages',
  needs: 'words.read',
  load: async ({ tx }) => {
    const texts = await textsByLanguage(tx)
    return [...tx.languages].map(([language, { name }]) => ({
      language,
      name,
      ...countsOf(texts.get(language)?.values() ?? [], language),
    }))
  },
  sees: 'nobody',
  page: languages => (
    <Page title="Languages" wide>
      <p>These are the languages in which people can read our pages and messages.</p>
      <InsetText>
        <p>
          Words that are not checked were written without a native speaker. Please ask somebody who speaks the
          language to read them.
        </p>
      </InsetText>
      <ResponsiveTable
        caption="Languages, and who has read their words"
        rows={languages}
        keyOf={({ language }) => language}
        columns={[
          {
            heading: 'Language',
            cell: ({ language, name }) => (
              <>
                <a href={`/languages/${language}`}>{languageName(language)}</a>
                {language !== 'en' && (
                  <>
                    {' '}
                    <bdi lang={language}>{name}</bdi>
                  </>
                )}
              </>
            ),
          },
          { heading: 'Texts', cell: ({ texts }) => count(texts) },
          { heading: 'Checked by somebody who speaks it', cell: ({ checked }) => count(checked) },
          {
            heading: 'Not checked',
            cell: row => <Those of={row} filter="not-checked" number={row.unchecked} />,
          },
          {
            heading: 'Corrected here',
            cell: row => <Those of={row} filter="corrected" number={row.corrected} />,
          },
          {
            heading: 'Not said yet: English stands there instead',
            cell: row => <Those of={row} filter="unsaid" number={row.unsaid} />,
          },
        ]}
      />
      <p className="nhsuk-body-s">
        A text counts as checked while both it and its English are as they were when it was read. English as
        the program has it counts as checked.
      </p>
    </Page>
  ),
})

const count = (number: number): string => number.toLocaleString('en-GB')

interface ThoseProps {
  of: Counts & { language: string }
  filter: string
  number: number
}

function Those({ of: { language }, filter, number }: ThoseProps) {
  if (number === 0) return '0'
  return (
    <a href={`/languages/${language}?show=${filter}`}>
      {count(number)} <span className="nhsuk-u-visually-hidden">in {languageName(language)}</span>
    </a>
  )
}
