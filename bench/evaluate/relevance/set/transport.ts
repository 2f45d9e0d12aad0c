/** What people say about getting about, and which services answer. */
import { england, of, type Asked } from '../asked.ts'

export const transport: Asked[] = [
  { words: 'no way of getting to my hospital appointment', near: 'SK12 1TN', answers: [england('1023844')] },
  {
    words: 'mum cant manage the bus any more, is there a minibus',
    near: 'LS18 4SQ',
    answers: [england('1087883')],
  },
  {
    words: 'wheelchair and no car, how do i get to the shops',
    near: 'HX2 0RS',
    answers: [england('1093919')],
  },
  {
    words: 'our disabled club needs a minibus for a day out',
    near: 'WA8 8TA',
    answers: [england('1080333')],
  },
  {
    words: 'bus to the supermarket for my nan, she cant carry',
    near: 'BD4 0DX',
    answers: [england('1152702')],
  },
  { words: "i can't get out since my hip", near: 'HX3 6RB', answers: [england('1093919')] },
  { words: 'transport for housebound people', near: 'HD1 4UU', answers: [england('1093919')] },
  { words: 'dial a ride', near: 'WA8 9QP', answers: [england('1080333')] },
  {
    words: 'low interest loan for a car so i can get to work, single mom san mateo',
    answers: [of('ohana', '5')],
  },
  {
    words: 'my sister has a learning disability and cant get to her club without a lift',
    near: 'CH46 8TU',
    answers: [england('1153742')],
  },
]
