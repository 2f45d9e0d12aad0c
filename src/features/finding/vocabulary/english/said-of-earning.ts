/** Whole families of sayings about work, learning, computers and getting about: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfEarning = [
  ...saying('work')(
    `got the sack, got the push, finished up, let go from, not got a job, want a job, need a job, get a work, get into work, going back to work, scared of going back, long time off work, cv help, my cv, do a cv, interviews, job interview, what to wear for an interview, applied for, applications, loads of applications, rejected from jobs, nobody will give me a job, nobody will give him a job, nobody will hire me a job, nobody will hire him a job, nobody ll give me a job, nobody ll give him a job, nobody ll hire me a job, nobody ll hire him a job, noone will give me a job, noone will give him a job, noone will hire me a job, noone will hire him a job, noone ll give me a job, noone ll give him a job, noone ll hire me a job, noone ll hire him a job, give me a job, wont hire me, retrain, retraining, train to be|as a, career change, change jobs, dead end job, better job, sits on his xbox, on his xbox all, drop out of college|uni|school, left college, agency work, warehouse, retail, barista, hgv, on minimum wage`,
    'employment, employability, unemployed, job search, training',
  ),
  ...saying('work', 'legal')(
    `boss|manager is bullying|horrible|picking|harassing, bullied by my boss, sacked for, sacked while, sacked when, unfairly dismissed, constructive dismissal, under minimum wage, not paid minimum wage, paying me under, not paying me, didnt pay me, wont pay me, hasnt paid me, unpaid hours|holiday, holiday pay, maternity leave, passed over for promotion, disciplinary, grievance, final warning, wages docked, wages, payslip`,
    'employment law, employment, discrimination, workers rights',
  ),
  ...saying('work', 'purpose')(
    `few hours spare, hours spare, spare few hours, help out somewhere, want to give back, something to put on my cv, be of use, charity work, help in a charity shop, work in a charity, trustees, sit on a committee`,
    'volunteering, volunteers, volunteer centre, volunteer',
  ),
  ...saying('work')(
    `help to read and write, cant read and write, read and writing, learn to write, learn to spell, spell, struggle with forms|reading|writing|spelling, struggle to read|write, not good at maths, do sums`,
    'literacy, adult learning, basic skills, english',
  ),
  ...saying('work', 'family')(
    `tutor my|for my, maths tutor|tuition, tutor for maths|english, doing badly at school, help with gcses, help with exams, cant pay for a tutor, exams coming, extra maths`,
    'tutoring, tuition, homework club, supplementary school',
  ),
  ...saying('work')(
    `my english is bad|no good|poor|not good, english isnt good second, english isnt bad second, english isnt my second, speak bad english, not speak good, doesnt speak english, speak no english, english lesson*, english for job, come from syria|afghanistan|iran|iraq|sudan|eritrea|ukraine, i come from, just come to uk|england|this country, new in uk country, new in england country`,
    'english classes, esol, english, english language',
  ),
  ...saying('work')(
    `out of nick nick, out of jail nick, out of prison nick, got out of nick, let out of jail, let out of nick, come out of jail, come out of nick, released from, my record stops, convicted, offender, prisoner*, prisons, served time, on licence, been in prison|jail`,
    'ex-offenders, resettlement, prison, offenders, rehabilitation',
  ),
  ...saying('work')(
    `start my own little business, start up a business, run my own business, startup, freelance`,
    'business start up, enterprise, self-employment',
  ),
  ...saying('digital')(
    `cant work the internet, cant work the computer, cant work the ipad, cant work the laptop, cant work the email, cant work the app, work the internet, never touched a computer, never used a computer, hopeless with computers|technology, dont understand computers|technology|the internet, not computer literate, all on the app, app now, bank is shutting|closing, shut the bank, all online now, done online, do it online, show me how to use, teach me to use|computers|how, get on facebook|the internet|whatsapp|zoom, phone is too complicated, new fangled, clicked on something|a link, dodgy link|email|text, think ive been hacked, set up an account, email address, attachment*, log on, logging on, no broadband, dont have broadband|wifi|internet, cant afford data|broadband|wifi|a phone, photocopier, photocopy, photocopying, scanner, scan a, homework on the computer`,
    'digital skills, computers, internet, computer training',
  ),
  ...saying('digital', 'money')(
    `laptop for, computer for my kids, old laptop for, kids homework laptop, who takes old computers, computer is old, get rid of my computer`,
    'refurbished computers, computer recycling, computers',
  ),
  ...saying('transport')(
    `no bus on, buses are, bus stops come, bus stopped come, bus dont come, buses dont, bus is no good, lift to chemo, lift to appointment, lift to dialysis, lift to clinic, lift to the, get to hospital hospital doctors shops appointment, get to hospital hospital doctors my appointment, get to hospital hospital dialysis shops appointment, get to hospital hospital dialysis my appointment, get to hospital hospital chemo shops appointment, get to hospital hospital chemo my appointment, get to hospital hospital clinic shops appointment, get to hospital hospital clinic my appointment, get to hospital hospital church shops appointment, get to hospital hospital church my appointment, get to hospital hospital the shops appointment, get to hospital hospital the my appointment, get to hospital doctors doctors shops appointment, get to hospital doctors doctors my appointment, get to hospital doctors dialysis shops appointment, get to hospital doctors dialysis my appointment, get to hospital doctors chemo shops appointment, get to hospital doctors chemo my appointment, get to hospital doctors clinic shops appointment, get to hospital doctors clinic my appointment, get to hospital doctors church shops appointment, get to hospital doctors church my appointment, get to hospital doctors the shops appointment, get to hospital doctors the my appointment, get to hospital the dialysis shops appointment, get to hospital the dialysis my appointment, get to hospital the chemo shops appointment, get to hospital the chemo my appointment, get to hospital the clinic shops appointment, get to hospital the clinic my appointment, get to hospital the church shops appointment, get to hospital the church my appointment, get to hospital the the shops appointment, get to hospital the the my appointment, get to the doctors doctors shops appointment, get to the doctors doctors my appointment, get to the doctors dialysis shops appointment, get to the doctors dialysis my appointment, get to the doctors chemo shops appointment, get to the doctors chemo my appointment, get to the doctors clinic shops appointment, get to the doctors clinic my appointment, get to the doctors church shops appointment, get to the doctors church my appointment, get to the doctors the shops appointment, get to the doctors the my appointment, get to the the dialysis shops appointment, get to the the dialysis my appointment, get to the the chemo shops appointment, get to the the chemo my appointment, get to the the clinic shops appointment, get to the the clinic my appointment, get to the the church shops appointment, get to the the church my appointment, get to the the the shops appointment, getting to hospital hospital, getting to hospital doctors, getting to hospital appointments, getting to hospital shops, getting to the doctors, getting to the shops, cant get to hospital hospital, cant get to hospital doctors, cant get to hospital shops, cant get to hospital appointments, cant get to hospital clinic, cant get to hospital town, cant get to the hospital, cant get to the doctors, cant get to the appointments, cant get to the clinic, cant get to the town, hospital at 8am, doctors is miles, miles away, taxi is, taxis are, cost of taxis, quid each way, dear taxi, gave up my licence, gave up my license, gave up my car, no longer drive, frightened of the bus, scared of the bus, scared of the train, dialaride, wheelchair minibus, wheelchair car, wheelchair bus, bus for a trip, group needs a bus, minibus for`,
    'community transport, transport, volunteer drivers, minibus',
  ),
]
