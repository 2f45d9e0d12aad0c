/** How people speak of where they live, or have nowhere to. Pure. */
import { saying } from '../saying.ts'

const say = saying('housing')

export const housing = [
  ...say(
    `homeless*, homeless, and the kids are on the street, family on the street, homelessness, nowhere to live, nowhere to stay, nowhere to go, no home, sleeping rough, rough sleep*, on the streets, living on the streets, sofa surf*, sofa surfing, sleeping on sofas, sleeping in my car, living in my car, in a tent, kicked out, thrown out, chucked out, mum kicked me out, parents kicked me out, bed for the night, somewhere to sleep, night shelter, shelter, hostel*`,
    'homeless, homelessness, night shelter, hostel, housing advice, rough sleepers',
  ),
  ...say(
    `evict*, eviction, evicted, being evicted, section 21, no fault eviction, notice to quit, lose my home, losing my home, lose my house, losing my house, repossess*, repossession, mortgage arrears, cant pay the mortgage, mortgage, possession order, landlord wants me out, landlord selling`,
    'eviction, housing advice, homelessness prevention, tenancy, rent arrears',
    ['legal'],
  ),
  ...say(
    `rent arrears, behind with the rent, behind on rent, rent is too high, rent gone up, rent increase, rent, deposit, rent deposit, bond scheme, guarantor`,
    'rent arrears, housing advice, rent deposit, tenancy support',
    ['money'],
  ),
  ...say(
    `landlord*, landlord, landlord wont fix, landlord wont do repairs, private rent*, private renting, letting agent, tenan*, tenancy, tenant, tenants rights, renters rights, lodger, housing rights`,
    'tenancy, tenants, landlord, housing advice',
  ),
  ...say(
    `damp, mould, mouldy, damp and mould, leak*, leaking roof, repairs, disrepair, house falling down, no heating in my flat, broken boiler, boiler broken, rats, mice, cockroaches, bed bugs, unsafe house, overcrowd*, overcrowded, too many of us, house too small, flat too small`,
    'housing advice, repairs, damp, disrepair, environmental health',
  ),
  ...say(
    `housing, housing advice, housing help, housing problems, housing list, council house, council flat, council housing, social housing, housing association, waiting list for a house, bidding, homechoice, rehoused, rehouse, rehousing, need to move, want to move, move house, moving house, find a flat, find a house, find somewhere to live, place to live, somewhere to live, place of my own, affordable housing, accommodation, accomodation, flat, bedsit`,
    'housing advice, housing options, social housing, accommodation',
  ),
  ...say(
    `temporary accommodation, emergency accommodation, emergency housing, b and b, bed and breakfast, in a hotel, refuge accommodation, hotel room from the council`,
    'temporary accommodation, emergency accommodation, housing advice, homelessness',
  ),
  ...say(
    `sheltered housing, sheltered accommodation, extra care, retirement home, retirement flat, warden, downsiz*, downsizing, downsize, house too big, care home*, residential home, nursing home, going into a home, supported living, supported housing, supported accommodation, almshouse*`,
    'sheltered housing, supported housing, supported living, older people, accommodation',
  ),
  ...say(
    `leaving care, care leaver*, care leaver, been in care, grew up in care, out of prison, released from prison, ex offender*, ex offender, ex prisoner, prison leaver, probation, criminal record`,
    'care leavers, ex-offenders, resettlement, supported housing',
    ['work'],
  ),
  ...say(
    'neighbour*, noisy neighbours, neighbours from hell, bad neighbours, noise, antisocial behaviour, anti social behaviour, asb, harassed by neighbours',
    'antisocial behaviour, neighbours, mediation, housing advice',
    ['legal'],
  ),
  ...say(
    'gypsy, traveller*, romany, travelling community, boater, live on a boat, narrowboat, caravan site, site fees',
    'gypsy, traveller, roma',
  ),
  ...say(
    'cant keep on top of my tenancy, tenancy support, floating support, keep my tenancy, first tenancy, first flat, my first home',
    'tenancy support, floating support, housing support',
  ),
]
