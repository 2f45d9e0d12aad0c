/** How people speak of being lonely, and of company. Pure. */
import { naming, saying } from '../saying.ts'

const say = saying('loneliness')
const game = naming('loneliness', 'purpose')

export const loneliness = [
  ...say(
    `lonel*, lonely, loneliness, alone, on my own, by myself, all on my own, isolat*, isolation,
    isolated, cut off, no one to talk to, noone to talk to, nobody to talk to, no company, no friends, no mates,
    havent any friends, havent got any friends, dont see anyone, dont see a soul, see nobody, never see anyone, noone visits, nobody visits,
    no visitors, dont know anyone, know nobody, dont know my neighbours, dont speak to anyone, four walls,
    staring at the walls, talking to the telly, days without speaking, lost touch, lost contact, friends have died, friends all died,
    friends have moved away, left out, forgotten about, invisible, live alone, living alone`,
    'befriending, companionship, social group, friendship, coffee morning, social isolation, chat',
  ),
  ...say(
    `company, companion*, bit of company, some company, keep me company, friendly face, friendly chat, have a chat, a natter, chat, chatting, chatty,
    banter, someone to visit, visitor, befriend*, befriending, befriender, buddy, pen pal, good neighbour*,
    someone to go out with, someone to go with, someone to go for a walk with`,
    'befriending, companionship, home visits, good neighbour, telephone befriending',
  ),
  ...say(
    'phone call, telephone call, someone to ring me, someone to phone me, ring me up, call me for a chat, weekly call, by phone, over the phone, telephone befriend*',
    'telephone befriending, befriending, telephone support',
  ),
  ...say(
    `meet people, meet new people, meeting people, meet others, make friends, make new friends, making friends, make some friends, new friends,
    see people, be with people, be around people, mix with people, get out and meet people, get out more, getting out more, get out of the house,
    social life, socialis*, socialise, socialising, social group*, social club*, mates, people my own age, people my age, people like me, fit in, belong`,
    'social group, friendship, social activities, coffee morning, meet new people',
  ),
  ...say(
    `cant get out, cant go out, dont get out, dont get out much, never go out, not been out, hardly go out, stuck in, stuck indoors, stuck at home,
    stuck in the house, stuck in my flat, housebound, house bound, too scared to go out, scared to leave the house, frightened to go out, afraid to go out, trapped at home`,
    'befriending, home visits, telephone befriending, community transport, housebound',
    ['practical', 'transport'],
  ),
  ...say(
    `coffee morning*, cuppa, cup of tea, brew, tea and a chat, tea and cake, chatty cafe, chatter and natter, chat cafe, tea dance*, drop in, drop in centre, community centre, community cafe, open house`,
    'coffee morning, drop in, community cafe, social group',
    ['purpose'],
  ),
  ...say(
    'lunch club*, luncheon club*, dinner club, sunday dinner, eat together, someone to eat with, meal out, christmas dinner, on my own at christmas, alone at christmas',
    'lunch club, luncheon club, community meal, social group',
    ['food'],
  ),
  ...game(
    'bingo, dominoes, card games, playing cards, play cards, whist, bridge club, scrabble, board games, games afternoon, quiz, snooker, darts, pub games',
    'games, board games, social club',
  ),
  ...say('mens shed*, men in sheds, shed, somewhere for men, blokes', "men's shed, men, woodwork", [
    'purpose',
  ]),
  ...say(
    'knit and natter, knit n natter, stitch and bitch, crafternoon',
    'knit and natter, knitting, craft group',
    ['purpose'],
  ),
  ...say(
    'day centre*, day center, day club, over 50s, over 55s, over 60s, over 65s, over 70s, pensioners club',
    'day centre, older people, over 60s, social club',
  ),
  ...say(
    'new to the area, new in town, just moved here, new here, dont know the area',
    'newcomers, social group, welcome, community centre',
  ),
]
