/** How people speak of little ones, school, youth groups and what they cost. Pure. */
import { saying } from '../saying.ts'

const say = saying('family')

export const waysOfGrowingUp = [
  ...say(
    `brownies and guides, guiding, girlguiding, rangers, promise badge, badges, earn badges, something for a girl of five, group for girls, girls only group, girls group`,
    'guides, girlguiding, rainbows, brownies, guiding, girls',
    ['purpose'],
  ),
  ...say(
    'beaver scouts, cub scouts, squirrels scouts, drey, scouting, scout group, scout hut, camping with scouts, knots, learn to tie knots, be a scout leader, cub pack, explorers',
    'scouts, scouting, beavers, cubs, squirrel drey',
    ['purpose'],
  ),
  ...say(
    `boats and marching, marching and drill, drill and parade, wear a uniform, uniform and discipline, teach him discipline, discipline, wants to join the navy, wants to join the army, wants to be a pilot, likes ships, mad on planes, drumming and marching, st john cadets, fire cadets, police cadets, bb, church lads brigade, duke of edinburgh, dofe, d of e`,
    'cadets, sea cadets, brigade, youth, nautical',
    ['purpose'],
  ),
  ...say(
    `hangs about, hanging about, hang about on the streets, hanging round the streets, on the streets at night kids, roaming the streets, out on the street all night, up to no good, kids causing trouble, mixing with the wrong crowd, wrong crowd, wrong company, keep him off the streets, keep her off the streets, off the streets, nothing for teenagers, nothing for the kids round here, nothing for young ones, nowhere for teenagers, teenagers to go, somewhere for teenagers, place for teenagers to hang out, place to hang out, youth worker, youth centre, youth project*, table tennis and pool, glued to his phone, on his phone all day, always on the xbox, xbox, playstation, fortnite, stuck in his room, wont come out of his room, wont leave her room, no friends at school, son has no friends, daughter has no friends, year 9, teenage boy|girl`,
    'youth club, youth centre, young people, youth work, youth',
  ),
  ...say(
    'summer camp, kids camp, week away for kids, residential for kids, kids away from home, six weeks off, off school all summer, cant afford a holiday for the kids, days out with the kids, take the kids out, rainy day with kids, what to do with the kids, soft play, kids party, bouncy castle, easter holidays, summer scheme, summer play',
    'summer camp, summer scheme, holiday club, children, play scheme, outings',
  ),
  ...say(
    `too young for school, not old enough for school, before school starts, ready for school, getting ready for school, two year old, three year old, four year old, free hours, 15 hours, 30 hours, funded hours, funded place, funded childcare, mix with other kids, play with other kids, play with other children, mix with other children, other children to play with, messy play, sand and water, creche*, someone to mind the kids, mind the kids, mind the baby, watch the kids, drop the kids off, childcare while i work, childcare while i study, after nursery, wraparound care, before school`,
    'pre-school, playgroup, early years, nursery, creche, childcare, day care',
  ),
  ...say(
    `other mums, other mammies, meet other mums, meet mums, mums like me, other parents, meet other parents, meet other dads, talk to other mums, baby in a buggy, take the baby, somewhere to take the baby, somewhere to take the wean, wean, wee one, bairn*, bambino, crawling, teething, home all day with a baby, home alone with the baby, stuck in with the baby, stuck at home with the baby, stuck in with kids, alone with a baby, new baby, just had a baby, had a baby, tots group, mums and tots, parents and toddlers, babies and toddlers`,
    'parent and toddler, toddler group, mother and toddler, baby group, toddlers',
    ['loneliness'],
  ),
  ...say(
    `kids driving me mad, kids driving me up the wall, kids running wild, tearing my hair out, at the end of my rope with the kids, kids fight, kids wont listen, kids dont listen, doesnt do as he is told, wont do as he is told, wont sleep through, baby wont sleep, baby wont stop crying, baby cries all night, no sleep with the baby, three under five, three kids under, two under two, hands full, visitor for mum, someone to come and help with the baby, help with the children, help with three kids, need a break from the kids, shouting at the kids, shout at my kids, scared i will hurt the baby`,
    'family support, home-start, parenting, families, home visiting',
  ),
  ...say(
    'school fair, school fete, pta, ptfa, parents association, parents evening, friends of the school, raise money for school, fundraise for school, parents who fundraise, help at the school, help out at school, school governor, lollipop, school bus, school trip, money for the school trip, pay for the school trip, cant afford the school trip',
    'pta, parents teachers association, school association, school, parents',
  ),
  ...say(
    `hates school, scared of school, cries before school, wont go in to school, refusing school, thrown out of school, excluded from school, suspended from school, expelled, home school, home educat, special school place, no school place, autistic school, school wont help, school isnt listening, picked on at school, kids are picking on him, kids are picking on her, kids are mean, nasty messages, cyberbullying, no one to play with, moving up to big school, big school, starting secondary`,
    'young people, school, education, bullying, parents, special educational needs',
    ['wellbeing'],
  ),
  ...say(
    `money for uni, money for university, money for college, pay for college, pay for my course, cant afford uni, cant afford college, cant afford my course, cant afford books for college, books for college, tools for my apprenticeship, tools for a trade, grant for a student, bursar*, scholarship*, school fees, pay school fees, cost of school, prize for learning, help a bright child, clever child, gifted, laptop for school, laptop for college, exam fees, uniform for work, study abroad, gap year`,
    'educational grants, grants, education, bursaries, scholarships, educational foundation',
    ['money', 'work'],
  ),
  ...say(
    `in a childrens ward, on the ward with my child, at the childrens hospital, alder hey, sleep at the hospital, stay with my child in hospital, feed us at the hospital, eat at the hospital, meals for parents, child has cancer, child has leukaemia, son has cancer, daughter has cancer, seriously ill child, child is dying, dying child, child needs an operation, life limited, life limiting, wish for a sick child, childrens hospice`,
    'sick children, hospital, hospitalised children, parents, childrens hospice',
    ['caring', 'condition'],
  ),
  ...say(
    `deaf child, deaf son|daughter, my son|daughter is deaf, child cant hear, blind child, my son|daughter is blind, son|daughter in a wheelchair, child in a wheelchair, downs baby, baby with downs, disabled son|daughter, disabled teenager, disabled young people, son|daughter isnt like other kids, not like other kids, kids with additional needs, additional needs, special needs club, leaves school and nothing, leaving special school, nothing after special school`,
    'disabled children, disabled young people, deaf youth, special needs, transitions',
    ['caring', 'condition'],
  ),
  ...say(
    `fighting over the kids, swap the kids over, hand over the kids, handover, see my son|daughter, allowed to see my kids, only see the kids, supervised contact, supervised visit, ex wont let me see, stopped me seeing, not seen my kids, havent seen my kids, grandchildren kept from me, kept from my grandchildren, judge says`,
    'contact centre, child contact, supervised visitation, mediation, family',
    ['legal'],
  ),
  ...say(
    'grandkids, bringing up grandkids, looking after my grandkids, raising my grandkids, mind my grandchildren, nan bringing up, grandad bringing up, take in a child, give a child a home, be a foster parent, share my home, take someone in, take in a lodger with a disability, live with a family',
    'kinship, fostering, grandparents, shared lives, families',
  ),
]
