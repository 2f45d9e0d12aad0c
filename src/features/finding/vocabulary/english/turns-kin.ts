/** How life with children, partners and those one looks after is told. Pure. */
import { saying } from '../saying.ts'

const say = saying('family')
const care = saying('caring')

export const turnsKin = [
  ...care(
    `kid looks after me, son|daughter looks after me, child looks after me, i look after my mum after school, look after mum before school, cook for mum and go to school, cook and clean for my mum|dad, miss school to look after, misses school to look after, late for school because of mum, mum is ill and i do everything, dad is ill and i do everything, get my brother ready, get my little brother ready, put my brother|sister to bed, put my little brother to bed, mum stays in bed and i, look after my little brother|sister, boy helps his mum, girl helps her mum, 10 and looks after`,
    'young carers, young carer, carers',
    ['family'],
  ),
  ...care(
    `took in my grandson|granddaughter|grandchild|nephew|niece|sister, taken in my grandson|granddaughter|grandchildren|nephew|niece, took on my grandson|granddaughter|grandchildren|nephew|niece, grandkids live with me, grandchildren live with me, grandchild lives with me, grandson|granddaughter|nephew|niece lives with us, got the grandkids full time, bring up my grandson|granddaughter|nephew|niece, bringing up my grandson, bringing up my granddaughter, bringing up my nephew, bringing up my niece, raising my grandson, raising my granddaughter, raising my nephew, raising my niece, raise my grandkids|grandson|granddaughter, my sisters kids, my sisters children, my brothers kids, my daughters kids live, my daughters baby, daughter cant look after her, son cant look after his, cant look after her kids, mum on drugs so they live, social services gave me the kids, asked us to have the kids, got custody of my grandkids`,
    'kinship carers, kinship, grandparents, raising children, relative caregivers',
    ['family', 'legal'],
  ),
  ...care(
    `doesnt know me anymore, forgotten who i am, asks the same thing, asks me where his wife, gets up at night and, follows me round the house, follows me round, hides things, puts things in the oven, gets lost coming home, got lost coming home, gets lost going to, accuses me of stealing, gets nasty with me, turned nasty, not the man i married, not the woman i married, losing him bit by bit, losing her bit by bit, mind is going, mind has gone, going doolally, away with the fairies, husband|wife|mum|dad|nan|gran|grandad is forgetful, grandad forgets, grandad is confused, husband|wife|mum|dad|nan|gran|grandad is losing her memory, nan|gran|grandad|grandma has dementia, nan|gran|grandad|grandma has alzheimers`,
    'dementia, dementia carers, alzheimer, carers',
    ['condition', 'dementia'],
  ),
  ...care(
    `need an hour to myself, afternoon to myself, night off, a night away, weekend away from caring, few hours to myself, few hours break, day off from looking after, cant leave my son, cant leave my daughter, cant leave my husband|wife|mum|dad alone, cant pop to the shops, cant even go to the shops, cant get my hair done, someone to mind him, someone to mind her, mind my husband|wife|mum|dad, someone to watch him, someone to watch her, stay with him while, stay with her while, sit with him while, sit with her while, take him off my hands, take her off my hands, havent had a day off, never get a break, never a break, no break, 24 7, round the clock, day and night looking after`,
    'respite, crossroads, carers, short breaks, sitting service',
  ),
  ...care(
    `wife|husband|mum|dad|son|daughter needs me all the time, wife|husband|mum|dad|son|daughter needs looking after, wash and dress my husband|wife|mum|dad, lift him in and out, lift her in and out, feed and wash, gave up work to look after, gave up my job to look after, gave up my job for mum|dad, juggling work and mum|dad, work and look after, on call for my mum|dad, run back and forth to mums, running between two houses, husband|wife has parkinsons, husband|wife is disabled, husband|wife is ill, my back is going from lifting, im the one who does it all, nobody cares for the carer`,
    'carers, carer support, carers centre, unpaid carers',
  ),
  ...care(
    `son|daughter|boy|girl|child doesnt talk, son|daughter|boy|girl|child wont talk, little boy doesnt speak, little girl doesnt speak, not speaking yet, flaps his hands, hand flapping, screams in shops, screams in the supermarket, screams all day, has meltdowns, hits himself, bites himself, bangs his head, different from other kids, different to other kids, doesnt fit in at school, cant sit with others, doesnt play with others, wont mix with other kids, thinks differently, son|daughter is different, extra needs, special child, child is special, son|daughter|grandson|granddaughter has autism, grandson|granddaughter with autism, waiting for a diagnosis`,
    'autism, additional needs, special needs, parents of disabled children, autistic',
    ['family', 'condition'],
  ),
  ...care(
    `boy is in a wheelchair, girl is in a wheelchair, son|daughter|child cant walk, son|daughter|child cant see, child is blind, child is deaf, blind baby, baby is blind, baby is disabled, born disabled, son|daughter|child|boy|girl is disabled, son|daughter|child has cerebral palsy, child has fits, nothing for disabled kids, kids with disabilities, play with a disability, brothers and sisters of disabled, siblings of disabled, other mums with a disabled, other parents of disabled`,
    'disabled children, additional needs, parent carers, siblings, special needs',
    ['family', 'condition'],
  ),
  ...care(
    `boy has cancer, girl has cancer, son|daughter|boy|girl has leukaemia, kid has cancer, little boy has leukaemia, little girl has leukaemia, child is having chemo, child with cancer, very ill child`,
    'children with cancer, childhood cancer, sick children, cancer',
    ['family', 'condition'],
  ),
  ...say(
    `see my son|daughter|boy|girl|little boy|little girl|baby, wont let me see my son|daughter|boy|girl|baby, stops me seeing my kids|son|daughter|children, keeps the kids from me, keeping the kids from me, keeps my son|daughter from me, only see my son, only see my daughter, not seen my son, not seen my daughter, havent seen my son, havent seen my daughter, somewhere to see my kids|son|daughter, meet my son|daughter somewhere, supervised, weekend dad, ex wont let me, ex stops me, ex is keeping, fight over the kids, taken my kids, grandkids kept from me, not allowed to see my grandkids|grandson|granddaughter`,
    'child contact centre, contact centre, mediation, custody, parents',
    ['legal'],
  ),
  ...say(
    `son|daughter hits me, teenager hits me, boy hits me, scared of my own son|daughter, son|daughter is violent, smashes the house up, smashed my house, son|daughter swears at me, row with my son|daughter, rows with my mum|dad, always rowing, rows every night, shouting all the time, shouting every night, always shouting, screaming at each other, cant talk without shouting, stays out all night, runs away, ran away, run away from home, gone off the rails, off the rails, hanging round with, hanging about with, bad lot, bad crowd, carries a knife, carrying a knife, police brought him home, brought home by the police, kicked out of school, wagging school, bunking off, wont get up for school, cries about school`,
    'family mediation, family support, young people, antisocial behaviour, mentoring',
  ),
  ...say(
    `goes for me when, raises his hand, raised his hand, lifts his hand, knocks me about, smashes the place up, smashed the place up, slaps me, punches me, kicks me, grabs me, grabbed my throat, strangl*, pushed me down, hides my keys, takes my phone, reads my messages, following me, tracks my phone, locks me in, wont let me work, wont let me see my mum, wont let me go out, watch every word, eggshells, scared when he comes home, frightened when he comes home, afraid to go home, hides from him, makes me feel worthless, says its my fault, kill me if i leave, says he will kill me, said he would kill me, threatens me, threatened me, threatens to take the kids, husband|boyfriend|partner|ex kicks off, husband|boyfriend|partner is nasty, husband|boyfriend|partner shouts at me, ex wont leave me alone, ex keeps turning up, ex follows me, sits outside my house, wife|girlfriend beats me, she hits me, husband bad to me, husband make me scared`,
    "domestic abuse, domestic violence, women's aid, survivors",
    ['legal', 'abuse'],
  ),
  ...say(
    `make me marry, making me marry, marry my cousin, married off, dont want to marry, family honour, shame on the family, brought shame, send me back to marry, cut down there, cutting girls, cut as a girl`,
    'forced marriage, honour based abuse, fgm, domestic abuse',
    ['legal', 'abuse'],
  ),
]
