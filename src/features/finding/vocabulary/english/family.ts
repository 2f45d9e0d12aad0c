/** How people speak of relationships, children and home life. Pure. */
import { saying } from '../saying.ts'

const say = saying('family')

export const family = [
  ...say(
    `divorc*, divorce, divorced, separat*, separated, separation, split up, splitting up, broke up, break up, husband|wife|partner left me, husband|wife|partner walked out, ex, ex husband, ex wife, ex partner, family mediation, mediation, newly single`,
    'divorce, separation, mediation, relationship counselling, family law',
    ['legal'],
  ),
  ...say(
    `see my kids, see my children, wont let me see my kids, contact with my children, access to my kids, contact centre, custody, child contact, child arrangements, family court, cafcass, dont see my grandchildren, social services took, taken into care, kids taken away, child protection`,
    'child contact centre, mediation, family law, family support, family rights',
    ['legal'],
  ),
  ...say(
    `parent*, parent, parenting, parenting class*, parenting course, family support, family hub*, family centre, childrens centre, sure start, kids playing up, kids are out of control, behaviour, bad behaviour, naughty, tantrum*, tantrums, cant control my son|daughter, teenage son|daughter, wont go to school, school refus*, bullied, bullying, home start`,
    'parenting, family support, family hub, families, children',
  ),
  ...say(
    `single mum*, single mum, single dad*, single dad, single parent*, single parent, lone parent*, bringing up kids on my own, gingerbread, on my own with the kids`,
    'single parents, lone parents, family support, families',
  ),
  ...say(
    `new mum*, new mum, new dad*, new dad, new parent*, new parents, first time mum, young mum*, young mums, teenage mum, teen mum, mums group, mum and baby, mum and toddler, baby group*, baby group, toddler group*, toddler group, playgroup, play group, stay and play, baby massage, baby sensory, baby, newborn, health visitor`,
    'new parents, baby group, parent and toddler, stay and play, families',
    ['loneliness'],
  ),
  ...say(
    `breastfeed*, breastfeeding, breast feeding, bottle feeding, pregnan*, pregnant, pregnancy, expecting, having a baby, antenatal, midwife, maternity, twins, premature baby, bump`,
    'pregnancy, breastfeeding, antenatal, new parents',
  ),
  ...say(
    `dads, dads group, fathers, fathers group, stay at home dad, young dads, dad and kids`,
    'dads, fathers, families, parenting',
  ),
  ...say(
    `childcare, child care, child minder, childminder*, nursery, after school club, afterschool club, breakfast club for kids, holiday club, things for kids, something for the kids, kids activities, activities for children, school holidays, half term, summer holidays, youth club, youth group, youth, scouts, girl guides, brownies, cubs`,
    'children, young people, youth club, holiday club, childcare, families',
  ),
  ...say(
    'baby bank, baby clothes, baby things, nappies, pram, cot, moses basket, buggy, car seat, kids clothes, toys, toy library',
    'baby bank, baby clothes, nappies, toy library, families',
    ['practical', 'money'],
  ),
  ...say('adopt*, adopted, adoption, adoptive', 'adoption, adoptive families'),
  ...say(
    'estranged, family doesnt speak to me, family dont speak to me, son|daughter doesnt speak to me, no family, havent got any family, family live far away, family abroad',
    'befriending, family mediation, loneliness, estranged families',
    ['loneliness'],
  ),
  ...say(
    'gangs, knife crime, county lines, getting into trouble, in with the wrong crowd, trouble with the police',
    'young people, gangs, youth work, mentoring',
  ),
]
