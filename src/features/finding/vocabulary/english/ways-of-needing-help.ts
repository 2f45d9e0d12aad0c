/** How people speak of want, of an old-fashioned helping hand, of refuge and of grief, without a word of a service. Pure. */
import { saying } from '../saying.ts'

const money = saying('money')
const home = saying('housing')
const law = saying('legal')
const grief = saying('bereavement')

export const waysOfNeedingHelp = [
  ...money(
    `cooker has broken, cooker broke, cooker packed in, fridge has broken, fridge broke, fridge packed in, washer broke, washing machine broke, washing machine packed up, washer packed in, no cooker, no fridge, no washing machine, no washer, wash by hand, sleeping on the floor, sleep on the floor, no beds for the kids, kids share a bed, no curtains, bare floor, no carpet, empty flat, moved in with nothing, nothing but a mattress, cant replace it, buy a new cooker, buy a new fridge, buy a new washer`,
    'white goods, household goods, relief in need, grants, furniture, hardship',
    ['practical'],
  ),
  ...money(
    `fallen on hard times, hard times, bad patch, rough patch, tide me over, till payday, until payday, last penny, down to my last, counting pennies, pennies, choose between, one off payment, one off help, small grant, grants for people, grant for me, charity that gives money, charity to help me, someone to pay for, trust that helps, pay me back never, purse was stolen, lost my purse, wages late, not been paid, no wages, hours cut, husband lost his job, wife lost her job, shoes with holes, holes in my shoes, cant buy shoes, cant afford shoes, cant afford clothes, cant afford a coat, no coat, no winter coat, cant afford nappies, cant afford christmas, dreading christmas, begging, ashamed to ask, too proud to ask, never asked for help before, never had to ask`,
    'relief in need, relief of poverty, hardship, grants to individuals, grants, in need',
  ),
  ...money(
    `need a holiday, cant afford a holiday, havent had a holiday, not had a holiday in years, week by the sea, day at the seaside, change of scene, change of air, get away from it all, get away for a bit, few days away, somewhere to convalesce, convalesc*, get better after illness, rest home`,
    'holidays, breaks, recreation, convalescence, respite',
  ),
  ...money(
    'loan for a car, car to get to work, buy a used car, buy a car, car broke down, mot failed, cant fix my car, cant get credit, bad credit, doorstep lender, knocking for money, men at the door for money, owe a lender',
    'loans, credit union, short term loans, debt advice, affordable loans',
    ['work'],
  ),
  ...home(
    `little cottage for old people, small flat for old people, cottage for pensioners, bungalow*, somewhere smaller, house is too big for me, too many stairs, cant manage this house, cant keep up the house, garden is too much, home for old people, old folks home, old peoples home, somewhere to live in old age, cheap rent for pensioners, low rent, warden on site, someone on site, live near other older people, small rent, charity home, cottage homes, homes for the elderly, somewhere safe for mum|dad to live, mum|dad cant live alone, mum|dad shouldnt be living alone`,
    'almshouses, almshouse, sheltered housing, homes for older people, dwellings, older people',
  ),
  ...home(
    `house to rent, cant find a house to rent, rents are too dear, priced out, cant afford rent here, no houses here, young couple, housing in the country, on the list for years, years on the list, bidding for years, family in one room, all in one room, kids in one room, share a room with my kids, slum, house isnt fit, not fit to live in`,
    'housing association, affordable housing, social housing, housing',
  ),
  ...home(
    `women leaving prison, woman leaving prison, hostel for women, safe house, somewhere safe for women, sleeping at a friends, mates sofa, on a mates sofa, on my sisters sofa, wont have me back, split up and nowhere, slept in a doorway, doorway, walked the streets, bus shelter, all my stuff in bags, bin bags, got to leave by friday, out by friday, locked out, changed the locks, threw me out`,
    'homeless, accommodation, hostel, supported housing, temporary accommodation',
  ),
  ...law(
    `ran from my country, ran away from my country, run from my country, leave my country, left my country, escape my country, escape war, war in my country, cant go back home it isnt safe, not safe in my country, boat across, came in a lorry, came by boat, came on a boat, in the hotel with asylum, waiting for papers, waiting for decision, home office refuse, home office refused, refused by home office, no passport, passport taken, took my passport, dont speak the language, no speak english, my english small, small english, speak little english, little english, english is little, no understand english, nobody speaks my language, no one speaks my language, alone in this country, no family here, no family in this country, no friends in this country, new in this country, my first winter here`,
    'refugees, asylum seekers, esol, migrants, english classes',
    ['loneliness'],
  ),
  ...law(
    'boss keeps my passport, boss has my passport, not allowed to leave, not allowed out, made to work, work for nothing, work without pay, not paid for work, took my wages, locked in, sold for sex, forced to have sex, forced into sex, owe them money for the journey, someone owns me',
    'human trafficking, modern slavery, exploitation, victims',
    ['wellbeing'],
  ),
  ...law(
    'council ignoring us, council wont listen, council does nothing, council doing nothing, nobody listens to us, noone listens to us, fight the council, stand up to the council, stand up for our rights, human rights, fight for our rights, treated unfairly, not fair, treated like dirt, save our library, save our bus, have our say, petition*, protest',
    'rights, human rights, advocacy, participation, community action',
  ),
  ...law(
    'bag was snatched, snatched my bag, broken into, broke into, smashed my window, windows smashed, kids throwing stones, drug dealers on our street, scared on our street, frightened to walk home, street isnt safe, not safe at night, get home safe, too drunk to get home, night out safe, street pastors, dark streets, neighbourhood watch',
    'community safety, street safe, neighbourhood watch, victim support, crime',
  ),
  ...grief(
    `house is empty, house so quiet, empty chair, his chair is empty, empty bed, her side of the bed, lay the table for two, cook for one, cooking for one, since he went, since he has gone, since she died, after he died, he died, she died, they died, died suddenly, sudden death, dropped dead, didnt wake up, never woke up, died in my arms, didnt say goodbye, didnt get to say goodbye, never said goodbye, scattered the ashes, ashes, her ashes, his ashes, his clothes, her clothes, clear out her clothes, miss her, miss him, missing her, missing him, first christmas without, birthday without, wedding anniversary, cried since, cant cry, heartbroken, heart is broken, broken heart`,
    'bereavement, grief, bereaved, bereavement counselling',
    ['wellbeing', 'loneliness'],
  ),
  ...grief(
    `uncle|aunt|aunty|auntie|cousin|niece|nephew|grandson|granddaughter|grandchild died, lost my uncle|aunt|aunty|cousin|niece|nephew|grandson|granddaughter|fiance|fella|boyfriend|girlfriend|twin|mate, boyfriend|girlfriend|fiance|mate died, mum has gone, dad has gone, son has gone, daughter has gone, brother has gone, sister has gone, husband|wife|mum|dad|son|daughter|brother|sister is dead, is dead, killed on the road, killed in a crash, killed in a car, car crash, hit by a car, road accident, died in an accident`,
    'bereavement, grief, bereaved, road traffic, trauma',
    ['wellbeing'],
  ),
  ...grief(
    'nothing for the funeral, pay the undertaker, undertaker, funeral director, bury him, bury her, bury my husband|wife|mum|dad|son|baby, pay to bury, cost of a funeral',
    'funeral costs, funeral payment, bereavement, hardship',
    ['money'],
  ),
]
