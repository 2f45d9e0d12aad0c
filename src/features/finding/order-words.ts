/** How the order of a search is made, as /find/order says it. Sentences of 20 words or fewer. */
import { catalogue } from '../../platform/words/message.ts'

export const words = catalogue('order', {
  title: 'How we choose the order',
  back: 'Search',
  intro: 'Each place gets points. The one with the most comes first. With equal points, they go by name.',
  fair: 'Nobody can pay to come first. The same search gives the same order.',
  points: 'Points',
  forWhat: 'For what',
  atMost: 'At most',
  how: 'How',
  percent: '{count} in 100',
  asked: 'It has what was asked for',
  askedHow:
    'All of it where the words are in its name. {kind} of it where they are in its kind or organisation, {description} in its description. {need} where only its need fits. Of words that mean something like it, {alike}. Rare words count for more, and a word that no entry has counts for almost nothing.',
  near: 'It is near',
  nearHow: 'All of it next door, half of it {minutes} minutes away, a third twice as far.',
  nearUnknown: 'We do not know how far it is',
  nearUnknownHow: 'Instead of the points for being near.',
  far: 'It is more than {distance} km away',
  farHow: 'Not where it is online or by phone.',
  named: 'It names the town you named',
  free: 'It is free',
  costUnknown: 'We do not know what it costs',
  open: 'It takes new people',
  openHow: 'None where it is full or on a break.',
  checked: 'Somebody checked it',
  checkedHow: 'All of it within {fresh} months, half of it within {overdue}.',
  granted: 'It is sure to have something you chose',
  grantedHow: 'For each choice: a day, a language, step-free and so on.',
  triedBefore: 'The person was introduced to it before',
  triedBeforeHow: 'Only in a search for a person.',
  ruledOut:
    'What you choose under “More choices” rules places out only when we know that they do not fit. Where nobody has told us, the place stays, and says so. Two choices take silence for a no: people who have been through it themselves, and taking new people now.',
  nearest: 'Where more than {most} places could answer, only the nearest are held against each other.',
  rough:
    'Times are rough. We know straight lines, not roads, and count roads as 1.3 times as long. We take 80 metres a minute on foot. A bus makes 250, with 10 minutes of waiting. A car makes 500, with 5 to park.',
})
