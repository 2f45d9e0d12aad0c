/** How people speak in Welsh of moving, making, family and caring. Pure. */
import { inWelsh, saying } from '../saying.ts'

const active = saying('activity')
const purpose = saying('purpose')
const caring = saying('caring')
const family = saying('family')
const anyone = saying()

export const doing = inWelsh([
  ...active(
    'ymarfer corff, ymarfer, cadw n heini, ffitrwydd, heini, chwaraeon, symud mwy',
    'exercise, physical activity, fitness, sport',
  ),
  ...active(
    'ymarfer cadair, ymarfer yn eistedd, ioga cadair',
    'chair-based exercise, gentle exercise, seated exercise',
  ),
  ...active(
    'cerdded, grwp cerdded, mynd am dro, taith gerdded, teithiau cerdded',
    'walking group, health walk, walking',
  ),
  ...active('nofio, pwll nofio', 'swimming, leisure centre'),
  ...active('pel droed, peldroed', 'football, sport'),
  ...active('rygbi', 'rugby, sport'),
  ...active('campfa, canolfan hamdden', 'gym, leisure centre'),
  ...active('dawns, dawnsio, dawnsio gwerin, twmpath', 'dance, dancing'),
  ...active('rhedeg, loncian', 'running, couch to 5k, parkrun'),
  ...active('beicio, beic', 'cycling, bike'),
  ...active('ioga', 'yoga'),
  ...active('bowlio', 'bowls'),
  ...active(
    'colli pwysau, pwysau, bwyta n iach, byw n iach, deiet',
    'weight management, healthy eating, weight loss',
  ),
  ...active('rhoi gorau i ysmygu, stopio smygu, smygu, ysmygu', 'stop smoking, smoking cessation'),
  ...active('cwympo, syrthio, wedi cwympo, codwm, cydbwysedd', 'falls prevention, strength and balance'),
  ...purpose(
    'dim i w wneud, rhywbeth i w wneud, diflasu, hobi, diddordebau, pethau i w gwneud',
    'social activities, hobbies, clubs',
  ),
  ...purpose(
    'garddio, gardd, gardd gymunedol, rhandir, rhandiroedd, tyfu llysiau, planhigion',
    'gardening, community garden, allotment',
  ),
  ...purpose(
    'natur, awyr agored, awyr iach, coed, coedwig, adar, bywyd gwyllt',
    'nature, outdoors, conservation',
  ),
  ...purpose('cor, corau, canu, canu corawl, cymanfa ganu', 'singing, choir, music'),
  ...purpose('cerddoriaeth, telyn, gitar, offeryn', 'music, music group'),
  ...purpose(
    'celf, peintio, arlunio, celf a chrefft, crefft, crefftau',
    'art, painting, arts and crafts, crafts',
  ),
  ...purpose('gwau, gwnio, crosio', 'knitting, sewing, crafts'),
  ...purpose('darllen, clwb llyfrau, llyfr, llyfrau, llyfrgell', 'reading group, book club, library'),
  ...purpose('ysgrifennu creadigol, barddoniaeth, cynghanedd', 'creative writing, poetry'),
  ...purpose('hanes, hanes lleol, treftadaeth, amgueddfa', 'history, heritage, museum'),
  ...purpose(
    'eisteddfod, theatr, ffilm, sinema, gwaith coed, gwyddbwyll',
    'theatre, film club, chess, woodwork',
  ),
  ...purpose('capel, eglwys, ffydd', 'church, faith'),
  ...caring(
    'gofalwr, gofalwyr, gofalu, gofalu am fy mam, gofalu am fy nhad, gofalu am fy ngwr, gofalu am fy ngwraig, edrych ar ol mam, edrych ar ol, gofalwyr di dal, gofalwyr ifanc, seibiant, gofal seibiant, angen seibiant',
    'carers, carer support, respite, gofalwyr',
  ),
  ...family(
    'teulu, rhiant, rhieni, magu plant, i blant, gweithgareddau plant, rhieni newydd, mam newydd, babi, babanod, cylch ti a fi, ti a fi, cylch meithrin, beichiog, ysgariad, gwahanu, perthynas, rhiant sengl, clwb ieuenctid',
    'family support, families, parenting, parent and toddler',
  ),
  ...anyone('dynion, dyn, i ddynion', 'men'),
  ...anyone('merched, menywod, i ferched', 'women'),
  ...anyone('pobl hyn, henoed, pensiynwyr, dros 60, dros 50', 'older people, over 50s, age cymru'),
  ...anyone('pobl ifanc, ieuenctid, ifanc', 'young people, youth'),
  ...anyone('cyn filwyr, cyn filwr, lluoedd arfog', 'veterans, armed forces'),
  ...anyone('hoyw, lhdt, lesbiaidd, traws', 'lgbt, lgbtq'),
])
