/**
 * Doors that more than one shipped rule leads to. Numbers are those their owners publish for England; a place checks
 * them and puts its own in their stead. Pure.
 */
import type { Door, DoorKind } from './rule.ts'

/** A door with a phone number. */
export const ring = (kind: DoorKind, phone: string, title: string, words: string): Door => ({
  title,
  words,
  phone,
  kind,
})

/** A door that is a page. */
export const go = (kind: DoorKind, url: string, title: string, words: string): Door => ({
  title,
  words,
  url,
  kind,
})

export const emergency = ring(
  'crisis',
  '999',
  'Ring 999 now',
  'If life is in danger, ring now or ask somebody to ring.',
)
export const nhs111 = ring(
  'crisis',
  '111',
  'Ring NHS 111',
  'Not sure whether it is an emergency? They say what to do, day and night.',
)
export const mentalHealth111 = ring(
  'crisis',
  '111',
  'Ring 111 and choose option 2',
  'For help with a mental health crisis, day and night.',
)
export const samaritans = ring(
  'crisis',
  '116 123',
  'Talk with the Samaritans',
  'They listen, free, day and night. No trouble is too small or too big.',
)
export const shout = go(
  'crisis',
  'https://giveusashout.org/',
  'Text SHOUT to 85258',
  'For whoever would rather text than talk. Free, day and night.',
)
export const abuseLine = ring(
  'crisis',
  '0808 2000 247',
  'National Domestic Abuse Helpline',
  'Women who know listen, free, day and night. Whoever rings decides each step.',
)
export const mensLine = ring(
  'crisis',
  '0808 801 0327',
  'Men’s Advice Line',
  'For men who are hurt or controlled by a partner. The call is free.',
)

/** A door that is asked for where it is known already. */
const ask = (title: string, words: string): Door => ({ title, words, kind: 'clinical' })
export const practice = ask(
  'Ask your GP practice today',
  'Say what is new. Is the practice shut, or is it getting worse? Ring 111.',
)
export const longerVisit = ask(
  'A longer visit at your GP practice',
  'Ask for time to speak about body and mind together.',
)

/** Without a number of its own: the place's is shown. */
export const linkWorker = (title: string, words: string): Door => ({
  title,
  words,
  kind: 'social-prescribing',
})
export const afterwards = linkWorker(
  'A link worker, once this is over',
  'When things are calmer, somebody can walk beside you. This door stays open.',
)
export const firstTalk = linkWorker(
  'Meet a link worker',
  'Somebody listens, and starts from what matters to you. It is free.',
)

/** Where nothing else is known, there is still this. */
export const openDoor = go(
  'find',
  '/find',
  'Look around in your own time',
  'Groups, clubs, advice and company near you. Most need no referral.',
)
