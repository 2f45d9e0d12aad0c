/** What people say about being alone and finding company, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const loneliness: Asked[] = [
  {
    words: 'i dont see anybody from one week to the next since i finished work',
    near: 'LS27 8JX',
    answers: [england('1048838')],
  },
  {
    words: 'mum is 84 and sat on her own all day, is there anything for older people round here',
    near: 'LS16 6QA',
    answers: [england('1131792')],
  },
  { words: 'somewhere for a brew and a chat of a morning', near: 'SK12 1LX', answers: [england('1023844')] },
  {
    words: 'i have learning difficulties and i want to make friends in belfast',
    answers: [northernIreland('100346')],
  },
  {
    words: 'my son has downs hes 26, wants somewhere to go with mates in the evening',
    near: 'CH45 3NB',
    answers: [england('1153742')],
  },
  {
    words: 'older lady next door never gets a visitor, who helps lonely old people in manchester',
    near: 'M14 5RQ',
    answers: [england('1083242')],
  },
  {
    words: 'club for over fifties near coleraine, i like a dance and a natter',
    answers: [northernIreland('103195')],
  },
  {
    words: 'old time dancing for pensioners dundonald',
    near: 'BT16 1QQ',
    answers: [northernIreland('104772')],
  },
  {
    words: 'i farm on my own in northern ireland and never speak to a soul from sunday to sunday',
    answers: [northernIreland('102591', '103303')],
  },
  {
    words: 'granda would love a game of cards or bingo, creggan co tyrone',
    answers: [northernIreland('100799')],
  },
  {
    words: 'just want to meet other women in the villages round carlisle',
    near: 'CA6 4LN',
    answers: [england('228863', '513105')],
  },
  { words: "women's group buxton with talks and trips out", near: 'SK17 7PN', answers: [england('1030658')] },
  {
    words: 'i am new in leeds, my english not good, want to meet peoples and practise speaking',
    near: 'LS11 6HT',
    answers: [england('1175775')],
  },
  { words: "men's group that isn't football", near: 'LS27 0HG', answers: [england('1048838')] },
  { words: 'i was in the navy and i miss the lads', near: 'LA4 5AQ', answers: [england('1068700')] },
  {
    words: 'would someone look in on my nan of an evening, she is in ardglass and frightened on her own',
    answers: [northernIreland('100042')],
  },
  {
    words: 'my father speaks punjabi and eats alone every day, is there a lunch club for asian elders',
    near: 'LS8 5AN',
    answers: [england('1078159')],
  },
  {
    words: 'things to do for my 70 year old mom in Redwood City, she never leaves the house',
    answers: [of('ohana', '1', '6')],
  },
  {
    words: 'can somebody come and keep an old man company',
    answers: [
      of('open-referral-uk', 'organization/1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d'),
      england('1083242', '1034510', '1131792', '1048838'),
      northernIreland('100042'),
    ],
  },
  {
    words: "dwi'n unig, oes rhywun yn ymweld â phobl hŷn",
    answers: [
      of('open-referral-uk', 'organization/1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d'),
      england('1083242', '1034510', '1131792', '1048838'),
      northernIreland('100042'),
    ],
  },
  {
    words: 'out in the sticks near banbridge since i married, no car, dont know a soul',
    answers: [northernIreland('105151')],
  },
  {
    words: 'drop in centre where you can just turn up, bury',
    near: 'BL9 6LE',
    answers: [england('1094663')],
  },
]
