/** How people speak in Welsh of a memory that goes, of temper, of being hurt, and of drink, drugs and gambling. Pure. */
import { inWelsh, saying } from '../saying.ts'

const memory = saying('dementia', 'condition')
const temper = saying('anger', 'wellbeing')
const hurt = saying('abuse', 'family')
const habit = saying('substance', 'condition')

export const harm = inWelsh([
  ...memory(
    `colli cof, colli fy nghof, colli ei chof, colli ei gof, cof, anghofio, anghofus, cof gwael, problemau cof, cof yn dirywio, cof yn pallu, anghofio enwau, anghofio pethau, drysu, dryslyd, wedi drysu, mynd ar goll, ddim yn fy nabod, ddim yn nabod fi`,
    'dementia, memory cafe, memory loss',
  ),
  ...memory('caffi cof, clinig cof, grwp cof, grwp dementia', 'dementia, memory cafe, memory service'),
  ...memory(
    'dementia ar mam, dementia ar dad, dementia ar y wraig, dementia ar y gwr, mam gyda dementia, dad gyda dementia, gwr gyda dementia, gwraig gyda dementia, byw gyda dementia, gofalu am rywun gyda dementia',
    'dementia, dementia carers, carers, memory cafe',
    ['caring'],
  ),
  ...temper(
    'dicter, rheoli dicter, gwylltio, gwyllt gacwn, colli tymer, colli fy nhymer, colli ei dymer, tymer, tymer ddrwg, rheoli tymer, colli rheolaeth, gweiddi ar y plant, gweiddi ar fy mhlant, taflu pethau, cwrs dicter, teimlo n grac, crac, ymosodol',
    'anger management, counselling, emotional support',
  ),
  ...hurt(
    `trais domestig, trais yn y cartref, trais, cam drin, cam drin domestig, cam drin emosiynol, taro fi, bwrw fi, curo fi, brifo fi, bygwth fi, yn fy nharo, yn fy mwrw, yn fy mrifo, yn fy mygwth, yn fy rheoli, rheolaeth orfodol, ofn fy ngwr, ofn fy mhartner, ofn fy nghariad, ofn mynd adref, ofn gartref, ddim yn saff gartref, ddim yn ddiogel gartref, teimlo n ddiogel gartref, diogel gartref, perthynas dreisgar, stelcian, priodas dan orfod, goroeswr, goroeswyr, cymorth i fenywod`,
    "domestic abuse, women's aid, domestic violence, survivors",
  ),
  ...hurt(
    'gadael fy ngwr, gadael fy mhartner, dianc rhag, rhywle diogel i fynd, lloches i fenywod, lloches i ferched',
    "domestic abuse, women's aid, refuge",
    ['housing'],
  ),
  ...hurt(
    'trais rhywiol, ymosodiad rhywiol, cam drin rhywiol, treisio',
    'sexual violence, rape crisis, survivors',
  ),
  ...habit(
    'yfed gormod, yfed, meddwi, goryfed, gor yfed, problem yfed, stopio yfed, rhoi gorau i yfed, yfed llai, caethiwed, dibyniaeth, dibynnol ar alcohol, gaeth i alcohol, alcoholig, sobr, camddefnyddio alcohol, camddefnyddio sylweddau',
    'alcohol, drug support, addiction, recovery',
    ['activity'],
  ),
  ...habit(
    'cyffuriau, cymryd cyffuriau, cyffur, gaeth i gyffuriau, ar gyffuriau, adferiad',
    'addiction, drug support, substance misuse, recovery',
    ['activity'],
  ),
  ...habit(
    'gamblo, hapchwarae, betio, gaeth i gamblo, problem gamblo',
    'gambling, gamblers anonymous, gamcare',
    ['money'],
  ),
  ...habit(
    'gwr yn yfed, gwraig yn yfed, mab yn yfed, mab ar gyffuriau, merch ar gyffuriau, mam yn yfed, dad yn yfed',
    'families affected by addiction, al-anon, addiction, family support',
    ['family'],
  ),
])
