/** What people say about help at home, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const practical: Asked[] = [
  { words: 'cant bend to do the garden any more', near: 'LS27 7QP', answers: [england('1048838')] },
  {
    words: 'just got a flat and havent a stick of furniture',
    near: 'BL9 5DH',
    answers: [england('1104275')],
  },
  { words: 'cookers broke and no chance of buying one', near: 'LS7 3JX', answers: [england('245504')] },
  { words: 'bed and a table for my new flat', near: 'BT23 7HJ', answers: [northernIreland('100453')] },
  { words: 'furniture for my kids room, low income, south san francisco', answers: [of('ohana', '17')] },
  {
    words: 'could do with a hand staying in my own home, im 86',
    near: 'LS16 7NU',
    answers: [england('1131792')],
  },
  {
    words: 'coming out of hospital and theres no one at home',
    near: 'CH41 9HL',
    answers: [england('1034510')],
  },
  {
    words: 'washing machine packed up, anywhere to do laundry',
    near: 'FY4 4LD',
    answers: [of('libraries', 'blackpool borough council|langdale library and laundry room')],
  },
  { words: 'cheap paint to do my living room', near: 'BL8 2PZ', answers: [england('1104275')] },
  { words: 'night nurse at home for my mother', near: 'PR5 8EX', answers: [england('1154186')] },
]
