/** Wishes that narrow a search, in Welsh. Pure. */
import type { Day, Phrase } from '../phrase.ts'
import { inWelsh, wishing } from '../saying.ts'

const days: readonly [Day, string][] = [
  ['mo', 'dydd llun, nos lun'],
  ['tu', 'dydd mawrth, nos fawrth'],
  ['we', 'dydd mercher, nos fercher'],
  ['th', 'dydd iau, nos iau'],
  ['fr', 'dydd gwener, nos wener'],
  ['sa', 'dydd sadwrn, nos sadwrn'],
  ['su', 'dydd sul, nos sul'],
]

export const welshWishes: Phrase[] = inWelsh([
  ...wishing('am ddim, rhad, rhad ac am ddim, di dal, heb dalu', { cost: 'free' }),
  ...wishing('ar lein, dros y we, dros zoom', { where: 'online' }),
  ...wishing('wyneb yn wyneb', { where: 'person' }),
  ...wishing('ar y bws, ger y bws, ger arhosfan bws', { by: 'bus' }),
  ...wishing('o fewn cerdded', { by: 'walk' }),
  ...wishing(
    'dim grisiau, heb risiau, mynediad cadair olwyn, mynediad gwastad',
    { access: 'step-free' },
    'step-free',
  ),
  ...wishing('dolen sain, dolen glyw', { access: 'hearing loop' }, 'hearing loop'),
  ...wishing('iaith arwyddion', { access: 'bsl' }, 'bsl, sign language'),
  ...days.flatMap(([day, ways]) => wishing(ways, { day })),
  ...wishing('penwythnos, penwythnosau', { days: ['sa', 'su'] }),
  ...wishing('bore, yn y bore', { time: 'morning' }),
  ...wishing('prynhawn, pnawn', { time: 'afternoon' }),
  ...wishing('gyda r nos, gydar nos, fin nos, noswaith', { time: 'evening' }),
  ...wishing(
    'wedi bod drwyddo, wedi bod trwyddo, yn yr un cwch, cefnogaeth cyfoedion',
    { peer: true },
    'peer support',
  ),
  ...wishing('cymraeg, siarad cymraeg, trwy gyfrwng y gymraeg, drwy r gymraeg, yn gymraeg', {
    language: 'cy',
  }),
])
