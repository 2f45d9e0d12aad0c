/** What people say about anything else, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const other: Asked[] = [
  { words: 'found a stray dog', near: 'L36 5YR', answers: [england('1161947')] },
  { words: 'wed like to adopt a three legged dog', answers: [england('1175441', '1161947')] },
  { words: 'next doors dog is left out in all weathers, belfast', answers: [northernIreland('102755')] },
  {
    words: 'i cant look after my pony any more and hes thin',
    near: 'CH63 4JS',
    answers: [england('1152111')],
  },
  { words: 'hall for a birthday party', near: 'FY6 7PQ', answers: [england('512926')] },
  { words: 'room for a family party near belleek fermanagh', answers: [northernIreland('107213')] },
  { words: 'is this caterer kosher', near: 'M7 4BB', answers: [england('1142133')] },
  {
    words: 'my kid has toothache and we have no insurance, east palo alto',
    answers: [of('ohana', '18', '19')],
  },
  { words: 'no insurance and need a doctor san mateo', answers: [of('ohana', '19')] },
  {
    words: 'our little charity needs a treasurer and help with the books',
    near: 'CH3 5UJ',
    answers: [england('1153334')],
  },
  { words: 'safeguarding course for our volunteers derry', answers: [northernIreland('100222')] },
  {
    words: 'can foster kittens for a rescue',
    answers: [of('open-referral-uk', 'organization/2b3c4d5e-6f7a-4b8c-9d0e-1f2a3b4c5d6e')],
  },
]
