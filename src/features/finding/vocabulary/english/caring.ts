/** How people speak of looking after somebody. Pure. */
import { saying } from '../saying.ts'

const say = saying('caring')

export const caring = [
  ...say(
    `carer*, carer, unpaid carer, family carer, caring, caring for someone, care for someone, care for my mum|dad|husband|wife|partner|son|daughter|brother|sister|nan, caring for my mum|dad|husband|wife|partner|son|daughter|brother|sister,
    look after my mum|dad|husband|wife|partner|son|daughter|brother|sister|nan, looking after my mum|dad|husband|wife|partner|son|daughter|brother|sister|nan, looking after someone, look after him, look after her, looking after him, looking after her, caring role, sandwich generation`,
    'carers, carer support, unpaid carers, carers centre',
  ),
  ...say(
    `respite, respite care, a break from caring, need a break, have a break, time off from caring, someone to sit with him, someone to sit with her, sit with my husband|wife|mum|dad, sitting service, sitter, cant leave him, cant leave her, cant leave him alone, cant leave her alone, day care, carers holiday`,
    'respite, carers break, sitting service, day care, carers',
  ),
  ...say(
    `carers group, carers cafe, carers centre, carers assessment, carers card, carers rights, support for carers, other carers, meet other carers, carer burnout, exhausted from caring, cant cope with caring, carers uk`,
    'carers, carers group, carers centre, carer support',
    ['wellbeing'],
  ),
  ...say(
    `young carer*, young carer, child looking after parent, i look after my mum and im at school`,
    'young carers, young people, carers',
    ['family'],
  ),
  ...say(
    `parent carer*, parent carer, disabled child, disabled children, child with special needs, son|daughter with autism, autistic son|daughter|child, my son|daughter is autistic, child with adhd, son|daughter has adhd, ehcp, sen, special school, child with disabilities, short breaks`,
    'parent carers, disabled children, special needs, short breaks, families',
    ['family'],
  ),
  ...say(
    `elderly mum, elderly dad, elderly parent*, elderly parents, ageing parents, worried about my mum|dad|nan, mum|dad is getting frail, mum|dad isnt coping, mum|dad lives alone, care package, care assessment, social worker, social services, adult social care, needs assessment, paying for care, care costs, care fees`,
    'carers, older people, adult social care, care assessment, age uk',
    ['practical'],
  ),
  ...say(
    'kinship care*, kinship, raising my grandchild*, bringing up my grandchild*, looking after my grandchild*, looking after grandchildren, grandparent*, grandparents, special guardian*, foster*, foster carer, fostering',
    'kinship carers, grandparents, foster carers, families',
    ['family'],
  ),
  ...say(
    'stopped caring, caring has ended, since he went into a home, husband|wife|mum|dad went into a home, former carer',
    'former carers, bereavement',
    ['loneliness'],
  ),
]
