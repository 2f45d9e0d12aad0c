/**
 * Towns, cities and counties of the United Kingdom that people name in a search: where, not what. Of each the half of a
 * postcode at its middle, so that a search can start there; counties have none. Pure.
 */
import { wordsOf } from './vocabulary/plain-words.ts'

const byOutward = `
aberdeen AB10, aberystwyth SY23, accrington BB5, aldershot GU11, altrincham WA14, andover SP10, antrim BT41, arbroath
DD11, armagh BT61, ashford TN24, ashton OL6, aylesbury HP20, ayr KA7, ballymena BT43, ballymoney BT53, bangor BT20,
banbridge BT32, barnet EN5, barnoldswick BB18, barnsley S70, barnstaple EX31, barrow LA14, basildon SS14, basingstoke
RG21, bath BA1, bebington CH63, bedford MK40, belfast BT1, beverley HU17, bingley BD16, birkenhead CH41, birmingham B1,
blackburn BB1, blackpool FY1, bletchley MK2, blyth NE24, bodmin PL31, bolton BL1, bootle L20, boston PE21, bournemouth
BH1, bracknell RG12, bradford BD1, braintree CM7, brentwood CM14, bridgend CF31, bridgwater TA6, bridlington YO15,
brighton BN1, bristol BS1, brixton SW2, bromley BR1, bromsgrove B61, burnley BB11, bury BL9, buxton SK17, caerphilly
CF83, camberley GU15, cambridge CB1, camden NW1, canterbury CT1, cardiff CF10, carlisle CA3, carmarthen SA31, carnforth
LA5, carrickfergus BT38, castleford WF10, chatham ME4, cheadle SK8, chelmsford CM1, cheltenham GL50, chester CH1,
chesterfield S40, chichester PO19, chippenham SN15, chorley PR7, cirencester GL7, clacton CO15, cleveleys FY5, clitheroe
BB7, coatbridge ML5, colchester CO1, coleraine BT52, colne BB8, comber BT23, congleton CW12, consett DH8, conwy LL32,
cookstown BT80, corby NN17, coventry CV1, craigavon BT65, crawley RH10, crewe CW1, crosby L23, croydon CR0, cumbernauld
G67, cwmbran NP44, darlington DL1, dartford DA1, derby DE1, derry BT48, dewsbury WF13, doncaster DN1, dorchester DT1,
dover CT16, downpatrick BT30, dudley DY1, dumfries DG1, dundee DD1, dunfermline KY12, dungannon BT70, durham DH1,
eastbourne BN21, eastleigh SO50, ealing W5, eccles M30, edinburgh EH1, ellesmere CH65, enfield EN1, enniskillen BT74,
epsom KT17, exeter EX1, falkirk FK1, falmouth TR11, fareham PO16, farnborough GU14, fleetwood FY7, folkestone CT20,
formby L37, frodsham WA6, gateshead NE8, gillingham ME7, glasgow G1, glossop SK13, gloucester GL1, gosport PO12, grantham
NG31, gravesend DA12, greenock PA15, greenwich SE10, grimsby DN31, guildford GU1, hackney E8, halesowen B63, halifax HX1,
hamilton ML3, harlow CM20, harrogate HG1, harrow HA1, hartlepool TS24, hastings TN34, hatfield AL10, havant PO9, heysham
LA3, heywood OL10, hinckley LE10, holywood BT18, horwich BL6, hounslow TW3, hove BN3, huddersfield HD1, hull HU1,
huntingdon PE29, huyton L36, hyde SK14, ilkeston DE7, ilkley LS29, inverness IV1, ipswich IP1, islington N1, keighley
BD21, kendal LA9, keswick CA12, kettering NN16, kidderminster DY10, kilkeel BT34, kilmarnock KA1, kingston KT1, kirkby
L32, kirkcaldy KY1, knutsford WA16, lambeth SE11, lancaster LA1, larne BT40, leamington CV31, leeds LS1, leicester LE1,
leigh WN7, lerwick ZE1, lewes BN7, lewisham SE13, leyland PR25, lichfield WS13, limavady BT49, lincoln LN1, lisburn BT28,
littleborough OL15, liverpool L1, livingston EH54, llandudno LL30, llanelli SA15, london EC1A, londonderry BT48,
loughborough LE11, lowestoft NR32, ludlow SY8, lurgan BT66, luton LU1, lytham FY8, macclesfield SK11, magherafelt BT45,
maghull L31, maidenhead SL6, maidstone ME14, manchester M1, mansfield NG18, margate CT9, merthyr CF47, middlesbrough TS1,
middleton M24, minehead TA24, monmouth NP25, morecambe LA4, morley LS27, motherwell ML1, nantwich CW5, neath SA11, nelson
BB9, newbury RG14, newcastle NE1, newport NP20, newry BT35, newtownabbey BT36, newtownards BT23, northallerton DL7,
northampton NN1, northwich CW9, norwich NR1, nottingham NG1, nuneaton CV11, oldham OL1, omagh BT78, ormskirk L39,
oswestry SY11, oxford OX1, padiham BB12, paisley PA1, pembroke SA71, penrith CA11, penzance TR18, perth PH1, peterborough
PE1, plymouth PL1, pontefract WF8, pontypridd CF37, poole BH15, portadown BT62, portrush BT56, portsmouth PO1, prescot
L34, preston PR1, prestwich M25, rawtenstall BB4, redcar TS10, redditch B97, rhyl LL18, ripon HG4, rochdale OL16,
rochester ME1, rotherham S60, rugby CV21, runcorn WA7, salford M3, salisbury SP1, sale M33, scarborough YO11, scunthorpe
DN15, selby YO8, sheffield S1, shipley BD18, shrewsbury SY1, skegness PE25, skelmersdale WN8, skipton BD23, slough SL1,
solihull B91, southampton SO14, southend SS1, southport PR9, southwark SE1, stafford ST16, stalybridge SK15, stevenage
SG1, stirling FK8, stockport SK1, stockton TS18, stoke ST1, strabane BT82, stranraer DG9, stretford M32, stroud GL5,
sunderland SR1, swansea SA1, swindon SN1, tamworth B79, taunton TA1, telford TF3, todmorden OL14, torquay TQ1, tottenham
N17, trowbridge BA14, truro TR1, ulverston LA12, urmston M41, uxbridge UB8, wakefield WF1, wallasey CH44, wallsend NE28,
walsall WS1, walthamstow E17, wandsworth SW18, warrington WA1, warwick CV34, watford WD17, wellingborough NN8, westminster
SW1A, weymouth DT4, whitby YO22, whitehaven CA28, whitstable CT5, widnes WA8, wigan WN1, wilmslow SK9, winchester SO23,
windermere LA23, windsor SL4, winsford CW7, wisbech PE13, woking GU21, wokingham RG40, wolverhampton WV1, worcester WR1,
workington CA14, worksop S80, worthing BN11, wrexham LL11, wycombe HP11, yeovil BA20, york YO1
`

