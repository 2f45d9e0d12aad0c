/**
 * Everyday words that speak for each of our needs. Ours: written for this program, to be corrected by anybody.
 * A star stands for any ending, a space also for a hyphen. `sure` words speak for the need wherever they stand;
 * `maybe` words only where a service begins, or together; `not` are false friends, which count for nothing. Pure.
 */
import type { Need } from '../needs.ts'

export interface NeedWords {
  sure: readonly string[]
  maybe: readonly string[]
  not: readonly string[]
}

/** One list of words, with commas between them. */
const list = (words: string): string[] =>
  words
    .split(',')
    .map(word => word.trim().replace(/\s+/g, ' '))
    .filter(word => word !== '')

const words = (sure: string, maybe = '', not = ''): NeedWords => ({
  sure: list(sure),
  maybe: list(maybe),
  not: list(not),
})

export const needWords: Record<Exclude<Need, 'other'>, NeedWords> = {
  loneliness: words(
    `lonel*, befriend*, social isolation, reduce isolation, reducing isolation, social contact, socially isolated, isolated people, make friends,
    make new friends, making friends, meet new people, meet people, meet others, companionship, coffee morning*,
    coffee and chat, lunch club*, luncheon club*, social club*, social group*, social gathering*, chatty cafe*,
    friendship group*, friendship club*, men's shed*, mens shed*, knit and natter, good neighbour*, someone to talk to`,
    'friendship, isolat*, social activit*, social event*, socialis*, day centre*, get together, over 60s club*',
    `self isolat*, isolation ward*`,
  ),
  wellbeing: words(
    `counselling, counseling, counsellor*, mental health, mental illness, mentally ill, emotional support, anxiety, anxious,
    depression, depressed, suicid*, self harm*, talking therap*, psychotherap*, listening service*, mindfulness,
    panic attack*, low mood, post traumatic stress, ptsd, crisis cafe*, samaritans, psychological`,
    `wellbeing, well being, resilience, meditation, relaxation, eating disorder*, trauma*, self esteem,
    confidence, stress*, emotional*`,
    `debt counsell*, economic depression, confidence in, distress*`,
  ),
  bereavement: words(
    `bereave*, grief, grieving, grieve, mourn*, loss of a loved one, lost a loved one, losing a loved one,
    loss of a child, lost a child, loss of a baby, lost a baby, baby loss, pregnancy loss, stillbirth*,
    miscarriage*, loss of a partner, lost a partner, lost someone, losing someone, death of a loved one`,
    'widow, widows, widowed, widower*, hospice*, end of life, funeral*',
  ),
  money: words(
    `debt, debts, money advice, money worries, money management, money matters, manage your money, benefits advice,
    benefit advice, welfare benefits, welfare rights, benefits check*, benefit check*, claim benefits,
    claiming benefits, benefit claim*, universal credit, housing benefit*, council tax, pension credit,
    attendance allowance, personal independence payment*, budgeting, financial hardship, financial advice,
    financial difficult*, financial help, credit union*, citizens advice, grants to individuals,
    hardship fund*, hardship grant*, low income*, cost of living`,
    'poverty, hardship, in financial need, pip, savings, financial assistance, financial support, benevolent fund*',
    `fuel poverty, food poverty, poverty of, historic debt, bad debts`,
  ),
  housing: words(
    `homeless*, rough sleep*, housing advice, housing support, housing association*, supported housing,
    sheltered housing, social housing, affordable housing, affordable home*, supported living, tenancy, tenancies,
    landlord*, evict*, rent arrears, hostel, hostels, almshouse*, night shelter*, temporary accommodation,
    emergency accommodation, emergency housing, housing problem*, housing options, finding a home, sofa surf*`,
    'housing, accommodation, shelter, repossess*, residential home*',
    `youth hostel*, housing benefit*, animal shelter*, bus shelter*, holiday accommodation`,
  ),
  food: words(
    `food bank*, foodbank*, food parcel*, food pantry, food pantries, community pantry, pantry, pantries,
    community fridge*, community larder*, hot meal*, free meal*, community meal*, meals on wheels, soup kitchen*,
    food hub*, emergency food, food poverty, food club*, food co op*, holiday hunger, hungry, fuel poverty,
    energy bill*, heating bill*, heating cost*, fuel voucher*, fuel bill*, energy advice, warm hub*, warm space*,
    warm bank*, warm homes, community kitchen*, surplus food`,
    'meals, food, groceries, lunch club*, luncheon club*, lunches, breakfast club*, energy efficiency, keep warm',
    `food hygiene, food safety, pet food, warm welcome`,
  ),
  work: words(
    `employability, job search*, job seeker*, jobseeker*, job club*, work club*, cv writing, write a cv,
    looking for work, find work, finding work, into work, back to work, return to work, unemploy*,
    work experience, work placement*, apprentice*, volunteering opportunit*, volunteer opportunit*,
    vocational training, adult education, adult learning, basic skills, life skills, interview skills,
    skills training, esol, english classes, english lessons, literacy and numeracy, careers advice,
    career guidance, job training, job placement*, supported employment, enterprise skills`,
    'training, employment, volunteering, qualification*, jobs, careers, vocational, lifelong learning',
    'staff training, training ground*, potty training, self employment, dog training',
  ),
  activity: words(
    `exercise, exercises, keep fit, keeping fit, fitness, yoga, pilates, tai chi, walking group*, walking club*,
    walking football, walking netball, health walk*, guided walk*, nordic walking, rambl*, swim, swimming, gym,
    gyms, aerobics, zumba, falls prevention, weight loss, lose weight, weight management, healthy eating,
    healthy living, healthy lifestyle*, stop smoking, quit smoking, smoking cessation, physical activit*,
    couch to 5k, parkrun, running club*, cycling, bowls, bowling, badminton, football, rugby, cricket,
    tennis, netball, basketball, athletics, martial art*, karate, judo, gymnastics, golf, rowing, sailing,
    canoeing, climbing, outdoor activit*, outdoor education, outdoor pursuit*, hockey, boxing, dance class*, dance session*, sport, sports, sporting`,
    'recreation*, dance, dancing, active, leisure centre*, health and wellbeing, walks',
    `facilities for recreation, running costs, exercise of, exercise their, active in, active member*, military exercise*, spirit of sport`,
  ),
  condition: words(
    `long term condition*, long term health condition*, long term illness*, diabet*, arthritis, dementia,
    alzheimer*, stroke survivor*, stroke, cancer, parkinson*, multiple sclerosis, epilep*, copd, asthma,
    heart disease, heart failure, heart condition*, chronic pain, chronic illness*, chronic fatigue, fibromyalgia,
    autis*, learning disabilit*, learning difficult*, sight loss, visually impaired, visual impairment*,
    partially sighted, blind, blindness, hearing loss, hard of hearing, hearing impair*, deaf, deafness,
    deafblind, brain injur*, cerebral palsy, motor neurone, spinal injur*, kidney disease, lung disease,
    long covid, menopause, addiction*, alcohol*, substance misuse, drug misuse, drug abuse, hiv,
    physical disabilit*, down syndrome, down's syndrome, adhd`,
    'disabilit*, disabled, wheelchair*, illness*, disease*, medical condition*, special needs, recovery',
    `disabled access, disabled toilet*, disabled parking, disability discrimination, wheelchair access*,
    wheelchair friendly, wheelchair user access, alcohol free, roller blind*, stroke of, swimming stroke*,
    economic recovery`,
  ),
  dementia: words(
    `dementia, alzheimer*, memory cafe*, memory loss, memory clinic*, memory problem*, memory service*, memory support,
    memory group*, admiral nurse*, cognitive stimulation, singing for the brain, lewy bod*`,
    'memory, forgetful*, reminiscence',
    'memory stick*, in memory of, memory foam',
  ),
  anger: words(
    `anger management, managing anger, manage your anger, control your anger, controlling anger, anger issues,
    angry outburst*, your temper`,
    'anger, angry, temper, rage',
    'bad temper weather',
  ),
  abuse: words(
    `domestic abuse, domestic violence, women's aid, womens aid, refuge for women, abusive relationship*,
    coercive control, survivors of abuse, victims of abuse, sexual violence, rape crisis, honour based abuse,
    forced marriage, elder abuse, stalking, independent domestic violence`,
    'abuse, abusive, violence, survivor*, refuge',
    'substance abuse, drug abuse, alcohol abuse, wildlife refuge, refuge island',
  ),
  substance: words(
    `alcoholic*, alcohol misuse, alcohol recovery, drug misuse, drug recovery, substance misuse, substance abuse,
    drug abuse, alcohol abuse, addiction*, addict, addicts, gamblers, gambling, needle exchange*, drug and alcohol,
    drugs and alcohol, smart recovery, narcotics, recovery from alcohol, recovery from drugs, sobriety, stop drinking`,
    'alcohol, drugs, drinking, sober, recovery',
    'alcohol free bar, drinking water, recovery position, breakdown recovery',
  ),
  caring: words(
    `carer, carers, carer's, caring for someone, caring for a loved one, caring for a relative, caring for an elderly,
    looking after someone, look after someone, looks after someone, respite, sitting service*, care for a relative`,
    'day care for the elderly',
    `foster carer*, paid carer*, parents and carers, parents or carers, parents carers, parent and carer*,
    parents/carers, parent/carer*, carer and toddler*, carers and toddler*, caring for the environment,
    caring for animals, childcare`,
  ),
  family: words(
    `parenting, family support, family hub*, family centre*, family mediation, domestic abuse, domestic violence,
    sexual abuse, sexual violence, women's aid, child abuse, divorce*, couples, relationship counsell*, new parents,
    new mums, new dads, single parent*, lone parent*, toddler*, baby group*, babies, stay and play, home start,
    foster carer*, fostering, adoptive, breastfeeding, postnatal, antenatal, playgroup*, play group*,
    children's centre*, parents and carers, childcare, family relationship*`,
    'families, parents, relationship*, nursery, pre school*, preschool*, mediation, pregnan*, separated',
    'plant nursery, relationship with, relationships with, relationship between, parents association*',
  ),
  digital: words(
    `digital skill*, digital inclusion, digitally excluded, digital champion*, digital support, computer class*,
    computer course*, computer skills, computer training, computer lesson*, computer club*, computer literacy,
    it training, it skills, it classes, it courses, ict training, ict skills, get online, getting online, go online,
    use the internet, using the internet, internet access, access to the internet, free wifi, free wi fi,
    public computers, access to computers, tablets and smartphones, smartphone*, silver surfer*`,
    'computers, computing, wifi, wi fi, internet, ict, digital',
    'digital art*, digital photograph*, digital media, via the internet, on the internet',
  ),
  transport: words(
    `community transport, dial a ride, volunteer driver*, voluntary driver*, car scheme*, community car scheme*,
    community bus*, minibus*, mini bus*, door to door, shopmobility, hospital transport, transport to hospital,
    transport to appointments, transport scheme*, transport for, accessible transport, wheels to work, blue badge*,
    bus pass*, mobility scooter*, lifts to hospital, driving service`,
    'transport, mobility',
    `public transport, transport museum*, transport heritage, transport links, history of transport,
    social mobility, own transport, door to door sales`,
  ),
  legal: words(
    `legal advice, legal aid, legal help, legal rights, legal support, law centre*, immigration, immigrant*,
    asylum*, refugee*, migrant*, modern slavery, human trafficking, hate crime*, solicitor*, power of attorney,
    making a will, wills, tribunal*, leave to remain, victim support, victims of crime, human rights, advocacy`,
    'legal, discrimination, justice, citizenship, advice and information, information and advice, your rights',
    'free wills month',
  ),
  practical: words(
    `home help*, handyperson*, handyman, help at home, help in the home, help around the home, support at home,
    home visiting, help with shopping, shopping service*, gardening service*, cleaning service*, home from hospital,
    furniture, household goods, household items, white goods, domiciliary, home care, homecare, care at home,
    personal care, home repair*, home adaptation*, aids and adaptations, home improvement agency, equipment loan*,
    telecare, community alarm*, pendant alarm*, dog walking, school uniform*, clothing bank*, baby bank*,
    home safety, in their own homes, in their own home, live independently`,
    'clothing, clothes, home visits, independent living, practical help, practical support, day to day tasks',
    'furniture restoration, furniture making, clothing factory',
  ),
  purpose: words(
    `arts and crafts, art class*, art group*, art club*, art session*, art therapy, crafts, craft group*, craft club*,
    crafting, choir*, choral, singing, music, musical, painting, pottery, photography, drama, theatre*, museum*,
    gallery, galleries, art exhibition*, heritage, local history, gardening, allotment*, community garden*,
    nature reserve*, nature walk*, in nature, nature conservation, wildlife, woodland*, book club*, book group*,
    reading group*, knitting, sewing, u3a, university of the third age, third age, creative writing, hobbies,
    concert*, orchestra*, brass band*, film club*, cinema, opera, horticultur*, library, libraries`,
    'arts, art, culture, cultural, festival*, history, nature, creative, garden, gardens, conservation, outdoors, literature',
    `multi cultural, multi cultures, of a charitable nature, nature of, state of the art, culture of, medical history,
    art of living`,
  ),
}
