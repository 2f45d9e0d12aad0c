/** How people speak in Welsh of money, home, food, work, getting about and rights. Pure. */
import { inWelsh, saying } from '../saying.ts'

const money = saying('money')
const housing = saying('housing')
const food = saying('food')
const work = saying('work')
const digital = saying('digital')
const transport = saying('transport')
const legal = saying('legal')
const practical = saying('practical')

export const home = inWelsh([
  ...money(
    'arian, dim arian, heb arian, prin o arian, brin o arian, tlawd, tlodi, costau byw, methu fforddio, cyngor ariannol, pryderon ariannol, ariannol',
    'money advice, financial advice, hardship fund, cyngor ariannol',
  ),
  ...money('dyled, dyledion, mewn dyled, beili, benthyciad', 'debt advice, debt, money advice'),
  ...money(
    'budd daliadau, budd dal, lwfans gweini, credyd cynhwysol, credyd pensiwn, pensiwn, taliad annibyniaeth personol, lwfans gofalwr, hawlio, llenwi ffurflen, llenwi ffurflenni, ffurflenni',
    'welfare benefits, benefits advice, form filling, universal credit, attendance allowance',
  ),
  ...money(
    'treth cyngor, rhent, methu talu r rhent, grantiau, undeb credyd',
    'council tax, rent arrears, grants, credit union',
  ),
  ...housing(
    'digartref, digartrefedd, dim cartref, cysgu allan, cysgu ar y stryd, lle i fyw, rhywle i fyw, troi allan, cael fy nhroi allan',
    'homeless, housing advice, hostel, eviction, digartref',
  ),
  ...housing(
    'tai, ty, cartref, fflat, landlordiaid, tenantiaeth, llety, tai cymdeithasol, tamp, lleithder, cartref gofal, tai gwarchod',
    'housing advice, accommodation, tenancy, tai',
  ),
  ...food(
    'banc bwyd, parsel bwyd, bwyd, dim bwyd, llwglyd, eisiau bwyd, newynog, pantri, oergell gymunedol, pryd poeth, cinio cymunedol, pryd ar glud',
    'food bank, foodbank, food parcel, community fridge, banc bwyd',
  ),
  ...food('coginio, dysgu coginio, pobi', 'cooking, cookery class'),
  ...food(
    'biliau nwy, bil nwy, bil trydan, biliau trydan, biliau ynni, bil ynni, biliau, ynni, gwres, gwresogi, methu gwresogi r ty, oer, ty oer, cadw n gynnes, lle cynnes, hwb cynnes, man cynnes, taleb tanwydd, inswleiddio',
    'energy advice, energy bills, fuel poverty, warm space, warm hub',
  ),
  ...work(
    'gwaith, swydd, chwilio am waith, dod o hyd i waith, di waith, colli swydd, colli gwaith, cyfweliad, hyfforddiant, cwrs, cyrsiau, dysgu, addysg oedolion, sgiliau, prentisiaeth, darllen ac ysgrifennu, methu darllen',
    'employment support, training, adult learning, job club, courses',
  ),
  ...work(
    'gwirfoddoli, gwirfoddolwr, gwirfoddolwyr, helpu eraill, rhoi rhywbeth yn ol',
    'volunteering, volunteer, gwirfoddoli',
  ),
  ...work(
    'dysgu cymraeg, dosbarth cymraeg, gwersi cymraeg, dysgu saesneg, gwersi saesneg, dosbarth saesneg',
    'language class, esol, learn welsh, dysgu cymraeg',
  ),
  ...digital(
    'cyfrifiadur, cyfrifiaduron, rhyngrwyd, mynd ar lein, ffon symudol, ffon clyfar, llechen, ebost, sgiliau digidol, digidol',
    'digital skills, computer class, internet, computers',
  ),
  ...transport(
    'cludiant, trafnidiaeth, cludiant cymunedol, dim car, heb gar, methu gyrru, lifft, lifft i r ysbyty, mynd i r ysbyty, bws, bysiau, dim bws, pas bws, bathodyn glas, cefn gwlad, pentref',
    'community transport, hospital transport, volunteer drivers, bus',
  ),
  ...legal(
    'cyfreithiol, cyfreithiwr, cyngor cyfreithiol, cyngor ar bopeth, hawliau, llys, eiriolaeth, eiriolwr, ewyllys, atwrneiaeth, mewnfudo, mewnfudwr, ffoadur, ffoaduriaid, ceisiwr lloches, ceiswyr lloches, lloches, trosedd casineb, hiliaeth, cwyn',
    'legal advice, citizens advice, advocacy, refugees, immigration advice',
  ),
  ...practical(
    'siopa, gwneud siopa, help gyda siopa, glanhau, gwaith ty, help yn y cartref, help yn y ty, torri gwair, torri r lawnt, tasgmon, dodrefn, dillad, gwisg ysgol, gofal cartref, dod adref o r ysbyty, addasiadau, canllaw, torri ewinedd, larwm',
    'home help, shopping service, handyperson, furniture, clothing',
  ),
])
