/** What people say about food, and the choice between it and heating, and which services answer. */
import { england, northernIreland, of, within, type Asked } from '../asked.ts'

export const food: Asked[] = [
  { words: 'food bank near me', near: 'FY3 8AQ', answers: [within(10, 'foodbanks')] },
  { words: 'ive nothing in for the kids til thursday', near: 'LS12 2DQ', answers: [within(10, 'foodbanks')] },
  { words: 'food parcel', near: 'M6 6QT', answers: [within(10, 'foodbanks')] },
  { words: 'no money no food', near: 'WA2 8HB', answers: [within(10, 'foodbanks')] },
  { words: 'dim bwyd ar ôl yn y tŷ', near: 'CF24 4LR', answers: [within(8, 'foodbanks')] },
  { words: 'banc bwyd', near: 'SA15 2NE', answers: [within(8, 'foodbanks')] },
  { words: 'fodbank wrexam', near: 'LL11 1RD', answers: [within(8, 'foodbanks')] },
  { words: 'where can i get free food today', near: 'S9 3WT', answers: [within(8, 'foodbanks')] },
  {
    words: 'lurgan food bank',
    answers: [of('foodbanks', 'salvation army|lurgan|bt66 8ed', 'salvation army|portadown|bt62 3lx')],
  },
  {
    words: 'need food parcel in belfast please',
    answers: [of('foodbanks', 'salvation army|belfast temple|bt6 9es', 'walk inn||bt4 1nt')],
  },
  {
    words: 'emergency food newtownards and a coat for the wee man',
    near: 'BT23 4AQ',
    answers: [northernIreland('100453')],
  },
  {
    words: 'dad is 83 and cant cook any more, hot dinners brought to the house, menlo park',
    answers: [of('ohana', '8')],
  },
  { words: 'food bank at a mosque', near: 'PE1 3RB', answers: [within(10, 'foodbanks')] },
  {
    words: 'i work but theres nothing left for food by the 20th',
    near: 'SK17 9NF',
    answers: [within(12, 'foodbanks')],
  },
  { words: 'do i need a voucher for the foodbank', near: 'NE33 2HQ', answers: [within(8, 'foodbanks')] },
  { words: 'its heat or eat here', near: 'L7 8TX', answers: [england('1100705'), within(8, 'foodbanks')] },
  {
    words: 'pantry where you pay a bit and choose your own',
    near: 'SA5 5DG',
    answers: [within(8, 'foodbanks')],
  },
  { words: 'hungry and embarrased', near: 'B32 1PA', answers: [within(8, 'foodbanks')] },
  {
    words: 'halal food help for a sister with four children',
    near: 'M14 7FY',
    answers: [england('1175533'), within(10, 'foodbanks')],
  },
  { words: 'get food no questions asked', near: 'G42 7PQ', answers: [within(8, 'foodbanks')] },
  {
    words: 'wont manage christmas dinner for the kids this year',
    near: 'WA16 6GR',
    answers: [england('1152338'), within(8, 'foodbanks')],
  },
  {
    words: 'grandad is 83, does anyone do a christmas parcel',
    near: 'LS28 9AG',
    answers: [england('503273')],
  },
  { words: 'hot meal saturday homeless south san francisco', answers: [of('ohana', '17')] },
]
