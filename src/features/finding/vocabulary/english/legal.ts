/** How people speak of rights, law and coming from elsewhere. Pure. */
import { saying } from '../saying.ts'

const say = saying('legal')

export const legal = [
  ...say(
    `legal*, legal, legal advice, legal aid, legal help, solicitor*, solicitor, lawyer*, lawyer, law centre, free solicitor, free lawyer, pro bono, court, going to court, taken to court, court case, taking me to court, court date, summons, sued, my rights, know my rights, what are my rights`,
    'legal advice, law centre, legal aid, solicitor, citizens advice',
  ),
  ...say(
    `immigra*, immigration, visa*, visa, home office, leave to remain, right to stay, stay in the uk, settled status, eu settlement, pre settled status, evisa, e visa, brp, brp card, biometric residence, sponsor licence, sponsorship, sponsor, skilled worker visa, student visa, spouse visa, overstayed, overstayer, undocumented, no papers, deport*, deported, deportation, detention, detained, no recourse, no recourse to public funds, nrpf, indefinite leave, ilr, bring my family, family reunion`,
    'immigration advice, immigration, visa, leave to remain, migrants',
  ),
  ...say(
    `asylum*, asylum, asylum seeker*, asylum seeker, claim asylum, seeking asylum, asylum claim, asylum hotel, refugee*, refugee, fled, war, from ukraine, ukrain*, ukrainian, homes for ukraine, syria*, syrian, afghan*, afghanistan, sudan*, eritrea*, hong kong, resettle*`,
    'asylum seekers, refugees, refugee support, migrants, sanctuary',
  ),
  ...say(
    `migrant*, migrant, new to the country, new to this country, new to the uk, new to britain, from another country, came to this country, just arrived, foreigner, foreign, eastern european, roma community`,
    'migrants, newcomers, esol',
    ['loneliness'],
  ),
  ...say(
    'british citizen*, citizenship, citizenship test, life in the uk, life in the uk test, british passport, passport, naturalis*',
    'citizenship, immigration advice, life in the uk, esol',
  ),
  ...say(
    `traffick*, trafficking, trafficked, modern slavery, slavery, forced to work, exploit*, exploited, exploitation`,
    'modern slavery, human trafficking, exploitation',
  ),
  ...say(
    `make a will, making a will, write a will, free wills, power of attorney, lasting power of attorney, lpa, poa, court of protection, appointee, living will, advance decision`,
    'power of attorney, wills, legal advice, older people',
  ),
  ...say(
    `hate crime*, hate crime, racis*, racism, racist, discriminat*, discrimination, discriminated against, harass*, harassed, harassment, victim, victim of crime, victim support, burgled, mugged, attacked, robbed, assaulted, police, reported to the police`,
    'victim support, hate crime, discrimination, crime',
    ['wellbeing'],
  ),
  ...say(
    `advocate, advocacy, advocat*, someone to speak for me, speak up for me, speak on my behalf, someone on my side, complain*, complaint, make a complaint, complaint about the nhs, complaint about hospital, pals, ombudsman`,
    'advocacy, advocate, complaints, healthwatch',
  ),
  ...say(
    'interpret*, interpreter, translat*, translate, translate a letter, translator, someone who speaks my language',
    'interpreter, translation, language support',
  ),
  ...say(
    'court order, injunction, non molestation, restraining order, criminal charge, arrested, got a fine, pay a fine, cant pay a fine, parking fine, court fine',
    'legal advice, solicitor, law centre',
  ),
  ...say(
    'consumer rights, faulty goods, refund, contract, ripped off, builder ripped me off',
    'consumer rights, citizens advice, trading standards',
  ),
]
