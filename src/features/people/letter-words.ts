/** Why we are in touch with a person, and the letter that says what their own page says. */
import type { Say } from '../../platform/words/say.ts'
import type { News } from '../messages/to-person.ts'
import { isOwn, type ReferredBy, type Way } from '../referrals/referral.ts'
import { words } from './words.ts'

export interface Why {
  way: Way
  reason: string
  own_words: string
  referrer: string | null
  organisation: string | null
  referred_by: unknown
}

/** Who asked, and what they wrote; nothing where they wrote nothing. `isByStaff`: in English, whatever the page is in. */
export function whyHere(say: Say, { way, reason, own_words, referrer, organisation, referred_by }: Why) {
  const by = referred_by as ReferredBy | null
  if (isOwn({ way, referred_by }))
    return {
      heading: say(words.whyOwn),
      intro: say(own_words === '' ? words.youAsked : words.youAskedWords),
      quote: own_words,
      isByStaff: false,
    }
  return {
    heading: say(words.why),
    intro:
      by === null
        ? say(words.whyIntro, { referrer: referrer ?? '', organisation: organisation ?? '' })
        : by.relation === ''
          ? say(words.theyAsked, { name: by.name })
          : say(words.theyAskedAs, { name: by.name, relation: by.relation }),
    quote: reason,
    isByStaff: by === null,
  }
}

interface LetterSays extends Why {
  /** They have a link worker. */
  isOpen: boolean
}

/** What their own page says, for a letter that is printed when somebody asks for one. */
export const letterNews =
  ({ isOpen, ...why }: LetterSays) =>
  (say: Say): News => {
    const { intro, quote } = whyHere(say, why)
    return {
      // Who asked by themselves reads it first, not under “Why was I referred?”.
      about: isOwn(why) ? 'asked-us' : 'referred',
      subject: '',
      lines: [],
      why: quote === '' ? intro : `${intro}\n“${quote}”`,
      whatNext: say(isOpen ? words.nextOpen : words.nextSent),
      next: '',
      short: '',
    }
  }
