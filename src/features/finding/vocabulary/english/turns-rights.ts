/** How trouble with the law, papers, the landlord, the boss or a cheat is told. Pure. */
import { saying } from '../saying.ts'

const say = saying('legal')

export const turnsRights = [
  ...say(
    `keep him away, keep him away from me, keep her away from me, keep my ex away, make him stay away, stop him coming near, stop him coming to, stop my ex coming, keeps coming to my house, keep him from my house, keep my kids safe from, court to stop him, order to stop him, order against him, order against my ex, order against my husband, paper from judge, protection from my husband|ex, protect me from my ex|husband, protect me from him, protective order, injunction hearing`,
    'injunction, domestic violence, protection, restraining order, legal',
    ['family', 'abuse'],
  ),
  ...say(
    `say hes not the dad, not the father, prove who the father, father name on birth certificate, dads name on the birth, dna test, paternit*, child support, wont pay for his kids, doesnt pay for his kids, pays nothing for the kids, ex pays nothing, dad pays nothing`,
    'paternity, child support, child maintenance, family law',
    ['family'],
  ),
  ...say(
    `legal right to my grandchild, school asks for papers for my grandchild, no papers for the kids, sign for my grandson|granddaughter, sign for my nephew|niece, make decisions for my grandson|granddaughter|brother|son|daughter, make decisions for my mum|dad, decide for my mum|dad, turning 18 and cant, son|daughter turns 18 and, cant make his own decisions, cant sign for herself, cant sign for himself, guardian*, guardian, guardianship, mum|dad cant sign`,
    'guardianship, power of attorney, custody, guardian, legal',
    ['caring', 'family'],
  ),
  ...say(
    `son|daughter is taking her money, son takes mums money, brother|sister takes mums money, brother|sister has mums money, taking money off my mum|dad|nan|gran, taking mums money, took mums money, took my savings, took nans money, took my house off me, made me sign the house, made mum sign, signed the house over, sign over my house, carer stole, carer takes money, carer is stealing, money gone from mums account, money missing from my, neighbour borrows money, nephew takes my money, grandson|granddaughter takes my money, family takes my pension, takes my pension, took my pension, keeps my card, took my bank card`,
    'elder abuse, financial abuse, exploitation, older people, safeguarding',
    ['money', 'abuse'],
  ),
  ...say(
    `care home is bad, care home is neglecting, care home wont let, home is treating mum|dad badly, not looking after mum|dad, bruises on my mum|dad, left in a wet bed, left in her own mess, neglect*, neglected, wont let me out of the home, want to leave the care home`,
    'nursing home, elder abuse, advocacy, care home residents, complaints',
    ['caring'],
  ),
  ...say(
    `who gets my house, leave my house to, leave it to my kids, leave my things to, put my affairs in order, put things in order before, sort things before i go, sort my things out before i die, get my papers in order, last wishes, die without a will, died without a will, he left no will, house still in my dads name, house still in mums name, house is in his name, inherit*, inheritance, brother|sister got everything, cut me out of the will, deeds, title to the house, switch off the machine, dont resuscitate, dnr, who decides if im ill`,
    'wills, probate, power of attorney, living wills, legal',
    ['bereavement'],
  ),
  ...say(
    `wait for papers, my papers, papers run out, visa run out, visa ran out, visa finish, visa finished, visa expires, allowed to stay, send me back, sent back, want to send me back, scared to go back, cant go back to my country, kill me in my country, ran from war, escaped from, small boat, refused asylum, asylum refused, claim was refused, home office letter, letter from the home office, home office said no, interview with home office, 28 days to leave, have to leave the hotel, got status, given status, just got refugee, allowed to work here, can i work here, bring my wife|husband|kids|children|mum here, wife is still in, my family still in, husband says he will get me deported, he keeps my passport, green card, become british, british papers, swear the oath`,
    'immigration, asylum, refugees, immigration advice, asylum seekers',
    ['housing'],
  ),
  ...say(
    `work with no pay, work for no money, boss keeps my papers, owe them for bringing me, owe money for the journey, brought here to work, cant leave the farm, cant leave the house i work, locked in at work, sleep where i work, made to have sex, picking crops, fruit picking, fruit picker, crop picking, field worker`,
    'human trafficking, modern slavery, exploitation, migrant, farmworkers',
    ['work'],
  ),
  ...say(
    `shouted at in the street, shout at me in the street, shouted at me to go home, go back where you came, go back to your own, told to go back, called me names, kids throw eggs, eggs at my window, stones at my window, dog mess through, through my letterbox, painted on my door, graffiti on my, beaten up for being, attacked for being, attacked because im, shouted at for holding hands, called a freak, because im disabled they, make fun of me, make fun of how i talk, because of my skin, because of my colour, colour of my skin, because im black, because im muslim, because im gay, because im foreign, because of my accent, because of my religion, spit at me, spat on`,
    'hate crime, discrimination, racial abuse, victims',
    ['wellbeing'],
  ),
  ...say(
    `because im pregnant, told boss im pregnant, since i told them im pregnant, treated different at work, treated worse at work, pick on me at work, picked on at work, boss shouts, manager shouts at me, boss touches me, manager wont leave me alone, passed over, paid less than, wont let me have time off, wont give me my hours, took my hours, stopped my shifts, no shifts, no holiday pay, no sick pay, cash in hand, no contract, hours on a text, sacked me, sacked by text, fired me, finished me by text, pushed out of my job, forced out of my job, hurt at work, injured at work, hurt my back at work, work made me ill, holding back my pay, docked my wages, didnt get paid, boss hasnt paid, boss not pay, boss not paid, boss never paid, boss didnt pay, boss no pay, last wages, my last pay`,
    'employment law, employment, discrimination, wages',
    ['work'],
  ),
  ...say(
    `served in the army, served in iraq, served in afghanistan, served in northern ireland, served my country, did my time in the army, out of the army, came out of the forces, left the forces, left the navy, left the raf, old soldier, old sailor, ex matelot, husband was in the army, husband was in the navy, civvy street, war pension, back from war, seen things in the war, saw my mates die, army pension, discharged from the army, other old sailors, other ex forces`,
    'veterans, ex-service, royal naval association, armed forces, royal british legion',
    ['loneliness', 'wellbeing'],
  ),
  ...say(
    `son in a cell, locked up, son locked up, lad locked up, kid in jail, held without, in a cell all day, treated bad in prison, beaten in prison, beaten by guards, ill in prison, not getting his tablets in prison, mistake from years ago, old conviction, conviction years ago, wipe my record, clear my record, clear my name, seal my record, record wiped, expung*, crb check`,
    'prisoners, expungement, sealing criminal records, criminal records, prison',
    ['work'],
  ),
  ...say(
    `change my name, change my name by, new name on my passport, name is wrong on, wrong name on my birth, change gender on my, deed poll, lost my birth certificate, no birth certificate, birth certificate, lost my id, no id, have no id, stolen passport`,
    'name change, birth certificate, identification, legal',
  ),
  ...say(
    `taking my house, take my house, take my home, taking my home, bank wants my house, bank is taking my house, behind on my mortgage, behind with the mortgage, cant keep up the mortgage, foreclos*, foreclosure, trailer park, mobile home, park home, static caravan, flooded out, house flooded, hurricane, roof blown off, storm damage, insurance wont pay, house burned down, house fire, fire took everything, lost everything in the fire, lost everything in the flood`,
    'foreclosure, homeowners, mortgage, disaster, housing law',
    ['housing', 'money'],
  ),
  ...say(
    `change the locks, locks changed, landlord locked me out, landlord comes in, landlord let himself in, landlord shouts, landlord threatens, landlord wont give me my deposit, deposit back, kept my deposit, wont give back my deposit, told to get out, out by the end of, two weeks to get out, weeks to leave, letter telling me to leave, letter says leave, note on the door, landlord putting the rent up, put the rent up, no dss, wont rent to me, rent to people with kids`,
    'eviction, landlord, tenants, tenancy, housing law',
    ['housing'],
  ),
  ...say(
    `man at the door for money, took my car, took the car back, repossessed my car, taking my wages, take money from my wages, garnish*, garnishment, hospital bill, medical bill, student loan, loan company keeps, keep ringing for money, ring me all day for money, debt people, debt collector, letters with red, hide from the post, drawer full of letters, bag of letters, unopened letters, carrier bag of letters, dont open the letters, scared to open letters, scared of the post, frightened to open, stole my identity, identity theft, credit in my name, loan in my name, cards in my name, sent money to a man, sent money to someone online, met him online and sent, phone call from the bank but, said he was from my bank, text from my bank, gave my bank details, gave them my card number, gave my pin`,
    'debt advice, debt collection, consumer law, debt, scams',
    ['money'],
  ),
  ...say(
    `lost my license, get my license back, get my licence back, driving ban, banned from driving, licence suspended, license suspended, cant drive because of fines`,
    'drivers license, license restoration, driving licence, legal',
    ['work', 'transport'],
  ),
  ...say(
    `cant afford a lawyer, cant afford a solicitor, no money for a solicitor, no money for a lawyer, letter from a solicitor, letter from the court, got court papers, papers from the court, stand up in court, go to court alone, on my own in court, speak for myself in court, what the law says, is it legal, are they allowed, can they do that, can they do this, is he allowed, is she allowed, not fair what they, take them to court, sue them, sign something i dont understand, signed something`,
    'legal advice, legal, solicitor, law centre, citizens advice',
  ),
]
