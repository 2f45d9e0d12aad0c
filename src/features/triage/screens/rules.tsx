/** /triage/rules: each rule in words, and a form that shows what they make of somebody's answers. */
import { Button, Details } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { freshForm } from '../../../platform/screen/form.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { answersIn, triageFields } from '../fields.ts'
import { judge } from '../judge.ts'
import { rulesInForce } from '../queries.ts'
import type { Answers } from '../question.ts'
import { whenWords } from '../rule-in-words.ts'
import type { Rule } from '../rule.ts'
import { TriageQuestions } from '../triage-questions.tsx'
import { TriageResult } from '../triage-result.tsx'
import { urgencyWords } from '../words.ts'

export default screen({
  path: '/triage/rules',
  needs: 'triage-rule.read',
  load: async ({ tx, actor, query }) => {
    const { version, rules } = await rulesInForce(tx)
    const tried = answersIn(query)
    return {
      version,
      rules,
      tried,
      result: query.has('try') ? judge(rules, tried) : null,
      mayChange: reachOf(actor, 'triage-rule.change') !== undefined,
    }
  },
  sees: 'nobody',
  page: ({ version, rules, tried, result, mayChange }) => (
    <Page title="How needs are weighed" wide>
      <p>
        Whoever answers the questions is led by these rules. No combination of answers is left without a door.
      </p>
      <p>
        {version === 0
          ? 'They are the rules that come with the program.'
          : `They are version ${version} of this place.`}{' '}
        <a href="/triage/rules/history">What was changed, by whom and why</a>
      </p>
      <Details open={result !== null}>
        <Details.Summary>Try it</Details.Summary>
        <Details.Text>
          <TryIt tried={tried} />
          {result && (
            <section aria-label="What the rules say">
              <TriageResult result={result} />
            </section>
          )}
        </Details.Text>
      </Details>
      {mayChange && <Button href="/triage/rules/new">Add a rule</Button>}
      <ResponsiveTable
        caption="The rules, in their order"
        rows={rules}
        keyOf={rule => rule.key}
        columns={[
          { heading: 'When', cell: When },
          { heading: 'It is', cell: How },
          { heading: 'Because', cell: rule => <span className="app-own-words">{rule.because}</span> },
          { heading: 'The door', cell: DoorOf },
          ...(mayChange ? [{ heading: 'Change', cell: ChangeIt }] : []),
        ]}
      />
    </Page>
  ),
})

function TryIt({ tried }: { tried: Answers }) {
  const { own: _, ...fields } = freshForm(triageFields(useSay(), tried)).fields
  return (
    <form method="get" aria-label="Try it">
      <input type="hidden" name="try" value="yes" />
      <TriageQuestions fields={fields} />
      <Button secondary>Show what the rules say</Button>
    </form>
  )
}

const When = ({ when }: Rule) => (
  <>
    {whenWords(when).map(line => (
      <div key={line}>{line}</div>
    ))}
  </>
)

const How = ({ urgency, isHope, isOff }: Rule) => (
  <>
    <Tag text={urgencyWords[urgency].text} colour={urgencyWords[urgency].colour} />
    {isHope && <div>Gives hope</div>}
    {isOff && <div>Switched off</div>}
  </>
)

const DoorOf = ({ door: { title, words, phone, url } }: Rule) => (
  <span className="app-own-words">
    <strong>{title}</strong>
    <br />
    {[words, phone && `Phone ${phone}.`, url].filter(Boolean).join(' ')}
  </span>
)

const ChangeIt = ({ key, door, when }: Rule) => (
  <a href={`/triage/rules/${encodeURIComponent(key)}/change`}>
    Change
    <span className="nhsuk-u-visually-hidden">
      {' '}
      {door.title} ({whenWords(when).join('; ')})
    </span>
  </a>
)
