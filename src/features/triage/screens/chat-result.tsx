/** /chat/result?mind=low&needs=money&…: where somebody could turn. Its address holds codes, never words. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { isNeed, needLabel } from '../../directory/needs.ts'
import { placeWords } from '../../finding/public-place.ts'
import { asList } from '../../finding/words.ts'
import { answersIn } from '../fields.ts'
import { judge } from '../judge.ts'
import { rulesInForce } from '../queries.ts'
import { givenTo, questionNames } from '../question.ts'
import { TriageResult } from '../triage-result.tsx'
import { words } from '../words.ts'

const say = words.en

export default screen({
  path: '/chat/result',
  needs: 'public',
  load: async ({ tx, query }) => {
    const ticked = answersIn(query)
    const heard = [...new Set(query.getAll('heard'))]
    const needs = heard.filter(isNeed)
    const isHeavy = heard.includes('heavy')
    const { rules } = await rulesInForce(tx)
    const answers = {
      ...ticked,
      needs: [...new Set([...ticked.needs, ...needs])],
      mind: isHeavy ? ('unsafe' as const) : ticked.mind,
    }
    const keep = placeWords(query)
    const again = new URLSearchParams(keep)
    for (const name of questionNames) for (const code of givenTo(name, ticked)) again.append(name, code)
    const result = judge(rules, answers)
    // What was heard is weighed, but nobody is told that they ticked it.
    result.weighed.social.said = judge(rules, { ...answers, mind: ticked.mind }).weighed.social.said
    return { result, needs, isHeavy, keep, again: again.toString() }
  },
  sees: 'nobody',
  page: ({ result, needs, isHeavy, keep, again }) => (
    <Page
      title={say.result}
      back={{ href: again === '' ? '/chat' : `/chat?${again}`, text: say.again }}
      isPublic
      isListed={false}
    >
      {isHeavy && <p>{say.heavy}</p>}
      {needs.length > 0 && <p>{say.heard(asList(needs.map(needLabel)))}</p>}
      <TriageResult result={result} voice="you" keep={keep} />
      <p className="nhsuk-body-s">
        {say.private} {say.address}
      </p>
    </Page>
  ),
})
