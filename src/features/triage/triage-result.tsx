/** What a triage leads to: how pressing, the doors, something hopeful, and both sides as they were weighed. */
import { Card, SummaryList } from 'nhsuk-react-components'
import { Inset } from '../../ui/inset.tsx'
import { InEnglish } from '../../ui/in-english.tsx'
import { Ring } from '../../ui/page.tsx'
import { useSay, useSetting } from '../../ui/setting.ts'
import { Tag } from '../../ui/tag.tsx'
import type { Result } from './judge.ts'
import { sides, type Side, type Voice } from './question.ts'
import type { Door } from './rule.ts'
import { inWords, messageOf } from './said.ts'
import { readinessWords, urgencyWords, words } from './words.ts'

interface ResultProps {
  result: Result
  voice?: Voice
  /** Kept in the addresses of pages of this program. */
  keep?: Readonly<Record<string, string>>
  /** Beside our own door: where somebody asks for themselves. */
  asksHere?: boolean
  /** The doors alone, without what they follow from. */
  isBrief?: boolean
}

export function TriageResult({
  result,
  voice = 'they',
  keep = {},
  asksHere = false,
  isBrief = false,
}: ResultProps) {
  const say = useSay()
  const { urgency, readiness, doors, hope } = result
  const isNow = (door: Door) => door.kind === 'crisis'
  const others = doors.filter(door => !isNow(door) && door.title !== hope.title)
  const list = (some: readonly Door[]) =>
    some.map(door => <OneDoor key={door.title} door={door} keep={keep} asksHere={asksHere} />)
  return (
    <>
      {voice === 'they' ? (
        <p>
          <Tag text={urgencyWords[urgency].text} colour={urgencyWords[urgency].colour} />{' '}
          {say(urgencyWords[urgency].they)} {say(readinessWords(readiness))}
        </p>
      ) : (
        <p className="nhsuk-lede-text">{say(urgencyWords[urgency].you)}</p>
      )}
      {doors.some(isNow) && (
        <Card cardType="urgent">
          <Card.Heading visuallyHiddenText={say(words.urgentAdvice)}>{say(words.now)}</Card.Heading>
          <ul className="app-cards">{list(doors.filter(isNow))}</ul>
        </Card>
      )}
      <Inset>
        <h2 className="nhsuk-heading-m">{say(words.hope)}</h2>
        <ul className="app-cards">{list([hope])}</ul>
      </Inset>
      {others.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{say(words.doors)}</h2>
          <ul className="app-cards">{list(others)}</ul>
        </>
      )}
      {!isBrief && <Both result={result} voice={voice} />}
    </>
  )
}

function Both({ result, voice }: { result: Result; voice: Voice }) {
  const say = useSay()
  return (
    <>
      <h2 className="nhsuk-heading-m">{say(words.weighed)}</h2>
      <SummaryList>
        {(Object.keys(sides) as Side[]).map(side => (
          <SummaryList.Row key={side}>
            <SummaryList.Key>{say(sides[side])}</SummaryList.Key>
            <SummaryList.Value>
              <BothSides {...result.weighed[side]} voice={voice} />
            </SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </>
  )
}

function BothSides({ said, because, voice }: Result['weighed'][Side] & { voice: Voice }) {
  const say = useSay()
  return (
    <>
      <p>
        {said.length === 0
          ? say(voice === 'you' ? words.notSaidYou : words.notSaidThey)
          : said.map(answer => inWords(say, answer)).join('; ')}
      </p>
      {because.length > 0 && (
        <ul>
          {because.map(sentence => (
            <li key={sentence}>
              <Told text={sentence} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Words of a rule or an answer: the program's in the reader's language, a place's own as it wrote them. */
function Told({ text }: { text: string }) {
  const say = useSay()
  const message = messageOf(text)
  return message ? <>{say(message)}</> : <InEnglish>{text}</InEnglish>
}

interface DoorProps {
  door: Door
  keep: Record<string, string>
  asksHere: boolean
}

function OneDoor({ door, keep, asksHere }: DoorProps) {
  const { place, say } = useSetting()
  const { phone, url, kind } = door
  const isOurs = kind === 'social-prescribing' || kind === 'later'
  const ours = isOurs ? place?.phone : undefined
  const number = phone ?? (url ? undefined : ours)
  return (
    <li>
      <p>
        <strong>
          {url ? (
            <a {...linkTo(url, keep)}>
              <Told text={door.title} />
            </a>
          ) : (
            <Told text={door.title} />
          )}
        </strong>
        <br />
        <Told text={door.words} />
        {number && (
          <>
            <br />
            <Ring words={say(words.ring, { number })} number={number} />
          </>
        )}
        {isOurs && asksHere && (
          <>
            <br />
            <a {...linkTo('/refer-yourself', keep)}>{say(words.askHere)}</a>
          </>
        )}
      </p>
    </li>
  )
}

/** A page of this program keeps the place; one of somebody else is told nothing of ours. */
function linkTo(url: string, keep: Readonly<Record<string, string>>): { href: string; rel?: string } {
  if (!url.startsWith('/')) return { href: url, rel: 'noreferrer' }
  const kept = new URLSearchParams(keep).toString()
  return { href: kept === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${kept}` }
}
