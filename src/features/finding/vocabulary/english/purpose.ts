/** How people speak of things to do, make and care about. Pure. */
import { naming, saying } from '../saying.ts'

const say = saying('purpose')
const hobby = naming('purpose')

export const purpose = [
  ...say(
    `nothing to do, something to do, things to do, bored, boredom, boring, hobby, new hobby, pastime, interests, fill my day, fill my time, pass the time, keep busy, keep my mind active, keep my brain active, brain active, get up in the morning for, reason to get up, no purpose, sense of purpose, purpose, no routine, routine, structure to my day, no reason to get up, what to do with myself, dont know what to do with myself, something different, whats on, days out, day trip*, day trips, outings, trips out, coach trip*, trips, holiday, activities for older people`,
    'social activities, hobbies, social group, activities, clubs, volunteering',
    ['loneliness'],
  ),
  ...say(
    `garden*, garden, gardening, garden club, gardening group, community garden*, community garden, allotment*, allotment, grow vegetables, grow my own, growing vegetables, grow food, growing, veg, plants, flowers, flower arranging, green fingers, horticultur*, horticultural therapy, green gym, potting shed`,
    'gardening, community garden, allotment, growing, horticulture',
    ['activity'],
  ),
  ...say(
    `nature, outdoors, outside, fresh air, green space, countryside, woodland*, woods, trees, forest, forest bathing, birds, birdwatch*, bird watching, birdwatching, wildlife, animals, conservation, nature walk, beach, beach clean, litter pick*, litter picking, environment*, climate, city farm, care farm, petting farm, fishing, angling`,
    'nature, conservation, outdoors, wildlife, green social prescribing',
    ['activity'],
  ),
  ...say(
    'choir*, choir, sing, singing, singer, singing group, community choir, sing along, karaoke, rock choir',
    'singing, choir, singing group, music',
    ['loneliness'],
  ),
  ...hobby(
    'music*, music, musical, play an instrument, learn an instrument, guitar, piano, ukulele, drum*, drumming, drums, band, brass band, orchestra, concert*, gigs, music group, music therapy',
    'music, music group, concerts, singing',
  ),
  ...hobby(
    'art, art class*, art class, art group*, art group, art club, paint*, painting, draw, drawing, sketch*, watercolour*, creative, creativ*, being creative, art therapy, arts and crafts, make things, making things, pottery, ceramics, clay, sculpture, printmaking, mosaic*',
    'art, painting, art class, arts and crafts, creative',
  ),
  ...hobby(
    'craft*, craft, crafting, craft group, knit*, knitting, crochet*, crocheting, sew, sewing, sewing group, quilt*, quilting, patchwork, embroidery, cross stitch, card making, jewellery making, flower craft, needlework, weaving, upholstery',
    'crafts, craft group, knitting, sewing',
  ),
  ...say(
    'woodwork*, woodwork, carpentry, wood carving, tools, workshop, tinker*, make things with my hands, good with my hands, work with my hands, metalwork, model making, model railway*',
    "woodwork, men's shed, workshop, carpentry",
  ),
  ...say(
    'read, reader, reading, reading group, read books, book, book club, book group, bookclub, library, audiobooks, shared reading, library at home, mobile library, books delivered',
    'reading group, book club, library, books',
  ),
  ...say(
    'write*, writing, creative writing, write stories, poetry, poems, memoir*, life story, write my life story, storytelling',
    'creative writing, writing group, poetry',
  ),
  ...hobby(
    'chess, photography, pottery class, jigsaws, lego, gaming, video games, dungeons and dragons, magic, genealogy, astronomy, languages, french, spanish, philosophy, debating, stamp collecting, beekeeping, juggling, circus, comedy',
    'club, hobby',
  ),
  ...hobby(
    'history, local history, heritage, museum*, museum, gallery, exhibition*, family history, family tree, archaeolog*, reminiscence, reminisc*, old times, old photos, railway*, steam trains',
    'history, heritage, museum, reminiscence, local history',
  ),
  ...hobby(
    'theatre, drama, drama group, acting, amateur dramatics, am dram, panto, film*, film, film club, cinema, pictures, relaxed screening, dementia friendly screening',
    'theatre, drama, film club, cinema',
  ),
  ...say(
    'u3a, university of the third age, third age, womens institute, wi, wi group, rotary, probus, lectures',
    "u3a, women's institute, talks, social group",
    ['loneliness'],
  ),
  ...say(
    'church*, church, churches, chapel, faith, faith group, god, religio*, religion, religious, spiritual*, spirituality, pray*, prayer, mosque*, mosque, islam, muslim*, muslim, sikh*, gurdwara, hindu*, temple, jewish, synagogue, buddhis*, buddhist, christian*, quaker*, catholic',
    'faith, church, religion, worship',
    ['loneliness'],
  ),
  ...say(
    'culture*, culture, cultural, my culture, my community, people from my country, community event*, festival*, carnival, black, black and asian, bame, asian, south asian, african, caribbean, windrush, chinese, indian, pakistani, bangladeshi, polish community',
    'cultural, community association, ethnic minority, bame',
    ['loneliness'],
  ),
  ...say(
    'campaign*, make a difference, have a say, politics, community group, local group, neighbourhood, timebank*, time bank, time banking',
    'community group, volunteering, timebank',
  ),
]
