/** How people speak of sport and games without naming the club. Pure. */
import { saying } from '../saying.ts'

const play = saying('activity')
const game = saying('purpose', 'loneliness')

export const waysOfPlaying = [
  ...play(
    'kick a ball, kick a ball about, ball about, play in goal, goalkeeper*, goalie, striker, sunday league, five aside, 5 a side, seven a side, football boots, used to play football, football team, football club, footballer*, join a team, join a football team, playing for a team, futsal',
    'football, football club, football team, pitch',
  ),
  ...play(
    'football for girls, girls football, girls team, girl plays football, womens football, ladies football, womens team',
    "women's football, girls football, ladies football, football",
  ),
  ...play(
    'hurl, hurley*, camogie, gaelic football, gaelic games, gaa, handball, ceili*',
    'gaelic games, gaa, hurling, camogie, gaelic football',
  ),
  ...play('scrum, rugby league, rugby union, tag rugby, touch rugby', 'rugby, rugby league, rugby club'),
  ...play(
    'bat and ball, bowl and bat, bowl a few overs, batting, wicket*, village cricket, cricket team, cricket nets',
    'cricket, cricket club',
  ),
  ...play(
    'bowling green, crown green, crown green bowls, carpet bowls, mat bowls, short mat, roll a bowl, bowling club, bowling alley, ten pin, tenpin, skittles',
    'bowling, bowls, bowling club, bowling green',
    ['loneliness'],
  ),
  ...play(
    'knock a ball about, tennis lessons, learn tennis, hit a ball, racket, racquet*, shuttlecock*, tennis partner, someone to play tennis with, padel, hire a tennis court, book a court, court for an hour',
    'tennis, tennis courts, badminton, racket',
  ),
  ...play(
    'ride out together, social ride, ride with others, people to cycle with, people to ride with, got a bike, old bike, bike in the shed, back on my bike, cycle club, cycling club, lycra, pedal*, wobbly on a bike, never learned to ride, never learnt to ride, tandem*, hand cycle',
    'cycling, ride, cycle, bike, social ride',
  ),
  ...play(
    'harriers, cross country, run with others, someone to run with, people to run with, 10k, marathon*, jog round the park, start running, running shoes, trainers on, track and field, long jump, sprint*, javelin',
    'running, harriers, athletics, running club, athletics club',
  ),
  ...play(
    'cartwheel*, handstand*, somersault*, back flip, forward rolls, bouncing off the walls, climbs everything, climbing the furniture, climbing the walls, energy to burn, burn off energy, run about, run riot, let off steam, trampoline, parkour',
    'gymnastics, trampoline, soft play, sports club',
    ['family'],
  ),
  ...play(
    'spin class, body pump, bodypump, bodyfit, hiit, step class, barbell*, dumbbell*, lift weights, lifting weights, pump iron, toned, tone up, bums and tums, hot yoga, exercise to music, bit of a sweat, get my strength back, build my strength, muscle*, puffed out, out of puff, huffing and puffing, no puff, get fitter, couch potato, sit all day, sitting all day, too much sitting, slob',
    'gym, fitness, exercise class, leisure centre, exercise',
  ),
  ...play(
    'stretch*, bendy, stiff joints, stiff in the morning, stiff all over, seize up, seizing up, supple, slow movements, move slowly, gentle stretching, exercise with a chair, nothing too strenuous, not too strenuous, nothing strenuous, easy on the knees, kind to my knees, kind on my joints',
    'gentle exercise, yoga, tai chi, pilates, chair-based exercise',
    ['condition'],
  ),
  ...play(
    'strictly, waltz*, foxtrot, quickstep, jive, jiving, rock and roll dancing, old time dance, old tyme, dance like we used to, used to go dancing, dance hall, glitter ball, two left feet, ballet, tap shoes, hip hop, breakdanc*, street dance, majorette*, country dancing, square dancing, irish dancing, highland dancing, set dancing, bachata, tango, bollywood',
    'dance, dancing, dance class, old time dance',
    ['loneliness'],
  ),
  ...play(
    'up the fells, up the hills, up a mountain, mountains, mountaineer*, potholing, caving, abseil*, rock climb, bouldering, camp out, camping, campfire*, bushcraft, orienteering, outdoor pursuits, outward bound, adventure*',
    'outdoor activities, climbing, mountaineering, adventure, walking',
  ),
  ...play(
    'on the water, out on the water, on the lake, dinghy, learn to sail, learn to row, rowing boat, paddle board, surf, windsurf*, diving, snorkel*, scuba, life saving, lifeguard',
    'sailing, water sports, rowing, canoe, boat',
  ),
  ...play(
    'mad about horses, horse mad, ride horses, groom horses, muck out, mucking out, stables, horse whisperer, hippotherapy',
    'horse, riding, horses, equine, ponies',
  ),
  ...play(
    'ice skat, roller skat, roller blad, rollerblad*, rollerdisco, skate park, scooter park, skateboard*, bmx',
    'skating, roller, skate park, skateboard',
  ),
  ...play(
    'punch bag, punchbag, boxing gloves, boxing club, sparring, learn to defend myself, defend myself, black belt, kung fu, wrestl*, aikido',
    'boxing, boxing club, martial arts, self defence',
  ),
  ...play(
    'cant swim a stroke, scared of water, afraid of water, doggy paddle, do a few lengths, swim a few lengths, swim with the kids, swim in a burkini, women only pool, swim for ladies, exercise in water, water exercise, warm pool',
    'swimming, swim, swimming pool, aqua',
  ),
  ...play(
    'sport in a wheelchair, play sport with one leg, one arm, sport for blind people, sport when you cant see, goalball, powerchair*, wheelchair rugby, wheelchair tennis, deaf football, special olympics, paralymp*',
    'disability sport, inclusive sport, wheelchair sport, disabled',
    ['condition'],
  ),
  ...play(
    'somewhere to play, kick about space, playing field, recreation ground, park with swings, slide and swings, playground*, play area, play park, adventure playground, bandstand, open space, football pitch, run the dog, walk round the park',
    'playing fields, recreation ground, park, playground, play area',
    ['family'],
  ),
  ...game(
    'bridge partner, duplicate bridge, play bridge, learn bridge, hand of cards, game of cards, rummy, cribbage, crib, backgammon, mahjong, mah jong, beetle drive, prize bingo, eyes down, full house, raffle*, quiz night, pub quiz, table games, pool table, game of pool, game of snooker, game of darts, jigsaw*, war games, wargam*, warhammer, board game cafe',
    'bridge club, cards, games, bingo, quiz, whist, snooker',
  ),
  ...game(
    'checkmate, play chess, learn chess, chess club, someone to play chess with, game of chess',
    'chess, chess club',
  ),
  ...saying('activity', 'work')(
    'coach kids, coach a team, learn to coach, train to be a coach, referee*, umpire*, run a team, kit for the team, new kit for our team, money for our club, pitch for our team',
    'sports coaching, coaching, sports club, sports development',
  ),
]
