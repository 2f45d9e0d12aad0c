/** How a death is told, near or long ago, and who is left behind. Pure. */
import { saying } from '../saying.ts'

const say = saying('bereavement')

export const turnsLoss = [
  ...say(
    `hung himself, hung herself, hanged himself, hanged herself, jumped in front of, jumped off a, took his life, taken his own life, ended his life, ended it himself, found him hanging, found her hanging, found him dead, found her dead, topped himself, topped herself, gassed himself, overdosed and died, died by suicide, died of suicide, lost him to suicide, lost my son|daughter|brother|sister|husband|wife|partner|dad|mum|friend to suicide, mate killed himself, sister|mum|wife|daughter killed herself, boyfriend killed himself, girlfriend killed herself, left a note`,
    'bereaved by suicide, suicide bereavement, suicide, survivors of bereavement',
    ['wellbeing'],
  ),
  ...say(
    `born sleeping, born asleep, born dead, no heartbeat, heart had stopped, lost one twin, baby never came home, came home without the baby, came home with no baby, empty cot, empty nursery, empty arms, baby didnt make it, baby didnt survive, angel baby, rainbow baby, little angel, died at birth, died in the womb, died inside me, lived a few hours, lived only a day, cot empty, sids, waters broke too early, too early to live, lost it at`,
    'stillbirth, baby loss, lost a child, bereaved parents, miscarriage',
    ['family'],
  ),
  ...say(
    `buried my son|daughter|boy|girl|child|baby|little boy|little girl, bury my child, bury my daughter, no parent should bury, outlived my son|daughter|child, my boy died, my little boy died, my little girl died, kid died, lost my only son|daughter|child, lost my grandchild, brother died and my kids`,
    'bereaved parents, lost a child, child bereavement, compassionate friends',
    ['family'],
  ),
  ...say(
    `son|daughter|brother|sister|dad|mum|husband|wife|friend was murdered, son|daughter|brother|sister|dad|mum|husband|friend was killed, stabbed, was stabbed, stabbed to death, shot dead, knocked down and killed, run over and killed, killed on his bike, died in a crash, car crash killed, drunk driver, hit and run, died at work, accident at work killed, inquest, coroner, police came to the door, policeman at the door, dropped down dead, went so sudden, went suddenly, no goodbye, wasnt there at the end`,
    'sudden death, murder, homicide, lost a child, bereavement, road traffic',
    ['legal', 'wellbeing'],
  ),
  ...say(
    `hes gone now, since he passed, married 40 years, married 50 years, married 60 years, years married, on my own after 40 years, his chair, her chair, bed is empty, set two places, still lay two places, still talk to him, still talk to her, cant sort his clothes, only half of me, other half died, other half gone, soulmate died, lost my soulmate, lost my rock, lost my other half, lost my missus, missus died, bloke died, fella died, my man died, my man die, husband|wife die, my mum|dad die, young widow, too young to be a widow, widowed young, widowed with kids`,
    'widow, widowed, bereaved, bereavement, counselling, listening',
    ['loneliness'],
  ),
  ...say(
    `dad|mum|nan|gran|grandad|grandma went last, nan|nana|gran|granny|grandma|grandad|gramps|nanna passed, nan|nana|granny|nanna|gramps|auntie|uncle|cousin|mate|best friend died, lost my nana|nanna|granny|gramps|auntie|uncle|cousin|mate|best mate|best friend, both gone now, both my parents gone, mum and dad gone, parents are dead, cant stop thinking about him, cant stop thinking about her, keep seeing him, keep hearing his voice, first birthday without, year since he died, anniversary coming up, cant believe hes gone, cant get over it, cant get over him, never got over, not over it, should be over it by now, not over my mum|dad|nan`,
    'bereavement, bereaved, counselling, listening, loss',
  ),
  ...say(
    `kids lost their dad, kids lost their mum, son keeps asking where, tell my son|daughter that, how do i tell the kids, boy wont talk since his dad, kid wont talk since`,
    'bereaved children, child bereavement, lost a child, grief',
    ['family'],
  ),
  ...say(
    `little dog died, old dog died, had to put him down, put to sleep, had him put down, dog was my only company, lost my best friend the dog, ashes of my dog, horse died, rabbit died`,
    'pet bereavement, pet loss, animal',
    ['loneliness'],
  ),
  ...say(
    `muslim funeral, islamic burial, wash the body, jewish burial, hindu funeral, send the body home, body back home, body to my country, repatriat*`,
    'funeral service, burial, mosque, muslim, jewish',
    ['money'],
  ),
  ...say(
    `hasnt got long, have weeks left, weeks left to live, months left, nothing more they can do, nothing more the doctors can, sent home to die, wants to die at home, die at home, night nurse, someone to sit with him at night, someone to sit with her at night, sit through the night, sit up all night with him, sit up all night with her, nurse at night`,
    'night nursing, end of life, palliative, hospice, nursing care',
    ['caring', 'condition'],
  ),
]
