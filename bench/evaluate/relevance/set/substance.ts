/** What people say about drink, drugs and gambling, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const substance: Asked[] = [
  { words: 'want to come off the drugs', near: 'HX6 3BQ', answers: [england('250102')] },
  { words: 'yfed gormod ac eisiau rhoi’r gorau iddi', near: 'HX1 5ER', answers: [england('250102')] },
  {
    words: 'just out of jail, clean, and need somewhere to live where nobody uses',
    near: 'L4 0TH',
    answers: [england('1177221')],
  },
  {
    words: 'my boy has started dealing, someone whos been there should talk to him',
    near: 'L20 6PQ',
    answers: [england('1177221')],
  },
  { words: 'drugs talk for our year 9s', near: 'L20 3EF', answers: [england('1177221')] },
  {
    words: 'daughters on heroin so her two little ones live with me now',
    near: 'L17 8TA',
    answers: [england('1122907')],
  },
  {
    words: 'somewhere to live for six months while i stop drinking, california',
    answers: [of('ohana', '15')],
  },
  { words: 'rehab just for women in san mateo county', answers: [of('ohana', '15')] },
  { words: 'twelve steps and a roof over my head, i am sober two weeks', answers: [of('ohana', '15')] },
  {
    words: 'been on the drink ever since i was attacked',
    near: 'BT7 3GG',
    answers: [northernIreland('101915')],
  },
  {
    words: 'wee lad in with the ones drinking and taking drugs, ardglass',
    answers: [northernIreland('100042')],
  },
  {
    words: 'gambled the rent away and owe everybody',
    near: 'L5 5AE',
    answers: [england('1112830')],
  },
  {
    words: 'husband gambles every penny, i need to talk to someone in confidence',
    near: 'BB11 3BT',
    answers: [england('1077053')],
  },
]
