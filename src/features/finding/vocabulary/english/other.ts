/** What fits no one need: whom it is for, and not knowing where to begin. Pure. */
import { naming, saying } from '../saying.ts'

const anyone = saying()
const start = saying('other')
const whom = naming()

export const other = [
  ...start(
    `dont know where to start, dont know where to turn, dont know what i need, where do i start, general help, all sorts of things, everything is wrong, whats out there, what is there, whats available, social prescrib*, social prescriber, social prescribing, link worker, signpost*, information point, one stop shop, advice centre, community connector, community navigator, village agent, local area coordinat*, care navigator`,
    'advice, information, social prescribing, community connector, signposting',
  ),
  ...anyone(
    'mens, man, male, lads, guys, fellas, mens group, for men, men only, older men, group for men',
    'men, male',
  ),
  ...anyone(
    'womens, woman, female, ladies, womens group, womens centre, for women, women only, girls, group for women',
    'women, female, women only',
  ),
  ...anyone(
    'older people, older person, old people, old person, old folk, elderly people, pensioner*, pensioners, oap, senior*, seniors, senior citizens, over 65, over 60, over 50, over 55, over 70, over 75, over 80, in my 60s|70s|80s|90s, old man, old lady, age uk, age concern',
    'older people, over 50s, over 60s, age uk',
  ),
  ...anyone(
    'young people, young person, young adult*, youngster*, teens, adolescent*, 16 to 25, 18 to 25, under 18, under 25, young man, young woman, student*, students, in my 20s, twenties',
    'young people, youth, young adults',
  ),
  ...anyone('children, child, kids, little ones, under 5s, under fives', 'children, families'),
  ...anyone(
    'lgbt*, lgbt, lgbtq, lgbtqia, gay, lesbian*, lesbian, bisexual, queer, trans, transgender, non binary, coming out, came out, gender, gender identity, pride, rainbow',
    'lgbt, lgbtq, gay, lesbian, trans',
  ),
  ...anyone(
    'veteran*, veteran, ex forces, ex army, ex navy, ex raf, ex service, ex serviceman, ex servicewoman, ex soldier, army, navy, raf, military, armed forces, forces, served in, soldier, left the army, british legion, ssafa, help for heroes, op courage, gulf war, falklands',
    'veterans, armed forces, ex-service',
  ),
  ...anyone('farmer*, farmer, farm worker, farming', 'farmers, farming, rural'),
  ...anyone('sex worker*, sex work, escorting', 'sex workers'),
  ...anyone(
    'emergency services, ex police, firefighter*, nhs staff, nurse, blue light',
    'emergency services, health workers',
  ),
  ...anyone('deaf people, deaf and blind, deafblind', 'deaf, deafblind'),
  ...whom('couples group, singles, beginners, adults only, mixed group', ''),
]
