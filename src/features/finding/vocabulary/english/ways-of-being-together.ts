/** How people speak of company, of halls and clubs, and of being among people like themselves. Pure. */
import { saying } from '../saying.ts'

const company = saying('loneliness')
const purpose = saying('purpose')

export const waysOfBeingTogether = [
  ...company(
    `talk to the cat, talk to the dog, talk to the wall, talk to myself, talking to myself, telly for company, tv for company, television for company, only the telly, only the tv, same four walls, clock ticking, silence in the house, house is silent, long days, days are long, long evenings, sundays are the worst, weekends are long, phone never rings, phone doesnt ring, no one rings, nobody rings, noone rings, nobody phones, nobody calls, no one calls, nobody comes, no one comes, noone comes, nobody knocks, nobody to see, see no one, see noone, havent spoken to anyone, not spoken to anyone, didnt speak to anyone, only person i see, only voice i hear, hear a voice, hear another voice, human voice, kids moved away, children moved away, children live far, kids live far away, kids are in australia, son lives abroad, daughter lives abroad, son lives in australia, daughter lives in australia, kids never visit, family never visit, family dont visit, neighbours all moved, all my friends are dead, friends are gone, no one would notice, nobody would notice, nobody knows im here, eat on my own, eating alone, eat alone, eating on my own, meals alone`,
    'befriending, lunch club, coffee morning, isolation, loneliness, older people',
  ),
  ...company(
    'someone to pop in, pop in and see, pop round, pop in for a chat, someone to check on me, check im ok, check im alright, check on my mum|dad|nan|neighbour, keep an eye on my mum|dad|neighbour, call in on, look in on, mum|dad|nan is lonely, mum|dad|nan on her own, mum|dad|nan sits alone, mum|dad|nan wont go out, company for my mum|dad|nan|husband|wife|uncle|aunty, friend for my mum|dad|nan|son|daughter|brother|sister',
    'befriending, home visits, good neighbour, visiting, older people',
  ),
  ...company(
    `afternoon out, an hour out, get me out, get him out of the house, get mum|dad|nan out, somewhere for mum|dad|nan to go, somewhere for my husband to go, somewhere for my wife to go, place for mum|dad in the day, somewhere in the day, looked after in the day, bus picks you up, pick me up and bring me home, picked up and brought home, hot dinner and company, dinner and a chat, dinner with others, soup and company, sunday lunch, cooked dinner, singalong, sing song, armchair games, afternoon tea, tea and biscuits, tea and buns, tea and scones, biscuits and a chat, for the over fifties, over fifty, over sixty, over seventy, folk my age, someone my own age, others my age`,
    'day centre, lunch club, older people, senior citizens, over 50s, luncheon',
    ['food'],
  ),
  ...purpose(
    `ladies who meet, meet other women, meet women, women like me, women to talk to, room full of women, women together, jam and jerusalem, jam making, talks and cake, speaker and a cup of tea, guest speaker*, ladies night, ladies evening, ladies meeting, women in the village, townswomen, soroptimist*, inner wheel`,
    "women's institute, townswomen's guild, wi, women",
    ['loneliness'],
  ),
  ...purpose(
    'creche and a class, class with a creche, course with a creche, learn while the kids are minded, mums who want to learn, women who want to learn, women returning, only for women, no men, no men there, without men, not with men, husband wont let me mix, husband doesnt let me go, course for women, classes for women, trade for a woman, woman plumber, woman joiner',
    "women's centre, women, women's group, creche, training",
    ['family', 'work'],
  ),
  ...company(
    'men like me, other men, other blokes, other lads, lads to talk to, meet other men, men to talk to, man to man, bottle it up, bottling it up, bottled it up, man up, big boys dont cry, men dont cry, real men, wont talk about it, never talk about feelings, cant tell my mates, down the pub is all there is, without the pub, not the pub, pub is all there is',
    "men, men's group, men's shed, men's mental health",
    ['wellbeing'],
  ),
  ...purpose(
    `retired and restless, brain going to mush, brain is mush, brain is rotting, use my brain, exercise my brain, keep my mind going, mind ticking over, learn for fun, learn for pleasure, learn something for fun, study for fun, keep learning, learn history, learn italian, learn spanish, learn french, learn german, practise my french, practise my spanish, talks in the afternoon, lectures for retired, retired teacher, retired people, days drag since i retired, time on my hands, too much time on my hands, watch daytime telly, daytime tv`,
    'u3a, university of the third age, lifelong learning, retired, lectures',
    ['loneliness'],
  ),
  ...purpose(
    'keep the village alive, nothing in the village, nothing goes on here, nothing on round here, nothing ever happens here, whats on in the village, hall in the village, parish hall, church hall, memorial hall, village institute, miners welfare, welfare hall, working mens club, social club in the village, club house, village show, village fete, fete, gala, bonfire, jumble sale, car boot, table top sale, fundraiser*, village green, village shop, book the hall, party room, room for a party, venue for a party, birthday party venue, wedding venue, space to rehearse, space for our band, space for our club, somewhere to hold a meeting, room to meet',
    'village hall, community centre, community association, hall, memorial hall',
    ['other'],
  ),
  ...purpose(
    'improve our street, improve our estate, clean up our street, clean up our estate, pride in our estate, tidy the estate, do up the village, money for the village, money for our group, funding for our group, fund our group, start a group, start my own group, set up a group, set up a charity, run a small charity, bank account for our group, committee, trustee*, be a trustee, treasurer, social enterprise*, regenerat*, neighbours together, get neighbours together, street party',
    'community association, community development, regeneration, residents, community fund, voluntary action',
    ['other'],
  ),
  ...saying('loneliness', 'wellbeing')(
    `like girls not boys, like boys not girls, i like girls and i am a girl, fancy girls, fancy women, fancy men, married to a man but, two mums, lesbian mum, gay dad, gay friends, meet gay people, meet other lesbians, other gay people, in the closet, tell my parents im, born in the wrong body, wrong body, wear womens clothes, wear a dress, dress as a woman, cross dress, crossdress*, transvestite*, transition*, be myself without, pronoun*, misgender*, deadname*, not straight, my son is trans, my daughter is trans, my child is trans, son is gay, daughter is gay`,
    'lgbt, lesbian, gay, transgender, gender, trans',
  ),
  ...saying('loneliness', 'practical')(
    `up a lane, end of a lane, miles from anyone, miles from anywhere, miles from the nearest, nearest neighbour, back of beyond, isolated farm, on the farm, work the farm, dairy, milk price, milking, cattle, cows, sheep, tb in the herd, lambing, farm is failing, losing the farm, lose the farm, farm debt, farm worries, bank is after the farm, who takes over the farm, leave the farm to, farm subsid, farm inspection*, farmers wife, dad is a farmer, husband is a farmer, husband farms, slurry`,
    'farmers, rural support, rural, farming',
    ['wellbeing'],
  ),
  ...saying('transport')(
    `one bus a week, one bus a day, last bus, bus only comes, bus doesnt come, bus doesnt run, they cut the bus, took our bus off, no bus here, two buses, three buses, miss my appointment*, missed my appointment*, taxi costs, taxi is too dear, taxi is forty pounds, hospital is miles, hospital miles away, how do i get there, cant get there, no way to get there, no way of getting there, no one to take me, noone to take me, nobody to take me, son takes me, daughter takes me but, driver who waits, someone with a car, van with a lift, van with a ramp, bus with a ramp, tail lift, hire a minibus, minibus for our group, outing for our group, trip for our club, cant drive at night, eyes too bad to drive, doctor says i cant drive, told to stop driving, failed my eye test, car failed, husband drove, wife drove, wife did the driving`,
    'community transport, minibus, volunteer drivers, dial-a-ride, hospital transport, transport',
  ),
]
