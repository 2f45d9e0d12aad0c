/** How wanting company is told: the empty house, the silent phone, the few words of English, the village. Pure. */
import { saying } from '../saying.ts'

const say = saying('loneliness')

export const turnsCompany = [
  ...say(
    `quiet house, empty house, come home to an empty, silence is killing, only the telly for company, only the cat to talk, only person i speak to, only people i see, only see the carer, only see the postman, days without seeing, days go by, would anyone notice, no one left, nobody left, everyone has gone, all gone now, last one left, outlived, friends are dead, mates are dead, friends all gone, no one to eat with, noone to eat with, eat my tea alone`,
    'befriending, visiting, social isolation, older people',
  ),
  ...say(
    `come round for a chat, come and sit with me, come and visit, visit me at home, visit my mum|dad|nan|gran|grandma|grandad at home, visit my mum|dad|nan|gran, someone visit mum|dad|nan|gran, company for my gran, company for my grandad, someone to sit and talk, sit and chat, sit and talk, knock on my door, a face at the door, keep an eye on my nan, keep an eye on my gran, check on my gran, drink tea with me`,
    'befriending, home visits, visiting, older people',
  ),
  ...say(
    `ring me once a week, ring me in the week, give me a ring, give me a bell, voice on the phone, friendly voice, a call now and then, weekly phone call, daily phone call, someone to call mum|dad|nan|gran, phone my mum|dad|nan|gran, ring my mum|dad|nan|gran`,
    'telephone befriending, befriending, telephone',
  ),
  ...say(
    `noone speaks my language, speak my language, talk my language, talk in my own language, same language as me, people from home, from my home country, from back home, miss my country, miss home, homesick, husband speaks english but, no know people, i not know people, no have anybody, far from my family, family is far, family back home, mum|dad|nan only speaks, mum|dad|nan speaks no english, wife speaks no english, wife doesnt speak english`,
    'culturally appropriate, ethnic minority, refugees, migrants, bilingual',
    ['legal'],
  ),
  ...say('congo*, congolese, lingala, french speaking african', 'congolese, african, french speaking'),
  ...say('yemen*, yemeni, arab*, iraq*, iraqi, kuwait*, moroccan', 'arabic, yemeni, arab'),
  ...say(
    'somali*, ethiopia*, ghana*, nigeria*, zimbabwe*, kenya*, gambia*, cameroon*',
    'african, african caribbean',
  ),
  ...say('kashmir*, mirpur*, asian elders', 'south asian, pakistani, asian'),
  ...say('sylhet*, bengali speaking', 'bangladeshi, bengali'),
  ...say('gujarat*, gujarati speaking', 'indian, gujarati, hindu'),
  ...say('iran*, kurd*, farsi speaking, turkish people', 'iranian, kurdish, refugees'),
  ...say(`cantonese speaking, mandarin speaking, vietnam*`, 'chinese'),
  ...say('jamaica*, west indian, barbad*, came on the windrush, trinidad*', 'african caribbean, caribbean'),
  ...say('poland, romania*, bulgaria*, lithuania*, latvia*, slovak*, hungar*', 'polish, eastern european'),
  ...say(
    `other women to talk, meet other ladies, ladies who lunch, ladies club, group of ladies, girls night, speaker every month, guest speakers, somewhere my mum can meet ladies`,
    "women's institute, townswomen's guild, women's club, inner wheel, women",
    ['purpose'],
  ),
  ...say(
    `asian women, asian ladies, muslim ladies, black women, sisters only, wont go if men are there, husband wont let me go if men, only ladies`,
    'asian women, black women, muslim women, women',
    ['purpose'],
  ),
  ...say(
    `retired and lost, retired and bored, since i stopped work, since i finished work, finished work last, stopped working, days drag, too much time, rattling round, rattling around, clock watching, watch the clock, watching telly all day, telly all day, sat in front of the telly, nothing in the diary, empty diary, weekends are the worst, evenings are the worst, nights are the worst, dread the weekend, dread sundays, dread christmas`,
    'u3a, older people, over 50s, lunch club, clubs',
    ['purpose'],
  ),
  ...say(
    `nothing for oldies, oldies, wrinklies, golden years, silver years, retired folk, old dears, old age pensioner, bingo and a dinner, bingo for pensioners, singsong, sing along for oldies, tea dance for`,
    'older people, age concern, lunch club, elderly, pensioners',
  ),
  ...say(
    `mum|dad|nan|gran|grandma|grandad never goes out, gran wont go out, grandma wont go out, grandad wont go out, gran is lonely, grandma is lonely, grandad is lonely, mum|dad|nan|gran|grandma|grandad sees nobody, gran on her own, grandma on her own, grandad on her own, mum|dad|nan|gran|grandma|grandad sits in all day, mum|dad|nan|gran|grandma|grandad stuck indoors, get my mum|dad|nan|gran|grandad out of the house, get gran out, club for my mum|dad|nan|gran|grandad, somewhere for my gran to go, somewhere for my grandad to go`,
    'older people, befriending, day centre, lunch club, age concern',
    ['caring'],
  ),
  ...say(
    `friends for my boy, son|daughter is lonely, club for my son|daughter, slow and lonely, people laugh at me because im slow, something for adults with learning`,
    'learning disability, mencap, gateway club, learning disabilities, social club',
    ['condition'],
  ),
  ...say(
    `moved for work, moved here for uni, moved here with work, dont know a soul, know no one here, know noone here, moved away from everyone, just got here`,
    'newcomers, newcomer, welcome, social isolation',
  ),
]
