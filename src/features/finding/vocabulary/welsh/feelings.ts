/** How people speak in Welsh of being lonely, low or bereaved, and of illness. Pure. */
import { inWelsh, saying } from '../saying.ts'

const lonely = saying('loneliness')
const mood = saying('wellbeing')
const grief = saying('bereavement')
const ill = saying('condition')

export const feelings = inWelsh([
  ...lonely(
    `unig, unigrwydd, ar ben fy hun, ar fy mhen fy hun, byw ar fy mhen fy hun, neb i siarad, neb i siarad gyda, dim ffrindiau, heb ffrindiau,
    ynysig, arwahanrwydd, cwmni, cwmniaeth, gwneud ffrindiau, cwrdd a phobl, cyfarfod pobl, cymdeithasu, cyfeillio, methu mynd allan, gaeth i r ty`,
    'befriending, companionship, social group, friendship, cyfeillio',
  ),
  ...lonely(
    'bore coffi, paned, sgwrs, clwb cinio, clwb cymdeithasol, merched y wawr, sied dynion',
    'coffee morning, social club, lunch club, bore coffi',
  ),
  ...mood(
    `isel, teimlo n isel, hwyliau isel, iselder, trist, tristwch, digalon, anobaith, crio, wedi cael digon, methu ymdopi, straen, dan straen, pryder, pryderus, gorbryder, poeni, nerfus, nerfau, panig, ofnus, ofn, meddwl am farw, lladd fy hun, hunanladdiad, hunan niweidio`,
    'mental health, emotional support, counselling, anxiety, depression, iechyd meddwl',
  ),
  ...mood(
    'iechyd meddwl, cwnsela, cwnselydd, rhywun i siarad gyda, rhywun i wrando, siarad a rhywun, llesiant, ymlacio, ymwybyddiaeth ofalgar, hyder, hunanhyder',
    'counselling, wellbeing, mental health, iechyd meddwl, llesiant',
  ),
  ...mood('methu cysgu, cysgu n wael, dim cwsg, diffyg cwsg, trawma', 'sleep, trauma, wellbeing'),
  ...grief(
    `galar, galaru, profedigaeth, colli gwr, colli gwraig, colli mam, colli tad, colli fy ngwr, colli plentyn, colli babi, gwr wedi marw, gwraig wedi marw, mam wedi marw, tad wedi marw, farw, marwolaeth, angladd, gweddw, widw, hiraeth, camesgoriad, hosbis`,
    'bereavement, grief, widow, galar, profedigaeth',
  ),
  ...ill('canser, canser y fron', 'cancer, cancer support'),
  ...ill('clefyd siwgr', 'diabetes'),
  ...ill('stroc, cael stroc', 'stroke'),
  ...ill('calon, clefyd y galon, trawiad ar y galon', 'heart, cardiac rehabilitation'),
  ...ill('ysgyfaint, brest, byr o wynt, diffyg anadl', 'copd, lung disease, breathe easy'),
  ...ill('gwynegon, crydcymalau, cymalau', 'arthritis, joint pain'),
  ...ill('poen, poen cefn, poenau, cefn drwg', 'chronic pain, pain management'),
  ...ill('epilepsi', 'epilepsy'),
  ...ill('awtistiaeth, awtistig, niwroamrywiol', 'autism, neurodiversity'),
  ...ill('anabledd, anabl, cadair olwyn, anabledd dysgu', 'disability, learning disability, wheelchair'),
  ...ill(
    'byddar, trwm fy nghlyw, trwm ei chlyw, colli clyw, clyw, methu clywed',
    'deaf, hearing loss, hard of hearing',
  ),
  ...ill('dall, colli golwg, golwg, methu gweld', 'sight loss, visually impaired, blind'),
  ...ill(
    'sal, salwch, afiechyd, cyflwr hirdymor, iechyd gwael, menopos',
    'long-term condition, self-management, peer support',
  ),
])
