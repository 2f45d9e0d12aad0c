/** Whole families of sayings about what people enjoy, make and believe: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfPastimes = [
  ...saying('purpose')(
    `bored out of|stiff|silly|at home|to tears, bored since, fill my week, nothing to do all day, nothing to get up for, something to look forward to, look forward to, keep my mind busy, keep my mind sharp, keep my brain going, keep my brain sharp, keep me occupied, at a loose end, loose end, a hobby, try something new, new interest, stretch my mind`,
    'activities, leisure, hobbies, learning, social activities',
  ),
  ...saying('purpose')(
    `used to paint|draw|knit|sew, do with my hands, use my hands, make stuff, something creative, be creative, crafty, doodle*, woodcarving, whittling, candle*, mosaics, upcycl*, screen print*`,
    'art, craft, painting, creative',
  ),
  ...saying('purpose', 'loneliness')(
    `knitting with, knit with, knit together, sewing bee, crochet with`,
    'knitting, knit and natter, craft group',
  ),
  ...saying('purpose')(
    `be in a panto, act in, put on a play, musical theatre, see a panto, see a musical, improv, stand up comedy`,
    'drama, theatre, amateur dramatics',
  ),
  ...saying('purpose')(
    `like singing sing, like to sing, love singing sing, sing with, sing in a, singing for, somewhere to sing, carol*, ladies choir`,
    'choir, singing, choral',
  ),
  ...saying('purpose')(
    `learn guitar|piano|drums|keyboard|ukulele|violin|saxophone|flute|clarinet, play the guitar, play the piano, play the drums, guitar lessons, saxophone, accordion, samba, jam session, in a band, join a band`,
    'music, musical instruments, music lessons',
  ),
  ...saying('purpose')(
    `out in nature, be in nature, green space*, birds and, wildflowers, foraging, bats, squirrel*, otter*, naturalist*, help look after the, look after a forest, look after a river, look after a beach, look after a pond, litter, eco, sustainability, rewild*, bonfire*`,
    'nature, wildlife, conservation, environment',
  ),
  ...saying('purpose')(
    `grow my veg, grow my flowers, grow my things, growing veg, growing food, garden to help, greenhouse`,
    'gardening, allotments, growing, community garden',
  ),
  ...saying('purpose')(
    `love books good book, love reading good book, novels, bookworm, share books, storytime, story time for`,
    'books, reading, library, reading group',
  ),
  ...saying('purpose')(
    `talk about history past, talk about history old, talk about the old, history talks, history group, history society, tudors, wartime, war memorial*, industrial, mining`,
    'history, local history, heritage',
  ),
  ...saying('purpose')(
    `know more about my family, who my family were, great grandparents, census, ulster scots`,
    'family history, genealogy, ancestry',
  ),
  ...saying('purpose')(
    `steam engine*, steam railway, old tractors, old lorries, old planes, vintage bus*, classic car*, motorbike*, traction engine*, aircraft, aviation`,
    'railways, steam, vehicle preservation, heritage',
  ),
  ...saying('purpose')(
    `church that, church for, church near, go to church, faith in god, sermon, priest, baptism, get married in church, methodist church, baptist, presbyterian, unitarian, christadelphian, somebody to pray, service on sunday, carol service`,
    'church, christian, worship, fellowship',
  ),
  ...saying('purpose')(
    `pray on a friday, place to pray, arabic class*, arabic school, quran school, read quran, islamic funeral`,
    'islamic, muslim, mosque, madrasa, quran',
  ),
  ...saying('purpose')(`rabbi, jewish playgroup, jewish youth, jewish club`, 'jewish, synagogue, hebrew'),
  ...saying('purpose')(
    `sikh temple, hindu temple, meditate, meditating, meditation class*, retreat, get away from everything`,
    'hindu, sikh, jain, buddhist, temple',
  ),
  ...saying('purpose')(
    `another language, learn another|a language, learn welsh, learn polish, learn chinese, learn japanese, learn punjabi, language for fun, german, conversation class*`,
    'language classes, languages, learning',
  ),
  ...saying('purpose')(
    `help animals|with animals, help at a rescue, volunteer at a rescue, be around horses, be around dogs, horses for therapy, petting`,
    'volunteering with animals, animal welfare, animals',
  ),
  ...saying('purpose')(
    `ex service*, ex military, miss the lads, miss the navy|army|forces, was in the army|navy|forces|raf, squaddie, afghanistan vet, royal navy, comrades`,
    'veterans, ex-service, armed forces, royal british legion',
  ),
  ...saying('purpose', 'loneliness')(
    `a wi, the wi, join the wi, wi near, crafts and a speaker`,
    "women's institute, wi, townswomen's guild, women",
  ),
  ...saying('purpose')(
    `art gallery, science centre, big house, country house, gardens to visit, rainy day, somewhere to take the grandkids|kids|children`,
    'museum, gallery, exhibition, days out',
  ),
  ...saying('purpose')(
    `fancy radio, presenter, filmmaking, youtube, video making`,
    'radio, media, film, community radio',
  ),
  ...saying('purpose')(
    `irish medium, irish class*, irish culture, ulster scots culture, culture night, traditional music, trad music, mumming`,
    'sustainable, irish, cultural',
  ),
  ...saying('purpose')(
    `mountain rescue, lifeboat*, coastguard, first responder*, st john ambulance`,
    'search and rescue, mountain rescue, lifeboat, volunteers',
  ),
]
