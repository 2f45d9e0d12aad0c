/** How an interest, a faith, an animal or a group's own wish is told without the name of a club. Pure. */
import { saying } from '../saying.ts'

const say = saying('purpose')
const other = saying('other')
const sport = saying('activity')

export const turnsPastimes = [
  ...say(
    `old engines, locos, shunt*, choo choo, train mad, mad on trains, trainspotting, old trains, old coaches, restore old, do up old engines, do up old vehicles`,
    'locomotive, steam, railway preservation, vehicle preservation, vintage',
  ),
  ...say(
    `old houses, old churches, stately home, grand house, roman remains, ruins, architect*, architecture, listed building, save an old building, pull down the old, knock down the old, how folk used to live, dress up in old, victorian*, dig up the past, metal detecting, metal detector, old mill, old factory`,
    'historic buildings, heritage, preservation, museum, civic society',
  ),
  ...say(
    `look at paintings, look at pictures, see some art, see paintings, walk round a gallery, exhibitions, show my paintings, hang my paintings, sell my paintings, studio to paint in, need a studio, artist studio, space to make art`,
    'gallery, art gallery, exhibition, artists, studio',
  ),
  ...say(`good with a camera, snaps`, 'photography, photographs'),
  ...say(
    `write a novel, wrote a novel, write a book, writing a book, get published, get my story out, jot things down, scribble*, scribbling, stories in my head, read my poems, poem*`,
    'writing, creative writing, literature, poetry, writers',
  ),
  ...say(
    `love a sing, cant sing but, sing with men, men singing, welsh singing, carols, sing messiah, oratorio, soprano, tenor voice, kids who sing, daughter sings, son sings`,
    'choir, choral, singing, singers',
  ),
  ...say(
    `flute, clarinet, oboe, quartet, symphon*, listen to music, go to concerts, blow a trumpet, world music, african drums, african drumming, steel pan, steel band, dhol, sitar, tabla`,
    'orchestra, concerts, music, band, chamber',
  ),
  ...say(
    `treading the boards, go on stage, playing a part, build scenery, sew costumes, lights and sound, behind the scenes, watch plays`,
    'theatre, drama, players, theatre company, amateur theatre',
  ),
  ...say(
    `partner for bridge, four for bridge, make up a four, bidding and cards, rubber of bridge`,
    'bridge, bridge club',
  ),
  ...say(
    `bird box, butterfl*, frogs, newts, pond*, fungi, mushrooms, moths, insects, natural history, nature reserve, hedge laying, dry stone, plant hedges, woodland work, coppic*, tree hugger`,
    'wildlife, natural history, conservation, woodland, naturalists',
  ),
  ...say(
    `park is a mess, rubbish in the park, tidy up the park, look after the park, save our park, friends of the park, our local park, green round the corner, bit of green, patch of grass, planters, flower beds, walled garden, tidy the village, make the street nice, hands in the earth, no garden of my own, havent a garden, live in a flat with no garden, flat with no garden, want to dig, get my hands dirty`,
    'friends of the park, park, green space, community garden, gardening',
    ['activity'],
  ),
  ...say(
    `pray with others, pray with people, find god, found god, looking for god, found jesus, believe in god, believer*, believers, christen*, christening, get the baby christened, communion, mass on sunday, sunday service, vicar, pastor, pentecostal, evangelical, anglican, kingdom hall`,
    'church, worship, christian, chapel, congregation',
    ['loneliness'],
  ),
  ...say(
    `become muslim, became muslim, converted to islam, where is mosque, jumma, imam*, learn urdu, arabic for kids, teach my kids islam, teach kids quran, islamic classes, tajweed, hijabi, shia, sunni, bohra, allah, mosque for women, understand islam, what muslims believe`,
    'islamic, mosque, muslim, quran, madrasa',
    ['family'],
  ),
  ...say(
    `orthodox jewish, keep kosher, kosher food, bat mitzvah, pesach, chanukah, beth din, old jewish, jewish grandma, jewish mum`,
    'jewish, synagogue, hebrew congregation, orthodox jewish, kosher',
    ['loneliness'],
  ),
  ...say(`quaker meeting, peace and justice`, 'quaker, quaker meeting'),
  ...say(`vihara, chanting, learn to meditate, sit and meditate`, 'buddhist, meditation, vihara'),
  ...say(`student and christian, student faith`, 'chaplaincy, church, christian, visiting', ['loneliness']),
  ...sport(
    `son|daughter in a wheelchair wants to, disabled and sporty, disabled kids sport, disabled and want to run, run in my wheelchair, sport for my disabled son|daughter, gym for my disabled son|daughter, gym for disabled kids, blind and want to, blind and sporty, sail but i cant see, dance with downs, downs and loves dancing, loves dancing and has downs, learning disability and loves`,
    'disability sport, disabled, athletics, inclusive, learning disabilities',
    ['condition'],
  ),
  ...sport(
    `batter, bowler, nets practice, play for a team, team for my lad, team for my son|daughter, goalkeeper, rugby for kids, walking cricket, run and jump, in a boat, paddle a, climb mountains, fell walking, crossed swords`,
    'sport, cricket, rugby, athletics, coaching',
  ),
  ...other(
    `rehoming, rehomed, get a dog, get a rescue dog, want a dog, want a cat, cant keep him as a pet, give my dog away, take my dog in, take my cat in, strays, dog has run off, dog ran off, dog with three legs, three legged, paralysed dog, dog wheels, dog in wheels, kittens, litter of, stop her having kittens, stop her having puppies, cat keeps having, someone hurting a dog, cruelty to animals, thin horse, old horse, horse in a bad way, hedgehog hurt`,
    'animal rescue, dogs home, rehoming, animal welfare, neutering',
    ['practical'],
  ),
  ...other(
    `dog while im in hospital, cat while im in hospital, dog if i go into hospital, dog if i die, what happens to my dog, what happens to my cat, refuge wont take my dog, hostel wont take my dog, landlord wont let me keep my dog, cant take my dog`,
    'pet fostering, pets, animal, cinnamon trust, dogs',
    ['practical', 'housing'],
  ),
  ...other(
    `starting a group, start a charity, starting a charity, run a little group, small charity, our group needs money, our club needs money, grants for groups, grant for our club|charity, funds for our group|club|charity, apply for funding, funding bid, write a bid, lottery money, lottery funding, constitution, committee*, find volunteers for our, volunteers for our group, our charity needs, accountant for our charity, lawyer for our charity, website for our charity, recruit volunteers, our roof leaks at the hall, our hall`,
    'voluntary sector support, voluntary action, grant making, funding advice, capacity building',
    ['work'],
  ),
  ...other(
    `our group has nowhere, nowhere to meet, somewhere to hold our, place to hold our, place to run our, room to rent, room for a meeting, room for my class, office for our charity, cheap office, store our things, storage for our charity, kitchen to hire, hall for a wedding, hall for a birthday, birthday party room, somewhere to train our team, stage to hire, rehearsal room, rehears*, rehearse`,
    'room hire, premises, hall hire, community centre, office space',
  ),
  ...other(
    `lost on the mountain, fell on the mountain, stuck on a mountain, hurt on the hills, lost on the fells, rescue team, thank the team who saved`,
    'mountain rescue, search and rescue',
  ),
]
