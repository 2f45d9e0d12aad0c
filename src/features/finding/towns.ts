/** Towns, cities and counties of the United Kingdom that people name in a search: where, not what. Pure. */

const names = `
aberdeen aberystwyth accrington aldershot altrincham andover antrim arbroath armagh ashford ashton aylesbury ayr ballymena
bangor banbridge barnet barnsley barnstaple barrow basildon basingstoke bath bebington bedford belfast berwick beverley
birkenhead birmingham blackburn blackpool bletchley blyth bodmin bolton bootle boston bournemouth bracknell bradford
braintree brent brentwood bridgend bridgwater bridlington brighton bristol brixton bromley bromsgrove burnley burton bury
buxton caerphilly camberley cambridge camden canterbury cardiff carlisle carmarthen carnforth carrickfergus
castlereagh chatham chelmsford cheltenham cheshire chester chesterfield chichester chippenham chorley cirencester clacton
clitheroe coatbridge colchester coleraine consett conwy cookstown corby cornwall coventry craigavon crawley crewe croydon
cumbernauld cumbria cwmbran darlington dartford denbighshire derby derry devon dewsbury doncaster dorchester dorset dover
downpatrick dudley dumfries dundee dunfermline dungannon durham eastbourne eastleigh ealing edinburgh ellesmere enfield
enniskillen epsom essex exeter falkirk falmouth fareham farnborough fermanagh fife fleetwood flintshire folkestone
gateshead gillingham glasgow glossop gloucester gosport grantham gravesend greenock greenwich grimsby guildford hackney
halesowen halifax halton hamilton hampshire haringey harlow harrogate harrow hartlepool hastings hatfield havant havering
hayes hemel hereford hertford hertfordshire heysham heywood hillingdon hinckley hounslow hove huddersfield hull
huntingdon huyton hyde ilkeston inverness ipswich islington keighley kendal kent kettering kidderminster
kilmarnock kingston kirkby kirkcaldy knowsley lambeth lancashire lancaster larne leamington leeds leicester leigh lerwick
lewes lewisham leyland lichfield limavady lincoln lisburn littlehampton livingston llandudno llanelli londonderry
loughborough lowestoft ludlow luton lytham macclesfield magherafelt maidenhead maidstone manchester mansfield margate
melton merseyside merthyr merton middlesbrough middleton midlothian minehead monmouth morecambe morley motherwell
nantwich neath nelson newbury newcastle newham newport newry newton newtownabbey newtownards norfolk northallerton
northampton northumberland northwich norwich nottingham nuneaton oldham omagh ormskirk oswestry oxford padiham paisley
pembroke penrith penzance perth peterborough plymouth pontefract pontypridd poole portadown portsmouth prescot preston
prestwich ramsgate rawtenstall reading redbridge redcar redditch rhondda rhyl richmond ripon rochdale rochester
rossendale rotherham rugby runcorn ryde salford salisbury sandwell scarborough scotland scunthorpe sefton selby
sheffield shetland shrewsbury shropshire sittingbourne skegness skelmersdale slough solihull somerset southampton
southend southport southwark stafford staffordshire stalybridge stevenage stirling stockport stockton stoke strabane
stranraer stratford stretford stroud suffolk sunderland surrey sussex sutton swansea swindon tameside tamworth taunton
telford thanet torquay torbay tottenham trafford trowbridge truro tyneside tyrone ulverston uxbridge wakefield wales
wallasey wallsend walsall waltham wandsworth warrington warwick warwickshire watford wellingborough westminster weymouth
whitby whitehaven whitstable widnes wigan wiltshire winchester windermere windsor winsford wirral wisbech woking
wokingham wolverhampton worcester workington worksop worthing wrexham wycombe yeovil york yorkshire
`

const towns = new Set(names.trim().split(/\s+/))

/** Plain words: small letters without accents. */
export const isTown = (word: string): boolean => towns.has(word)
