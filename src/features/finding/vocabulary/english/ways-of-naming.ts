/** Short words that stand for one thing in a story: a farm, a hall, a lunch, ears, a grandfather. Pure. */
import { saying } from '../saying.ts'

export const waysOfNaming = [
  ...saying('loneliness', 'food')(
    'lunch, lunches, have lunch with, lunch with others, dinner with, tea with others, on her own all day, by himself all day, by herself all day',
    'lunch club, luncheon, lunch, day centre, older people',
  ),
  ...saying('caring')(
    'forgets who i am, forgets my name, forgets everything, mum|dad|nan|gran|husband|wife forgets, mum|dad|nan|gran|husband|wife is forgetting, mum|dad|nan|gran|husband|wife is confused',
    'dementia, carers, memory loss, alzheimer',
    ['condition', 'dementia'],
  ),
  ...saying('loneliness')(
    'gran, nan, nana, granny, grandma, grandad, granda, grandfather, grandmother, my old mum|dad|neighbour|aunt|uncle, in her eighties|nineties|seventies',
    'older people, senior citizens, elderly',
  ),
  ...saying('practical', 'condition')(
    'cant do buttons, do up my buttons, hands are stiff, stiff hands, hands dont work, hands shake, cant open jars, cant grip, drop things, cant reach my feet, cant bend, cant kneel, cant lift my arm',
    'arthritis, aids and adaptations, disability, occupational therapy',
  ),
  ...saying('wellbeing')(
    'chest is tight, tight chest, feel sick every morning, feel sick with nerves, sick with nerves, throw up with nerves, cant catch my breath, heart goes fast',
    'anxiety, panic attacks, mental health, counselling',
  ),
  ...saying('family')(
    'he shouts and throws, throws things, throws things at me, smashes things, smashes up the house, puts me down, calls me names, checks my phone, goes through my phone, takes my money, takes my wages, follows me, frightened for the kids, scared for the kids, walking on eggshells, walk on eggshells, treading on eggshells, scared to go home, scared when he, scared of him, afraid of him, frightened of him, he grabbed me, pushed me, choked me, strangled me, punched me, he hit me, hurts me',
    "domestic abuse, domestic violence, women's aid, survivors",
    ['legal', 'abuse'],
  ),
  ...saying('loneliness', 'wellbeing')(
    'think im gay, might be gay, cant tell my family im, tell my family im, tell my mum im, like boys, like girls',
    'lgbt, gay, lesbian',
  ),
  ...saying('condition')(
    'ears are bad, bad ears, my ears, follow people talking, cant follow people talking, cant follow what people say, lost my hearing, losing my hearing',
    'deaf, hearing loss, hard of hearing, lip reading',
  ),
  ...saying('other')(
    'hall, a hall, church hall for, hall for, birthday party, party for my son|daughter, party for the kids, somewhere for a party, venue, place to meet, meeting place, meeting room',
    'hall, village hall, community centre, hall hire, room hire',
  ),
  ...saying('purpose')(
    'dog tied up, dog on a chain, skinny dog, skinny horse, kicked his dog, kicks his dog, hits his dog, cat left behind, found a cat|dog|bird|hedgehog|kitten, sick bird, wounded animal, puppy farm, rspca, uspca, pdsa',
    'animal welfare, animals, cruelty to animals, animal rescue',
  ),
  ...saying('purpose')(
    'help people in africa|india|asia|gaza|syria|ukraine, help the poor abroad, people abroad, africa, nepal, cambodia, burkina',
    'overseas aid, africa, mission, international aid, third world',
  ),
  ...saying('purpose')(
    'grandfather was born, grandmother was born, where my grandad|nan|gran|grandfather|grandmother|great grandfather came from, where my grandad|nan|gran|grandfather|grandmother lived, born in ulster, my ancestors, find my family tree, do my family tree, looking up my family',
    'family history, genealogy, ancestry, historical foundation',
  ),
  ...saying('purpose')(
    'stories, a good story, listen to stories, stories read to me, novel*, thriller*, miss reading, miss my books, love reading, cant afford to buy books',
    'library, books, libraries, reading',
  ),
  ...saying('loneliness', 'wellbeing')(
    'farm, farm is in trouble, sell the farm, sell up the farm, the herd',
    'farmers, rural, farming, rural support',
  ),
  ...saying('family', 'activity')(
    'nowhere to play, nowhere for the kids, nowhere for us to go, nowhere to play football, play out, somewhere for the kids to play, place for kids to play, too much energy, full of energy, bundle of energy',
    'youth club, play area, playing fields, sports club, children',
  ),
  ...saying('legal')(
    'from iran|iraq|somalia|ethiopia|eritrea|congo|nigeria|turkey|kurdistan|albania|vietnam|yemen|libya|pakistan|bangladesh|romania|poland|bulgaria|china|brazil|timor, i am from africa, my country, where i come from, back in my country',
    'refugees, migrants, esol, ethnic minority',
  ),
  ...saying('transport')(
    'bus twice a week, only one bus, only bus, bus to town, get to town, get into town, get to chemo, get to dialysis, get to my scan, get to clinic, scan at the hospital, run me to hospital, drop me at the hospital',
    'community transport, volunteer drivers, hospital transport, rural transport, minibus',
  ),
  ...saying('family', 'loneliness')(
    'not made friends with other mums, know any other mums, dont know any other mums, dont know any mums, wee man, wee girl, wee boy, wee lad',
    'parent and toddler, toddler group, children, families',
  ),
]
