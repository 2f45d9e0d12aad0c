/** How wanting something for children and young people is told, from nursery to the end of school. Pure. */
import { saying } from '../saying.ts'

const say = saying('family')

export const turnsYoung = [
  ...say(
    `somewhere to leave my baby, leave my baby while i work, kids while i work, baby while i work, kids before school, kids after school, pick up from school, before i start work, go back to work after the baby, starting school soon, get him ready for school, get her ready for school, wont leave my side, clingy, play with other little ones, mix with other little ones, learn to share`,
    'pre-school, nursery, childcare, playgroup, day care',
    ['work'],
  ),
  ...say(
    `get out with the baby, out of the house with the baby, out with the toddler, stuck in with a toddler, only talk to a baby, no adult conversation, adult conversation, adult company, other mums to talk, mum friends, new mum and lonely, baby cries all day, toddler wont sleep, toddler bites, toddler is a handful, wont eat his dinner, mess and sing, singing with babies`,
    'parent and toddler, toddler group, stay and play, playgroup, baby',
    ['loneliness'],
  ),
  ...say(
    `nothing for the kids to do, kids hang about, hang around the streets, hanging around the streets, hanging round the shops, hang round the park, kids on the streets, get my son|daughter off his phone, off her phone, always on his phone, on his xbox, on the xbox all day, on the playstation, on his computer all day, always gaming, get him off the sofa, out from under my feet, under my feet, wear the kids out, wear them out, sat in his bedroom, keep him out of trouble, keep my lad out of trouble, out of trouble`,
    'youth club, youth zone, youth project, young people, scouts',
    ['activity'],
  ),
  ...say(
    `girls only youth, somewhere for girls, somewhere for teenage girls, club for girls, club for boys, knots and camping, camp fires and tents, camping for kids, tents and campfires, sleep in a tent with friends`,
    'scouts, guides, brownies, youth, girls',
    ['purpose'],
  ),
  ...say(
    `stage mad, show off, loves to perform, wants to be an actor, wants to be an actress, wants to be on stage, wants to act, sings all day, dances round the house, juggle, unicycle, stilts, acrobat*, trapeze, acting for kids, drama for kids, put on a show`,
    'youth theatre, theatre, performing arts, circus skills, drama',
    ['purpose'],
  ),
  ...say(
    `falling behind, fallen behind, struggles at school, struggling at school, behind with school, cant do maths, cant do his homework, failing at school, failing exams, resits, resit*, tutor, private tutor, cant afford a tutor, get into grammar, saturday school`,
    'tuition, supplementary school, tutoring, homework club, education',
    ['work'],
  ),
  ...say(
    `school wont help my son|daughter, school wont listen, school wont have him, school has sent him home, school keeps sending him home, thrown out because of his autism, no school will take, not getting help at school, one to one at school, teacher picks on, kids pick on him, kids pick on her, picked on, hit by other kids, get messages calling her, left out at school`,
    'special educational needs, education advocacy, school exclusion, bullying, education rights',
    ['legal'],
  ),
  ...say(
    `cant pay for his school trip, money for books, instrument for my son|daughter, buy a violin, music lessons for my, money for students`,
    'bursary, educational grants, students, grants to individuals, education',
    ['money'],
  ),
  ...say(
    `climb trees, mud and puddles, muddy puddles, forest school, out in the woods with the kids, build a den, see animals with the kids, cheap day out, free day out, picnic, swings, swings and slides, playground, somewhere to play outside`,
    'outdoor learning, play area, forest school, park, outdoor',
    ['activity', 'purpose'],
  ),
  ...say(
    `mum threw me out, dad threw me out, mum chucked me out, dad kicked me out, stepdad threw me out, stepdad kicked me out, stepdad hits me, cant go back home, cant live at home, cant stay at home, not wanted at home, nobody wants me, im 16 and homeless, im 17 and homeless, 16 and nowhere, 17 and nowhere, young and homeless, teenager and homeless, sleeping at my mates, stay at my mates, staying at my mates, mates floor, pregnant and nowhere, pregnant and homeless`,
    'young homeless, foyer, young people, supported accommodation, homeless',
    ['housing'],
  ),
  ...say(
    `was in foster care, aged out of care, turned 18 in care, out of foster care, left foster care, left the childrens home, in a childrens home, childrens home, social worker stopped, no family since care, raised in care`,
    'care leavers, foster care, looked after, leaving care',
    ['housing', 'legal'],
  ),
]
