/** Every answer in its words, with the page where it is put right: for “check your answers”. */
import { Fragment, type ReactNode } from 'react'
import type { Languages } from '../../platform/words/languages.ts'
import type { Say } from '../../platform/words/say.ts'
import { Typed } from '../../ui/phone.tsx'
import { needSaid } from '../directory/needs.ts'
import { questionNamed, type QuestionName } from '../triage/question.ts'
import { inWords } from '../triage/said.ts'
import { formatWords, isOfThem, wayWords } from './fields.ts'
import type { Answers, PartName, Serving } from './self-referral.ts'
import { words } from './words.ts'

export interface CheckRow {
  part: PartName | 'carer'
  name: string
  /** Undefined: nothing was said. */
  value: ReactNode
}

interface Around {
  say: Say
  languages: Languages['all']
  serving: Pick<Serving, 'practices'>
}

export function checkRows(answers: Answers, { say, languages, serving }: Around): CheckRow[] {
  const ofThem = isOfThem(answers)
  const { carer, prefers, date_of_birth: born, needs = [] } = answers
  const format = answers.format ?? 'standard'
  const language = answers.language ?? say.language
  const practice = serving.practices.find(one => one.organisation_id === answers.practice)
  return [
    ...(carer
      ? [
          {
            part: 'carer' as const,
            name: say(words.checkCarer),
            value: lines(carer.name, carer.relation, typed(carer.phone ?? carer.email)),
          },
        ]
      : []),
    {
      part: 'name',
      name: say(words.checkName),
      value: lines(
        [answers.first_name, answers.family_name].filter(Boolean).join(' '),
        born && say.date(Temporal.PlainDate.from(born)),
      ),
    },
    {
      part: 'reach',
      name: say(ofThem ? words.checkReachThey : words.checkReach),
      value: lines(
        typed(answers.phone),
        typed(answers.email),
        answers.other,
        answers.times,
        answers.othersSee && say(words.othersSee),
        answers.noVoicemail && say(words.noVoicemail),
      ),
    },
    {
      part: 'reach',
      name: say(ofThem ? words.checkPrefersThey : words.checkPrefers),
      value: prefers && say(wayWords[prefers]),
    },
    {
      part: 'words',
      name: say(words.wordsTitle),
      value: lines(answers.words, say.list(needs.map(need => needSaid(need, say)))),
    },
    { part: 'how', name: say(words.checkHow), value: lines(...howSaid(say, answers)) },
    { part: 'easier', name: say(words.checkEasier), value: answers.access },
    {
      part: 'easier',
      name: say(words.checkLanguage),
      value: lines(<span lang={language}>{languages.get(language)?.name}</span>, answers.otherLanguage),
    },
    { part: 'easier', name: say(words.checkFormat), value: say(formatWords[format]) },
    {
      part: 'where',
      name: say(words.checkWhere),
      value: lines(
        practice?.name,
        typed(answers.postcode),
        answers.tellsPractice && say(words.tellsPracticeYes),
      ),
    },
  ]
}

const typed = (words: string | null | undefined): ReactNode => words && <Typed words={words} />

/** Under each other; undefined where none was said. */
function lines(...all: ReactNode[]): ReactNode {
  const said = all.filter(Boolean)
  if (said.length === 0) return undefined
  return said.map((line, index) => (
    // Nothing of it moves: the place is the name.
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
}

/** What they said of body, mind and daily life, in the words they chose. */
function howSaid(say: Say, { chat }: Answers): string[] {
  if (!chat) return []
  const chosen = (name: QuestionName, codes: readonly string[]) =>
    codes.map(code => inWords(say, (questionNamed(name).options as Record<string, string>)[code] ?? ''))
  const one = (name: 'physical' | 'mind' | 'safety') => chosen(name, chat[name] === null ? [] : [chat[name]])
  return [...one('physical'), ...one('mind'), ...one('safety'), ...chosen('pressing', chat.pressing)]
}
