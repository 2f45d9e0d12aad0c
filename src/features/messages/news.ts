/** What a person is told: the words of a change, and what every message adds to them. Pure. */

export interface News {
  about: string
  subject: string
  /** Paragraphs: what happened. */
  lines: readonly string[]
  /** Left out where other people may read along. */
  why?: string
  /** What happens next, and when. */
  whatNext?: string
  /** Leads to their own page: the address follows. */
  next: string
  /** For a text: at most a sentence or two before the link. */
  short: string
  /** Nothing is offered any more, so there is nothing to say no to. */
  isOver?: true
}

/** Whom they deal with: their link worker, or the team before there is one. */
export interface Contact {
  name: string
  role: string
  phone: string
  /** When they can be rung, in their own words. */
  when: string | null
  /** False for a team. */
  isPerson: boolean
}

/** All that a message says, already in their language: it can be sent, printed or read out. */
export interface Told {
  language: string
  /** Others may see it: it says nothing of why, of whom or of what. */
  isNeutral: boolean
  firstName: string
  news: News
  /** Null where staff are asked to ring, and nothing is said to the person. */
  contact: Contact | null
  /** Who each organisation is, in one sentence. */
  organisations: readonly { name: string; about: string }[]
  /** How they read before they asked for help, and since. */
  was?: { language: string; format: string } | null
  now?: { language: string; format: string }
}
