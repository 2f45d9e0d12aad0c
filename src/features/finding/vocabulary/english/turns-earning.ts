/** How wanting work, learning, something useful to do, or a way onto a computer is told. Pure. */
import { saying } from '../saying.ts'

const say = saying('work')
const online = saying('digital')

export const turnsEarning = [
  ...say(
    `noone will hire me, wont take me on, keep getting turned down, keep getting knocked back, knocked back, never get a reply, no replies, sent off loads, applied for loads, never had a proper job, too old for work, too old to start again, start again at 50, start over, starting over, change career, fresh start, lost my work, boss let me go, finished me, factory shut, shop shut down, place closed down, went bust, on universal credit and want, want to earn, earn my own money, want to get off benefits, get off benefits, off the dole`,
    'employment, unemployed, job search, employability, training',
  ),
  ...say(
    `plastering, plasterer, joiner*, roofer, building site, building trade, construction, hod carrier, hod carrying, landscap*, work outdoors for a living, trade for my lad, site card, on the tools, handy with tools`,
    'construction, training, landscaping, apprenticeships, skills',
  ),
  ...say(
    `left school with no, son|daughter cant find work, lad needs a job, get my lad a job, saturday job, never worked a day`,
    'young people, unemployed, apprenticeships, training, employability',
    ['family'],
  ),
  ...say(
    `working for myself, make cakes to sell, sell things i make, set up on my own, open a shop, open a cafe, teen business, run a company at school`,
    'business start up, enterprise, self-employment, business skills',
  ),
  ...say(
    `got a record, criminal past, done time, come out of prison, out of nick, in the nick, got out of jail, released last week, let out of prison, tag on, nobody hires an ex, boyfriend in prison, boyfriend inside, mum in prison, visit him in prison, visiting prison, stay out of trouble, youth offending, young offender`,
    'ex-offenders, offenders, prisoners, rehabilitation of offenders, prison',
    ['housing', 'family'],
  ),
  ...say(
    `got time on my hands, give my time, offer my time, spare time to help, spare hours, put something back, pay it forward, do something that matters, worthwhile, something meaningful, happy to help, can drive people, i have a car and time, use my skills, skills going to waste, used to be an accountant, used to run a, was a builder all my life`,
    'volunteering, volunteer, volunteer centre, volunteers',
    ['purpose'],
  ),
  ...say(
    `help at the food bank, volunteer with animals, walk dogs for a, help with kids, work with kids, read with kids, listen to kids read, help lonely people, visit lonely people, help old people, help refugees, save people on the hills, rescue people, raise money, rattle a tin, raffle, fundrais*, fundraising, donate*, donation, give money to, give some money, leave money to, collection box`,
    'volunteering, fundraising, volunteer, donations, charity',
    ['purpose'],
  ),
  ...say(
    `english not good, i not speak english, learn speak english, talk better english, speak better, not understand doctor, dont understand doctor, not understand letter, cant understand what people say, talk to my kids teacher, talk to teacher, need english for job, english for my wife, english for my husband, wife wants to learn english, certificate in english`,
    'english classes, english, esol, speakers of other languages, english language',
    ['legal', 'loneliness'],
  ),
  ...say(
    `never learned to read and write, read to my kids, read to my grandkids, cant spell, cant add up, reads everything to me, never did well at school, no good at school, thick at school, thought i was thick, missed school, never went to school, want to pass gcse, maths gcse, english gcse`,
    'adult learning, literacy, basic skills, adult education, numeracy',
  ),
  ...say(
    `radio show, be a dj, present a show, editing videos, make a magazine`,
    'community radio, media training, radio, film',
    ['purpose'],
  ),
  ...online(
    `son|daughter bought me a phone, son|daughter gave me a tablet, son|daughter got me a tablet, kids bought me, got a tablet for christmas, got a phone for christmas, sat in the drawer, in its box, still in the box, dont know how to turn it on, scared of pressing, scared to press, press the wrong, break it if i touch, useless with, no idea how to use, show me how to, cant work my phone, cant work this phone, cant work my tablet, cant work it, screen is too small, all gobbledegook, gobbledygook, double dutch, world has gone online, everythings on the computer, want me to do it online, says do it online, it says upload, want an email address, ask for email, dont have email, havent got email, no email, cant do zoom, see my grandkids on, talk to my son in australia, video the grandkids, photos on my phone, photos off my phone`,
    'digital skills, computers, computer training, internet, digital inclusion',
  ),
  ...online(
    `fill the form on the computer, form is online, form is on the internet, apply online, only apply online, cant apply online, claim online, uc journal, book the doctor online, doctor is online, bank has gone online, branch closed, order repeat prescription, council website, cant log in, cant get in my account, locked out of my account, forgot login`,
    'digital skills, online forms, computers, help to claim, internet',
    ['money'],
  ),
  ...online(
    `kids have no laptop, kids share a phone, share one phone, homework on a phone, no laptop for homework, cant afford a laptop, cant afford a computer, cheap laptop, cheap computer, cheap pc, old computer, old laptop, computer broke, computer died, laptop broke, get rid of my old computer, get rid of old laptop, recycled computer, use a computer for free, use computer free, somewhere to use a computer, print off, need to print, scan my`,
    'refurbished computers, computer recycling, computers, library, public computers',
    ['money'],
  ),
]
