/** Turns of phrase that tell a story more than a topic, and things so particular that services name them alone. Pure. */
import { naming, saying } from '../saying.ts'

const nothing = saying()
const hobby = naming('purpose')
const sport = naming('activity')

export const turns = [
  ...saying('family')(
    'teenager, young ones, after school, hang out with mates',
    'youth, young people, youth club, teenagers, youth zone',
  ),
  ...saying('family')(
    'toddler, my toddler',
    'toddler, parent and toddler, stay and play, playgroup, pre-school',
  ),
  ...saying('family')(
    'childminder, somewhere for the kids while i work',
    'childcare, nursery, pre-school, after school club, playgroup',
  ),
  ...saying('condition', 'wellbeing')(
    'see a doctor, no insurance, need a dentist, cant get a doctor, cant get an appointment, not registered with a doctor',
    'medical clinic, clinic, medical care, dental care, health',
  ),
  ...saying('caring')(
    'minding my dad, minding my husband, minding my wife',
    'carers, carers group, carer support',
  ),
  ...saying('food', 'practical')(
    'bring me food, cant stand to cook, stand long enough to cook, someone to cook for me',
    'meals on wheels, hot meal, home delivered meals, homebound',
  ),
  ...nothing(
    'my lad, son, daughter, my little boy, my little girl, grandson, granddaughter, grandchild, little brothers, little sisters',
    'children, young people, families',
  ),
  ...saying('wellbeing')(
    'falling apart, going to pieces, in pieces, cracking up, losing it, cant hold it together, at my wits end, cant face people',
    'mental health, counselling, emotional support, listening',
  ),
  ...saying('wellbeing')(
    'at uni, uni, university, at college, freshers, exam stress',
    'students, university, young people, chaplaincy',
  ),
  ...saying('bereavement', 'wellbeing')(
    'was killed, killed in, got killed, was murdered, murdered, manslaughter, lost my little boy, lost my little girl',
    'bereaved families, bereavement, bereaved parents, child bereavement, victims, trauma',
  ),
  ...saying('money', 'other')(
    'dog done, cat done, dog neutered, cat neutered, neuter*, spay*, spayed, vet bill*, sick dog, sick cat, dog is ill, cat is ill, microchip*',
    'neutering, animal welfare, veterinary, vet, pets, companion animals',
  ),
  ...saying('money', 'legal')(
    'back taxes, tax bill, owe tax, tax return, letter from the tax, self assessment, irs',
    'tax advice, tax, taxpayer, low income taxpayer',
  ),
  ...saying('money', 'food')(
    'cut off my benefits, food stamps, cut off my food',
    'public benefits, welfare rights, benefits advice, benefits, food stamps',
  ),
  ...saying('money', 'food')(
    'christmas presents, toys for christmas, santa, no christmas, hamper*, christmas hamper',
    'christmas, hampers, toys, food parcel, hardship',
  ),
  ...saying('money', 'family')(
    'take my kids on holiday, family holiday, holiday for the kids, never had a holiday, a week away, seaside break, respite break',
    'holidays, holiday, breaks, respite, recreation',
  ),
  ...saying('legal', 'money')(
    'faulty, row with the shop, money back, rip off, cowboy builder, warranty, dodgy trader, sold me',
    'consumer advice, consumer, trading standards, consumer rights, citizens advice',
  ),
  ...saying('legal')(
    'hijab, headscarf, spat at, racist*, abuse in the street, called names in the street, hate incident, islamophobi*, antisemit*, homophobi*, picked on for my religion',
    'hate crime, discrimination, racial abuse, victim support, equality',
  ),
  ...saying('legal', 'work')(
    'fired because, sacked because, cut my hours, owes me pay, owes me wages, unpaid wages, weeks pay, boss found out, boss wont pay, harassed at work',
    'employment law, employment, employment discrimination, wages, employment rights',
  ),
  ...saying('legal')(
    'va, va benefits, turned down my disability, disability turned down, disability appeal, social security',
    'disability benefits, veterans, social security, appeals, benefits',
  ),
  ...saying('legal', 'family')(
    'divorce papers, divorce forms, do my own divorce, custody papers, fill in the forms for divorce',
    'divorce forms, divorce, family law, self help',
  ),
  ...saying('housing', 'legal')(
    'eviction papers, notice on my door, bailiff at the door',
    'eviction, homeless prevention, landlord tenant, housing advice',
  ),
  ...saying('work')(
    'been inside, being inside, just out of jail, ex con, on probation, on tag, did time',
    'ex-offenders, offenders, rehabilitation, resettlement, prison, probation, work experience',
  ),
  ...saying('work', 'purpose')(
    'good with wood, working with wood, joinery, make furniture',
    'woodwork, carpentry, furniture, workshop, mens shed',
  ),
  ...saying('family', 'caring')(
    'child in hospital, daughter in hospital, son in hospital, hospital bed, sick child, poorly child, on the childrens ward, stay near the hospital',
    'sick children, hospital, parents of sick children, childrens hospital, families of sick children',
  ),
  ...saying('family')(
    'not coping with the baby, not coping with the new baby, triplets, im drowning, drowning, run ragged, someone to come to the house, come to the house, home visits, pair of hands',
    'home-start, home visiting, family support, volunteers visit, parents',
  ),
  ...saying('family')(
    'preschool, pre school, nursery place, somewhere for my little one, tots, cooped up',
    'pre-school, preschool, playgroup, early years, nursery, toddler',
  ),
  ...saying('family', 'activity')(
    'six weeks holiday, playscheme, kids bored',
    'playscheme, holiday club, school holiday, summer, children',
  ),
  ...saying('purpose', 'family')(
    'cadet*, sea cadets, army cadets, air cadets, uniform and boats, in uniform, beavers, guides, boys brigade, girls brigade, uniformed group',
    'cadets, sea cadets, scouts, guides, brigade, youth',
  ),
  ...saying('practical', 'money')(
    'paint for my room, paint my room, paint to do, cheap paint, decorate, wallpaper, tins of paint, do up my flat',
    'paint, reusable, furniture, household goods, reuse, low cost',
  ),
  ...saying('practical', 'condition')(
    'no one at home, nobody at home',
    'home from hospital, hospital discharge, discharge, care at home, volunteers',
  ),
  ...saying('food', 'practical')(
    'meals brought, cant cook anymore, cook for himself, cook for herself',
    'meals on wheels, home delivered meals, meals delivered, lunch club',
  ),
  ...saying('purpose', 'activity')(
    'hands in the soil, hands dirty, mud, muck in outdoors, digging, dig a plot',
    'gardening, garden, allotment, community garden',
  ),
  ...saying('purpose', 'activity')(
    'looking after woods, plant trees, tree planting, look after the woods, river clean, clean up the river, canal*',
    'woodland, conservation, trees, wildlife, environment',
  ),
  ...saying('purpose')(
    'quran*, koran*, madrasa*, islam*, eid, ramadan, halal',
    'islamic, muslim, mosque, madrasa, quran',
  ),
  ...saying('purpose')(
    'bible, worship, sunday school, fellowship, prayer*, hymn*',
    'church, christian, worship, fellowship',
  ),
  ...saying('purpose')('jew, kosher, torah', 'jewish, synagogue'),
  ...saying('purpose')('mandir, meditation centre', 'sikh, hindu, temple, buddhist'),
  ...hobby(
    'camera, camera club, taking photos, photograph*, photos',
    'photography, photographic, camera club',
  ),
  ...hobby('backstage, stage crew, panto*, operetta', 'theatre, drama, amateur dramatic'),
  ...hobby('cornet, trumpet, trombone, euphonium, tuba, brass band*', 'brass band, brass'),
  ...hobby(
    'sing bass, sing tenor, sing alto, sing soprano, barbershop, choral, male voice',
    'choir, choral, male voice choir',
  ),
  ...hobby(
    'piano recital, recital, concert series, chamber music, orchestra*, classical music',
    'concert, music, recital, orchestra',
  ),
  ...hobby('irish language, learning irish, gaelic, gaeilge', 'irish, irish language, gaelic'),
  ...hobby('model trains, steam train*, model boats, vintage cars', 'railway, model'),
  ...hobby('archaeology, ancestors, old photographs', 'history, heritage, genealogy'),
  ...hobby('bell ringing, morris dancing, folk music, folk club', 'folk, bell'),
  ...sport('sword fight*, sword fighting, sword*, fencing, foil', 'fencing'),
  ...sport('bows and arrows', 'archery'),
  ...sport('sail, canoe*, kayak*, paddleboard*, boats, boating', 'sailing, rowing, canoe, water sports'),
  ...sport('trampolin*, tumbling, cheerleading', 'gymnastics, trampoline'),
  ...sport(
    'tennis court, badminton court, hire a court, squash court, hire a pitch',
    'tennis, tennis court, sports hall',
  ),
  ...sport('taekwondo, kickboxing, jiu jitsu', 'martial arts, karate, judo, boxing'),
  ...saying('purpose', 'work')(
    'safeguarding course, safeguarding training, train our volunteers, first aid course, course for our volunteers, training for volunteers',
    'training, volunteer training, safeguarding, volunteer centre, first aid',
  ),
  ...saying('other')(
    'hire a hall, room for our group, somewhere to meet for our group, rent a room for a party, hall for a party',
    'hall hire, room hire, community centre, village hall, venue',
  ),
]
