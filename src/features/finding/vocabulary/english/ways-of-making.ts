/** How people speak of music, stage, craft, old things and nature without naming the society. Pure. */
import { saying } from '../saying.ts'

const make = saying('purpose')

export const waysOfMaking = [
  ...make(
    `sing my heart out, sing in the shower, sing in harmony, sing together, sing with others, sing with other people, love to sing, used to sing, sang in, sang in a choir, cant read music, sight read, belt out a song, belt out a tune, carry a tune, cant hold a tune, tone deaf, sing carols, carol singing, messiah, handel, chorus, close harmony, gospel choir, mens choir, bass voice, deep voice, soprano*, tenor*, baritone*, alto`,
    'choir, choral, singing, choral society',
    ['loneliness'],
  ),
  ...make(
    'sing opera, sing in shows, song and dance, gilbert and sullivan, sing and act, be in a musical, be in a show, in the chorus, west end, opera*, operatic, light opera, tread the boards, on the stage, amateur theatre, learn my lines, school play, act in a play, be in a play, join a drama group, improv*, pantomime*, paint scenery, make costumes, build sets, sound and lights, stage lights',
    'operatic, theatre, drama, amateur dramatics, musical theatre, stage',
  ),
  ...make(
    'see a play, see a show, go to a show, see a film, night at the theatre, matinee*, go to the theatre, go to the pictures, cheap tickets, theatre tickets, ballet tickets, cant afford the theatre',
    'theatre, opera house, cinema, film club, arts centre',
  ),
  ...make(
    'blow a horn, play the horn, play the cornet, play the trumpet, play in a band, brass instrument, silver band, old instrument, marching band, flute band, pipe band, bagpipe*, accordion*, whit friday, used to play in a band, bandsman, bandroom',
    'brass band, band, marching band, brass',
  ),
  ...make(
    'play the violin|fiddle|cello|flute|clarinet|saxophone|harp|organ|keyboard, violin*, cello, viola, clarinet*, saxophone*, flute*, fiddle, harp, recorder group, string quartet, play together, others to play music with, people to play music with, jam with, jam session*, strum*, banjo, mandolin, bodhran, tin whistle, church organ, dusty guitar, guitar in the loft, piano lessons, music lessons, music school, cant afford music lessons',
    'music, orchestra, ensemble, instruments, music lessons',
  ),
  ...make(
    'hear some music, hear live music, listen to music with others, beethoven, mozart, chopin, pianist*, classical concert*, evening of music, string music, jazz, blues night, folk night, open mic, live music, music in the afternoon, summer music',
    'concerts, music, music society, recitals, jazz, folk',
  ),
  ...make(
    'music helps me, music calms him, music calms her, music is the only thing, only music reaches, responds to music, music for dementia, music for my disabled son, music for my disabled daughter, drum circle',
    'music therapy, music, singing for the brain',
    ['condition', 'wellbeing'],
  ),
  ...make(
    'rap, rapper*, rapping, dj, djing, graffiti, spray paint, make beats, make music, record a song, music studio, make films, filmmak*, make videos, film making, animation, podcast*, community radio, radio station, hospital radio, on the radio',
    'hip hop, media, film making, music production, radio, arts',
    ['family'],
  ),
  ...make(
    'take pictures, taking pictures, taking better pictures, take better pictures, take photos, lens, tripod, dark room, darkroom, slr, photo walk, snapper',
    'photographic, photography, camera club',
  ),
  ...make(
    'shakespeare, plays in irish, perform poems, spoken word, tell stories, story teller, storyteller*, mumm, rhymers, puppet*, clown*, street theatre, puppets',
    'theatre, drama, storytelling, performance, arts',
  ),
  ...make(
    'wool, needles and wool, cast on, knit for charity, knit for babies, knit squares, sewing machine, dressmak*, make my own clothes, alter clothes, mend clothes, mending, darning, textile*, fabric*, fashion, felt making, felting, spinning wheel, spinning and weaving, lace making, lacemaking, tapestry, rug making, beads, beading, jewellery, scrapbook*, paper craft, calligraphy, origami, candle making, soap making, basket weaving, stained glass, silversmith*',
    'crafts, knitting, sewing, textile, craft group',
  ),
  ...make(
    'paint again, paint pictures, oil paint, acrylic*, pastels, easel, life drawing, colouring, colouring in, doodl*, sketch book, sketchbook, cant draw, not artistic, arty, artist*, throw a pot, potters wheel, kiln, make pots, sculpt*, lino, papier mache',
    'art, art class, painting, arts and crafts, pottery',
  ),
  ...make(
    'saw and hammer, carve, woodturn*, lathe, wood turning, make a table, build a shed, restore furniture, french polish, blacksmith*, forge, solder*, clock mending, mend clocks, radio ham, amateur radio, miss my workshop, miss my tools',
    "men's shed, woodwork, workshop, woodturning",
  ),
  ...make(
    'old steam trains, engine driver, steam engine, footplate, trainspot*, train spotting, locomotive*, old railway, heritage railway, work on the railway, signal box, old buses, vintage bus, old trams, trams, classic cars, old cars, tractors, vintage tractor*, traction engine, old aeroplanes, planes, old boats, narrow boat, lock gates, towpath, watermill*, windmill*',
    'railway, steam, transport museum, heritage, preservation, canal',
  ),
  ...make(
    'how people used to live, what it was like round here, how it used to be, the old days, days gone by, olden days, old maps, old buildings, listed building*, castles, save the old, abbey, romans, roman fort, vikings, dig up old, metal detect, coins, stamps, old coins, talks about the past, talk on history, the past, the war years, home front, world war, coal mine, miners, old mining, mill workers, civic society, old town, conservation area',
    'history, local history, historical society, heritage, civic trust, archaeology, buildings preservation',
  ),
  ...make(
    'science for kids, experiments, science museum, dinosaur*, look at the stars, stars at night, telescope*, space and planets, planetarium, rocks and fossils, fossil*',
    'science, museum, discovery centre, astronomy',
    ['family'],
  ),
  ...make(
    'red squirrel*, squirrels, badger*, hedgehog*, butterflies and moths, bees, bee keeping, hens, chickens, wild flowers, wildflower*, plant bulbs, save the planet, global warming, climate change, recycl*, green group, carbon, solar, protect nature, look after nature, birds of prey, feed the birds, sea shore, hedgerow*',
    'wildlife, conservation, nature, environmental, squirrel, climate',
  ),
  ...make(
    'found a stray, stray dog, stray cat, stray*, injured bird, injured animal, hurt animal, cruel to their dog, cruel to animals, dog left in the yard, beaten dog, animal cruelty, dog chained, starved dog, starving horse, rehome my dog|cat, rehome*, give up my dog|cat, find a home for my dog|cat, cant keep my dog|cat, adopt a dog|cat|kitten|puppy, rescue dog, rescue cat, rescue centre, kitten*, puppy, donkey*, walk rescue dogs, work with animals, help animals, look after animals, love animals, be around animals, stroke a dog, pat dog, therapy dog, visiting dog',
    'animal welfare, animals, cruelty to animals, rehoming, animal rescue, animal sanctuary',
  ),
]
