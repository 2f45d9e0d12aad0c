/** A box to type as somebody would, and what would be heard. */
import { Button, SummaryList, TextInput } from 'nhsuk-react-components'
import { hearingInWords } from './in-words.ts'
import type { Hearing } from './phrase.ts'

export function TryIt({ typed, hearing }: { typed: string; hearing: Hearing | null }) {
  return (
    <>
      <form method="get" role="search" aria-label="Try it">
        <TextInput
          id="q"
          name="q"
          label="Try it: type as somebody would"
          labelProps={{ size: 's' }}
          hint="For example: I can’t get out since my hip"
          defaultValue={typed}
        />
        <Button secondary>Show what is heard</Button>
      </form>
      {hearing && <Heard hearing={hearing} />}
    </>
  )
}

function Heard({ hearing }: { hearing: Hearing }) {
  const lines = hearingInWords(hearing)
  if (lines.length === 0)
    return <p>We hear nothing in these words. Everybody says them, whatever they look for.</p>
  return (
    <section aria-label="What is heard">
      {hearing.heard.length === 0 && <p>No phrase is heard. The words are searched as they are.</p>}
      <SummaryList>
        {lines.map(({ what, words }) => (
          <SummaryList.Row key={what}>
            <SummaryList.Key>{what}</SummaryList.Key>
            <SummaryList.Value className="app-own-words">{words}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </section>
  )
}