const counties = `
buckinghamshire cheshire cornwall cumbria denbighshire derbyshire devon dorset essex fermanagh flintshire hampshire
hertfordshire kent knowsley lancashire leicestershire lincolnshire merseyside midlothian norfolk northamptonshire
northumberland nottinghamshire oxfordshire rossendale sandwell sefton shropshire somerset staffordshire suffolk surrey
sussex tameside thanet torbay trafford tyneside tyrone warwickshire wiltshire wirral yorkshire
`

const outwards = new Map(
  byOutward
    .split(',')
    .map(one => one.trim().split(/\s+/))
    .flatMap(([town, outward]) => (town && outward ? [[town, outward] as const] : [])),
)
const known = new Set([...outwards.keys(), ...counties.trim().split(/\s+/)])

/** Names that mean something else as well: a town only after "in", "near" and the like. */
const ambiguous = new Set(['barrow', 'bath', 'bury', 'hull', 'leigh', 'nelson', 'rugby', 'sale'])
const before = new Set(['in', 'near', 'around', 'round', 'at', 'from', 'to', 'outside', 'yn'])

/** The towns and counties that stand in plain words, in the order they were said. */
export const townsIn = (words: readonly string[]): string[] =>
  words.filter((word, at) => known.has(word) && (!ambiguous.has(word) || before.has(words[at - 1] ?? '')))

/** Where a search that names a town starts: its name and the half of a postcode at its middle. */
export function townIn(typed: string): { name: string; outward: string } | undefined {
  for (const word of townsIn(wordsOf(typed))) {
    const outward = outwards.get(word)
    if (outward !== undefined) return { name: word.replace(/^./, letter => letter.toUpperCase()), outward }
  }
  return undefined
}
