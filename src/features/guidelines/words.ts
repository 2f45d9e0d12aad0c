/** What anybody reads of the guidelines, without signing in. */
import type { SelfReferral } from '../organisations/organisation.ts'

export const words = {
  en: {
    title: 'Who we can support',
    intro: [
      'These guidelines are the same in every practice. Anybody can read them.',
      'They help people find the right door the first time.',
      'A guideline is not a “no”. Whoever refers can say why it is right all the same.',
    ],
    everybodyTitle: 'For everybody',
    everybodyMore: 'All the rules for everybody',
    needsTitle: 'For each need',
    suits: 'Whom it suits',
    doesNotSuit: 'Where another door is better',
    checkFirst: 'What to check first',
    redFlags: 'What cannot wait for us',
    doors: 'Other doors',
    sources: 'Where this comes from',
    agreement: 'What the person must know',
    agreementFirst: 'Before somebody refers a person:',
    ages: ({ youngest, oldest }: { youngest: number | null; oldest: number | null }): string => {
      if (youngest !== null && oldest !== null)
        return `We support people from ${youngest} to ${oldest} years.`
      if (youngest !== null) return `We support people from ${youngest} years.`
      return oldest === null ? 'We support people of every age.' : `We support people up to ${oldest} years.`
    },
    area: (codes: string, place: string): string =>
      codes === ''
        ? `We support people in all of ${place}.`
        : `We support people whose postcode begins with one of these: ${codes}.`,
    selfReferralTitle: 'Can I refer myself?',
    selfReferral: ({ service, phone }: { service: string; phone: string }): string[] => [
      'It depends on your practice. Here is what each one says.',
      `Whatever it says, you can ring ${service} on ${phone} and ask.`,
    ],
    referYourself: 'Ask for support',
    practiceHeading: 'Practice',
    practice: {
      yes: 'You can refer yourself',
      no: 'Ask the practice to refer you',
      'not-said': 'We do not know yet. Ring us',
    } satisfies Record<SelfReferral, string>,
    noPractices: 'No practice works with us yet. Ring us.',
    shipped: 'This guideline comes with the program. Nobody changed it here.',
    version: (version: number, day: string): string => `Version ${version}, since ${day}.`,
    old: (version: number): string => `This is version ${version}. It is not used any more.`,
    toNow: 'Read the one used now',
    history: 'What changed',
    historyTitle: 'What changed in this guideline',
    historyFirst: 'comes with the program.',
    versionHeading: 'Version',
    versionLink: (version: number): string => `Version ${version}`,
    whenHeading: 'When',
    whatHeading: 'What changed',
    whyHeading: 'Why',
    whoHeading: 'Who',
    findLink: 'Find something near you',
    findWords: 'You need no referral for most of it.',
    back: 'Who we can support',
  },
} as const
