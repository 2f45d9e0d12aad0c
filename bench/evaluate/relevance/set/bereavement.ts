/** What people say about somebody who died, and which services answer. */
import { england, northernIreland, type Asked } from '../asked.ts'

export const bereavement: Asked[] = [
  {
    words: 'our baby died and nobody knows what to say to us',
    near: 'L6 4BB',
    answers: [england('1169397')],
  },
  { words: 'my daughter was killed and her little brothers need someone too', answers: [england('1169397')] },
  { words: 'someone to talk to after my husband died', near: 'L26 1TT', answers: [england('1117324')] },
  {
    words: 'wife passed away in november, would the vicar come and see me',
    near: 'LA11 7DP',
    answers: [england('1136108')],
  },
  { words: 'how do i arrange a muslim funeral for my dad', near: 'OL16 2QA', answers: [england('1152215')] },
  {
    words: 'lost my mammy and cant get going again, garvagh coleraine way',
    answers: [northernIreland('105706')],
  },
  {
    words: 'belfast grief that wont lift, five years now since my son',
    answers: [northernIreland('101915')],
  },
  { words: 'jewish burial bury who do we ring', near: 'BL9 8JP', answers: [england('1165261')] },
  { words: 'collais fy mhlentyn, angen cefnogaeth', answers: [england('1169397')] },
]
