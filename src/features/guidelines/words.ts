/** What anybody reads of the guidelines, without signing in. The guidelines themselves are the place's own words. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import { needSaid } from '../directory/needs.ts'
import { everybody, routes, type Subject } from './guideline.ts'

export const words = catalogue('guidelines', {
  title: 'Who we can support',
  introSame: 'These guidelines are the same in every practice. Anybody can read them.',
  introDoor: 'They help people find the right door the first time.',
  introWhy: 'A guideline is not a “no”. Whoever refers can say why it is right all the same.',
  everybody: 'Everybody',
  everybodyTitle: 'For everybody',
  everybodyMore: 'All the rules for everybody',
  needsTitle: 'For each need',
  suits: 'Whom it suits',
  doesNotSuit: 'Where another door is better',
  checkFirst: 'What to check first',
  redFlags: 'What cannot wait for us',
  ...routes,
  doors: 'Other doors',
  ring: 'Ring {phone}.',
  sources: 'Where this comes from',
  agreement: 'What the person must know',
  agreementFirst: 'Before somebody refers a person:',
  ageBetween: 'We support people from {youngest} to {oldest} years.',
  ageFrom: 'We support people from {youngest} years.',
  ageTo: 'We support people up to {oldest} years.',
  everyAge: 'We support people of every age.',
  wholeArea: 'We support people in all of {place}.',
  area: 'We support people whose postcode begins with one of these: {codes}.',
  selfReferralTitle: 'Can I refer myself?',
  selfReferral: 'It depends on your practice. Here is what each one says.',
  selfReferralAsk: 'Whatever it says, you can ring {service} on {phone} and ask.',
  referYourself: 'Ask for support',
  practiceHeading: 'Practice',
  practiceYes: 'You can refer yourself',
  practiceNo: 'Ask the practice to refer you',
  practiceNotSaid: 'We do not know yet. Ring us',
  noPractices: 'No practice works with us yet. Ring us.',
  shipped: 'This guideline comes with the program. Nobody changed it here.',
  version: 'Version {version}, since {day}.',
  old: 'This is version {version}. It is not used any more.',
  toNow: 'Read the one used now',
  history: 'What changed',
  historyTitle: 'What changed in this guideline',
  historyFirst: '{version} comes with the program.',
  versionHeading: 'Version',
  versionLink: 'Version {version}',
  whenHeading: 'When',
  whatHeading: 'What changed',
  whyHeading: 'Why',
  whoHeading: 'Who',
  find: '{find} You need no referral for most of it.',
  findLink: 'Find something near you',
  back: 'Who we can support',
})

/** What each practice says of people who refer themselves. */
export const practiceWords = {
  yes: words.practiceYes,
  no: words.practiceNo,
  'not-said': words.practiceNotSaid,
} as const

/** Whom the rules for everybody are for, by age. */
export function agesWords(
  { youngest, oldest }: { youngest: number | null; oldest: number | null },
  say: Say,
): string {
  if (youngest !== null && oldest !== null) return say(words.ageBetween, { youngest, oldest })
  if (youngest !== null) return say(words.ageFrom, { youngest })
  return oldest === null ? say(words.everyAge) : say(words.ageTo, { oldest })
}

/** The same by postcode. */
export const areaWords = (area: readonly string[], place: string, say: Say): string =>
  area.length === 0 ? say(words.wholeArea, { place }) : say(words.area, { codes: area.join(', ') })

/** What a guideline is about, to the public. */
export const subjectSaid = (subject: Subject, say: Say): string =>
  subject === everybody ? say(words.everybody) : needSaid(subject, say)
