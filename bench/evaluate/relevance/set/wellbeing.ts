/** What people say about how somebody feels, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const wellbeing: Asked[] = [
  { words: 'need to talk to a counsellor but cant pay much', near: 'BD1 2RX', answers: [england('1112779')] },
  { words: 'i cant stop crying and i dont know why', near: 'BB11 4BW', answers: [england('1077053')] },
  { words: 'want someone to listen to me who isnt family', near: 'L36 6GA', answers: [england('1117324')] },
  { words: 'my boy is cutting himself and wont talk, we are in derry', answers: [northernIreland('100174')] },
  {
    words: 'my mate took his own life and now im having the same thoughts, derry',
    answers: [northernIreland('100174')],
  },
  {
    words: 'still get nightmares from the troubles, fermanagh',
    answers: [northernIreland('100016', '101915')],
  },
  {
    words: 'ptsd group run by people who have been through it themselves',
    near: 'BT7 2GA',
    answers: [northernIreland('101915')],
  },
  { words: 'my head never stops, want to learn to meditate', near: 'LS7 3PD', answers: [england('1175406')] },
  {
    words: 'gay and depressed, want to talk to somebody who gets it',
    near: 'OL6 7SQ',
    answers: [england('1185623')],
  },
  {
    words: 'im 17 and trans and my head is a mess',
    answers: [england('1160575', '1191098', '1185623'), northernIreland('100045')],
  },
  { words: 'scared to come out to my parents', near: 'LS1 5ES', answers: [england('1191098')] },
  {
    words: 'abused when i was little and never told anyone',
    near: 'CH45 7QA',
    answers: [england('1097265')],
  },
  {
    words: 'im at uni and falling apart, is there anyone i can see',
    near: 'M15 6GX',
    answers: [england('1166935')],
  },
  { words: 'i was raped and my family must never know', near: 'BD3 9TF', answers: [england('1091732')] },
  {
    words: 'cant sleep for worry about the bank and the cattle prices, who can a farmer ring',
    answers: [northernIreland('102591')],
  },
  { words: 'i am 62 and feeling low, counseling in san mateo county', answers: [of('ohana', '3')] },
  {
    words: 'angen rhywun i siarad â nhw am fy iselder',
    answers: [
      of('open-referral', 'ac148810-d857-441c-9679-408f346de14b'),
      of('open-referral-uk', 'ac148810-d857-441c-9679-408f346de14b'),
      england('1112779', '1077053', '1117324', '1143568', '1189193'),
      northernIreland('102753'),
    ],
  },
  {
    words: 'counselling for panic attacks and anxeity',
    answers: [
      of('open-referral', 'ac148810-d857-441c-9679-408f346de14b'),
      of('open-referral-uk', 'ac148810-d857-441c-9679-408f346de14b'),
      england('1112779', '1077053', '1117324', '1143568', '1189193'),
      northernIreland('102753'),
    ],
  },
  {
    words: 'i make myself sick after i eat and i cant stop',
    answers: [
      of('open-referral', 'ac148810-d857-441c-9679-408f346de14b'),
      of('open-referral-uk', 'ac148810-d857-441c-9679-408f346de14b'),
      england('1112779', '1117324', '1077053'),
    ],
  },
  {
    words: 'my 14 year old daughter needs help with her mental health',
    answers: [
      of(
        'open-referral-uk',
        'organization/f5e4d3c2-b1a0-4f9e-8d7c-6b5a4f3e2d1c',
        'ac148810-d857-441c-9679-408f346de14b',
      ),
      england('1112779', '1117324', '1077053'),
      northernIreland('100174'),
      of('open-referral', 'ac148810-d857-441c-9679-408f346de14b'),
    ],
  },
  {
    words: 'in pain all the time and its getting me down, something arty to take my mind off it',
    near: 'CH48 4DQ',
    answers: [england('1148541')],
  },
  {
    words: 'women only counselling, i would need someone to mind the wee one',
    near: 'BT70 1EL',
    answers: [northernIreland('101202')],
  },
  {
    words: 'somewhere for men to talk about how they feel, belfast city centre',
    answers: [northernIreland('105962')],
  },
  {
    words: 'getting over a breakdown and want somebody to befriend me, garvagh',
    answers: [northernIreland('105706')],
  },
]
