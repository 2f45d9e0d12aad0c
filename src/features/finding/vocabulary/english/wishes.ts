/** Wishes that narrow a search: cost, day, place, access, language, and who else has been through it. Pure. */
import type { Phrase, Day } from '../phrase.ts'
import { wishing } from '../saying.ts'

const days: readonly [Day, string][] = [
  ['mo', 'monday*, mondays, on mondays'],
  ['tu', 'tuesday*, tuesdays, on tuesdays, tues'],
  ['we', 'wednesday*, wednesdays, on wednesdays, weds'],
  ['th', 'thursday*, thursdays, on thursdays, thurs'],
  ['fr', 'friday*, fridays, on fridays'],
  ['sa', 'saturday*, saturdays, on saturdays'],
  ['su', 'sunday*, sundays, on sundays'],
]

const languages: readonly [code: string, ways: string][] = [
  ['cy', 'welsh, welsh speaking, speaks welsh, in welsh, welsh language'],
  ['pl', 'polish, speaks polish, polish speaking, in polish'],
  ['ur', 'urdu, speaks urdu, urdu speaking'],
  ['pa', 'punjabi, panjabi, speaks punjabi, punjabi speaking'],
  ['bn', 'bengali, sylheti, speaks bengali'],
  ['gu', 'gujarati, speaks gujarati'],
  ['hi', 'hindi, speaks hindi'],
  ['ar', 'arabic, speaks arabic, arabic speaking'],
  ['fa', 'farsi, persian, dari, speaks farsi'],
  ['ps', 'pashto, speaks pashto'],
  ['ku', 'kurdish, speaks kurdish'],
  ['so', 'somali, speaks somali'],
  ['ti', 'tigrinya'],
  ['am', 'amharic'],
  ['uk', 'speaks ukrainian, ukrainian speaking, in ukrainian'],
  ['ru', 'russian, speaks russian, russian speaking'],
  ['ro', 'romanian, speaks romanian'],
  ['bg', 'bulgarian'],
  ['hu', 'hungarian'],
  ['lt', 'lithuanian'],
  ['sk', 'slovak'],
  ['cs', 'czech'],
  ['pt', 'portuguese, speaks portuguese'],
  ['es', 'speaks spanish, spanish speaking, in spanish'],
  ['fr', 'speaks french, french speaking, in french'],
  ['it', 'italian'],
  ['tr', 'turkish, speaks turkish'],
  ['vi', 'vietnamese'],
  ['zh', 'mandarin, cantonese, speaks chinese, chinese speaking'],
  ['ta', 'tamil'],
]

export const wishes: Phrase[] = [
  ...wishing(
    `free, for free, free of charge, no cost, costs nothing, no charge, without paying, dont have to pay, cant pay for it, cheap, cheaply, low cost, affordable, inexpensive, not expensive, cant afford much, cant afford it, doesnt cost`,
    { cost: 'free' },
  ),
  ...wishing(
    'online, on line, online group, over the internet, zoom, on zoom, virtual*, virtual, from home, remote group, video group',
    { where: 'online' },
  ),
  ...wishing('in person, face to face, f2f, face 2 face, not online only', { where: 'person' }),
  ...wishing(
    'near a bus, bus route, on a bus route, by bus, near a bus stop, get there by bus, close to a bus stop',
    { by: 'bus' },
  ),
  ...wishing(
    'walking distance, within walking distance, walk there, can walk to, round the corner, on my doorstep',
    { by: 'walk' },
  ),
  ...wishing('by car, can drive', { by: 'car' }),
  ...wishing(
    `step free, stepfree, no steps, no stairs, cant do stairs, cant do steps, cant climb stairs, ground floor, flat access, level access, wheelchair access*, wheelchair accessible, wheelchair friendly, disabled access, accessible venue, accessible building`,
    { access: 'step-free' },
    'step-free, wheelchair access',
  ),
  ...wishing('hearing loop, induction loop, loop system', { access: 'hearing loop' }, 'hearing loop'),
  ...wishing(
    'bsl, sign language, british sign language, signed, bsl interpreter',
    { access: 'bsl' },
    'bsl, british sign language, sign language',
  ),
  ...wishing('accessible toilet*, accessible toilet', { access: 'accessible toilet' }, 'accessible toilet'),
  ...wishing('accessible parking, park outside, disabled parking space', { access: 'parking' }, 'parking'),
  ...wishing(
    'quiet space, quiet room, quiet, not too noisy, not noisy, not too loud, sensory friendly, autism friendly',
    { access: 'quiet space' },
    'quiet, autism friendly',
  ),
  ...wishing('dementia friendly', { access: 'dementia friendly' }, 'dementia friendly'),
  ...days.flatMap(([day, ways]) => wishing(ways, { day })),
  ...wishing('weekend*, weekends, at the weekend, saturday or sunday, sat or sun', { days: ['sa', 'su'] }),
  ...wishing('weekday*, weekdays, in the week, during the week, monday to friday, mon to fri', {
    days: ['mo', 'tu', 'we', 'th', 'fr'],
  }),
  ...wishing('morning*, mornings, in the morning, before lunch', { time: 'morning' }),
  ...wishing('afternoon*, afternoons, in the afternoon, after lunch, pm', { time: 'afternoon' }),
  ...wishing('evening*, evenings, in the evening, after work, at night, nights, after tea, out of hours', {
    time: 'evening',
  }),
  ...wishing(
    `people who have been through it, been through it, been through the same, gone through it, going through the same, same boat, in the same boat, people like me who, others like me, others with the same, someone who understands, people who understand, who gets it, who know what its like, lived experience, peer support*, peer support, peer led, peer group, peer mentor, survivors group, self help group, someone whos had it`,
    { peer: true },
    'peer support, self-help group, lived experience',
  ),
  ...wishing(
    'no waiting list, without a waiting list, open to newcomers, taking people, straight away, can start now, now not later, have spaces, got spaces, no referral needed, self refer',
    { open: true },
  ),
  ...languages.flatMap(([language, ways]) => wishing(ways, { language })),
]
