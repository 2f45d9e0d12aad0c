/** How people speak of somebody who died. Pure. */
import { saying } from '../saying.ts'

const say = saying('bereavement')

export const bereavement = [
  ...say(
    `bereave*, bereaved, bereavement, bereavement support, bereavement counselling, grief, grieving, griev*, mourn*, mourning, cruse`,
    'bereavement, grief, bereaved, cruse, counselling, listening',
  ),
  ...say(
    `lost my husband|wife|partner, husband|wife|partner died, husband|wife|partner passed away, husband|wife|partner passed,
    death of my husband|wife|partner, after my husband|wife|partner died, since my husband|wife|partner died, without my husband|wife|partner,
    losing my husband|wife|partner, miss my husband|wife|partner, buried my husband|wife|partner, husband|wife|partner gone, widow, widowed, widower*, widowhood`,
    'bereavement, widow, grief, bereaved, counselling, listening',
    ['loneliness'],
  ),
  ...say(
    `lost my mum|dad|sister|brother|nan|gran|grandma|grandad|friend, mum|dad|sister|brother|nan|gran|grandma|grandad died, mum|dad|nan|gran|grandad passed away,
    death of my mum|dad|sister|brother|friend, losing my mum|dad|sister|brother|friend, miss my mum|dad|nan|gran, lost both parents, parents died, orphan*`,
    'bereavement, grief, bereaved, counselling, listening',
  ),
  ...say(
    `someone died, someone close died, lost someone, lost someone close, losing someone, loss of a loved one, lost a loved one, loved one died, death in the family,
    family death, when someone dies, passed away, dying, coping with loss, coping with death, cope with death, loss and grief, loss, died, death, funeral last week, anniversary of the death, cant move on since`,
    'bereavement, grief, bereaved, loss, counselling, listening',
  ),
  ...say(
    `lost my son|daughter|child|boy|girl, son|daughter|child died, death of a child, death of my son|daughter, loss of a child, child bereavement, bereaved parent*`,
    'child bereavement, bereaved parents, bereavement, lost a child, compassionate friends',
    ['family'],
  ),
  ...say(
    `miscarriage*, miscarried, stillbirth, stillborn, still birth, lost my baby, baby died, baby loss, pregnancy loss, cot death, ectopic, termination for medical reasons`,
    'baby loss, miscarriage, stillbirth, bereavement, lost a child, sands',
    ['family'],
  ),
  ...say(
    'bereaved by suicide, lost to suicide, killed himself, killed herself, took his own life, suicide bereavement, after a suicide, husband|son|brother|friend|dad killed himself',
    'bereaved by suicide, suicide bereavement, bereavement, suicidal',
    ['wellbeing'],
  ),
  ...say(
    'child whose dad died, child whose mum died, children grieving, kids grieving, grieving child*, bereaved child*, winstons wish, tell the children, explain death to a child',
    'child bereavement, bereaved children, lost a child, bereavement',
    ['family'],
  ),
  ...say(
    'funeral, funeral costs, pay for funeral, cant afford the funeral, funeral payment, burial, cremation, headstone, bereavement support payment',
    'funeral costs, funeral payment, bereavement, funeral service, money advice',
    ['money'],
  ),
  ...say(
    'tell us once, register a death, probate, sort out the estate, what to do when someone dies, executor, his affairs, her affairs',
    'probate, bereavement, legal advice',
    ['legal'],
  ),
  ...say(
    'terminal*, terminally ill, end of life, hospice*, palliative, months to live, dying at home, macmillan nurse, death cafe',
    'hospice, end of life, palliative care',
    ['condition'],
  ),
  ...say(
    'lost my dog|cat|pet, dog|cat|pet died, pet bereavement, pet loss, put the dog down',
    'pet bereavement, pet loss, bereavement',
  ),
]
