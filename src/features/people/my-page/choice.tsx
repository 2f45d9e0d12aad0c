/** What a person can choose on their own page: yes, no, stop, or come back. */
import { Button } from 'nhsuk-react-components'
import { Form } from '../../../ui/form.tsx'
import { stageOf, type MyPage } from '../my-page.ts'
import { words } from '../words.ts'

export function Choice({ mine, at }: { mine: MyPage; at: string }) {
  const say = words.en
  const stage = stageOf(mine)
  if (stage === 'returned' || stage === 'declined' || stage === 'withdrawn') return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say.choose}</h2>
      {stage === 'ended' ? (
        <Form to={`${at}/come-back`} button={say.comeBack(mine.link_worker ?? mine.place.service_name)} />
      ) : (
        <>
          <p>{say.chooseHint}</p>
          {stage === 'sent' && !mine.hasSaidYes && <Form to={`${at}/yes`} button={say.yes} />}
          <Button href={`${at}/no`} secondary>
            {stage === 'sent' ? say.no : say.stop}
          </Button>
        </>
      )}
    </section>
  )
}
