/** Whole families of sayings about the law, animals, halls and committees: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfRights = [
  ...saying('legal')(
    `visa runs expired, visa runs refused, visa runs expires, visa running out, asylum interview, asylum appeal, asylum support, interview for asylum, home office said, refused me, papers refused, need papers, help with papers, removal letter, brought me here, has my passport, citizen, us citizen, naturalize, naturalization, sponsor my wife|husband, bring my wife|husband|family|kids to, illegal immigrant`,
    'immigration, asylum, immigration advice, refugees',
  ),
  ...saying('legal')(
    `free legal advice, need a lawyer|solicitor, no lawyer, court letter, court papers, court hearing, letter from court solicitor, suing, been arrested, got arrested, police station, interview under caution, charged with, advise me for free, small claims`,
    'solicitor, legal advice, law centre, citizens advice, legal',
  ),
  ...saying('legal')(
    `do a will, sort a will, will made, need a will, my will, power of attorney for, handle mums|dads money|affairs, sort out mums|dads affairs|money, sort her affairs, estate of, left me in the will`,
    'wills, probate, power of attorney, advance directives',
  ),
  ...saying('legal')(
    `racist names|abuse|neighbours, calling me racist, calling me names, shout at me because, shout at me, shout abuse, abuse because of my, abused because im, because im black woman, because im black pregnant, because im asian woman, because im asian pregnant, because im muslim woman, because im muslim pregnant, because im jewish woman, because im jewish pregnant, because im disabled woman, because im disabled pregnant, because im gay woman, because im gay pregnant, because im foreign woman, because im foreign pregnant, because im polish woman, because im polish pregnant, because im old woman, because im old pregnant, because im a woman, because of my race, because of my faith, because of my disability, treat me different, treated different, treated differently, my skin colour, picked on because, bullied because, told to go back to, go back to where, prejudice*, islamophobia`,
    'hate crime, discrimination, victim support, racism, equality',
  ),
  ...saying('legal', 'wellbeing')(
    `been burgled, house was burgled, been mugged, got mugged, been robbed, got robbed, been attacked, got attacked, beaten up, victim of a, cant settle at home, scared since the burglary|attack|mugging, crime`,
    'victim support, crime, victims, trauma',
  ),
  ...saying('legal')(
    `forced labour, work for no pay, took my documents, cant leave my employer|boss, sold to`,
    'human trafficking, modern slavery, trafficking',
  ),
  ...saying('other')(
    `rescue pony, rescue horse, report cruelty, injured hedgehog, unwanted dog|cat|pet, cant keep my pet, give up my pet, cats, cat spayed, disabled dog*`,
    'animal welfare, rescue, rehoming, dogs, dogs home',
  ),
  ...saying('other')(
    `room to hire, hall to hire, hire a room, hire a venue, hire a space, room for a, party venue, christening do, venue for, space for our, rent a room|hall|office, place for our group, place for our club, place for our class, storage or office, office for our`,
    'community centre, village hall, hall hire, room hire',
  ),
  ...saying('other')(
    `help running our, start up a group, funding for our club, funding for our charity`,
    'voluntary sector, community organisations, volunteer centre, support for charities',
  ),
]
