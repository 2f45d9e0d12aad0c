/** How opening hours are said. Pure. */
import { catalogue } from '../../../platform/words/message.ts'

export const words = catalogue('hours', {
  everyDay: 'every day',
  run: '{first} to {last}',
  ofTheMonth: '{days} of the month',
  nthDay: '{nths} {day}',
  every: 'every',
  first: 'first',
  second: 'second',
  third: 'third',
  fourth: 'fourth',
  fifth: 'fifth',
  last: 'last',
  fromLast: '{nth} from last',
  ordinal: '{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  dates: 'the {dates} of the month',
  lastDay: 'last day',
  fromLastDay: '{nth} from last day',
  everyWeeks: 'every {count} weeks',
  everyMonths: 'every {count} months',
  daysAndDates: '{days} {dates}',
  daysAndOften: '{days} {often}',
  daysAndTimes: '{days} {times}',
  withCondition: '{hours} {condition}',
  allDay: '24 hours',
  until: 'until {time}',
  from: 'from {time}',
  times: '{opens} to {closes}',
  midday: 'midday',
  midnight: 'midnight',
  fromDate: 'from {date}',
  untilDate: 'until {date}',
  note: '({note})',
  termTime: 'term time only',
  noSchoolHolidays: 'not in school holidays',
  noBankHolidays: 'not on bank holidays',
  appointment: 'by appointment',
  booking: 'booking needed',
})

/** The conditions that reading hours writes itself (vocabulary.ts). Any other is in its source's words. */
export const noteWords = new Map(
  [words.termTime, words.noSchoolHolidays, words.noBankHolidays, words.appointment, words.booking].map(
    message => [message.english, message],
  ),
)
