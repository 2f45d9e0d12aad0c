/** What people say about moving and sport, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const activity: Asked[] = [
  {
    words: 'hire a tennis court for half an hour',
    near: 'BS1 5TT',
    answers: [of('openactive', 'http://www.example.org/facility-uses/1')],
  },
  {
    words: 'hot yoga',
    near: 'TS4 3BU',
    answers: [of('openactive', 'https://opensessions.io/api/session-series/1402CBP20150217')],
  },
  {
    words: 'sunday bike ride with others, watford, nothing too fast',
    answers: [of('openactive', 'https://id.bookingsystem.example.com/events/158313')],
  },
  {
    words: 'weights class but im too shy for a real instructor',
    near: 'TS4 2RT',
    answers: [of('openactive', 'https://example.com/api/session-series/1402CBP20150217')],
  },
  { words: 'never ran in my life, 45, want to start, north belfast', answers: [northernIreland('103282')] },
  { words: 'swimming and a gym that isnt posh', near: 'M20 3GA', answers: [england('1167366')] },
  {
    words: 'athletics for my daughter who uses a wheelchair',
    near: 'L23 7TR',
    answers: [england('1100020')],
  },
  { words: 'im blind and id love to get out on a boat', near: 'CH47 1HR', answers: [england('1139562')] },
  {
    words: 'my 12 year old wants to sword fight like in the films',
    near: 'OL12 9QA',
    answers: [england('1162416')],
  },
  { words: 'gentle exercise for my mum, shes 77', near: 'HX6 2DG', answers: [england('250102')] },
  {
    words: 'doctor says im overweight and need to move more',
    near: 'BB2 3DA',
    answers: [england('1122978')],
  },
  { words: 'cricket or badminton', near: 'L13 2DJ', answers: [england('1182684')] },
  { words: 'rugby for a ten year old', near: 'OL2 6HT', answers: [england('1125707')] },
  { words: 'gentle bowls for older ones portglenone, ive a bad knee', answers: [northernIreland('107209')] },
  { words: 'a game of snooker and company, not a gym', near: 'LS26 8PE', answers: [england('523963')] },
  {
    words: 'bootcamp or circuits class in the evening',
    near: 'BT79 9JG',
    answers: [northernIreland('100799')],
  },
  {
    words: 'footie scheme that keeps teenagers out of trouble',
    near: 'BL9 7HJ',
    answers: [england('1121232')],
  },
  { words: 'gymnastics for a three year old lisburn', answers: [northernIreland('101831')] },
  { words: 'book a sports hall or pitch', near: 'OL8 2BN', answers: [england('1144978')] },
  { words: 'sport in silloth', near: 'CA7 4AJ', answers: [england('1181305')] },
  {
    words: 'somewhere safe for my 13 yr old to do sport and stuff, cheap',
    near: 'OL1 2QQ',
    answers: [england('1134427', '1190867')],
  },
  {
    words: 'my daughter has learning disabilitys and loves dancing',
    near: 'BB5 1DF',
    answers: [england('1152664')],
  },
  { words: 'sports pitch tadcaster', near: 'LS24 8JB', answers: [england('1188572')] },
  { words: 'walking club newry south armagh', answers: [northernIreland('103596', '100788')] },
  { words: 'want to lose weight, no gym, belle vale', near: 'L27 4YA', answers: [england('505818')] },
]
