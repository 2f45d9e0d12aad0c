/** What people say about their temper, or somebody's they live with, and which services answer. */
import { england, northernIreland, type Asked } from '../asked.ts'

export const anger: Asked[] = [
  {
    words: 'i keep losing my temper and want to talk to somebody about it',
    near: 'BB10 3JB',
    answers: [england('1077053')],
  },
  { words: 'my anger is wrecking my marriage', near: 'BD3 9TN', answers: [england('1112779')] },
  {
    words: 'my lad is 14 and angry all the time, could he talk to someone on his own',
    near: 'BD9 5QD',
    answers: [england('1112779')],
  },
  {
    words: 'shouted at the kids again and hate myself for it',
    near: 'BT23 4EU',
    answers: [northernIreland('105855')],
  },
  {
    words: 'screaming at my toddlers every day, i need someone to come round and help',
    near: 'BT30 6NG',
    answers: [northernIreland('107061')],
  },
  { words: 'i fly off the handle, is there anyone for men in belfast', answers: [northernIreland('105962')] },
  { words: 'so angry with everybody since my wife died', near: 'L26 1TT', answers: [england('1117324')] },
  {
    words: 'full of rage since the troubles and it never goes',
    near: 'BT7 3GG',
    answers: [northernIreland('101915'), northernIreland('100016')],
  },
  {
    words: 'learn meditation so i stop getting so wound up at people',
    near: 'LS8 4HJ',
    answers: [england('1175406')],
  },
  {
    words: 'bottled it all up and now i explode over nothing',
    near: 'BB4 7LN',
    answers: [england('1077053')],
  },
  { words: 'anger counselling that wont cost the earth', near: 'BD1 4HT', answers: [england('1112779')] },
  { words: 'gwylltio o hyd, eisiau siarad â rhywun', near: 'L26 6LB', answers: [england('1117324')] },
]
