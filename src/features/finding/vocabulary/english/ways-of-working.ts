/** How people speak of work, learning late, helping others and finding a language. Pure. */
import { saying } from '../saying.ts'

const work = saying('work')

export const waysOfWorking = [
  ...work(
    `nobody will hire me, no one will hire me, noone will take me on, nobody will take me on, no one will take me on, cant get a start, get a start, wont give me a chance, no replies to my applications, never hear back, hundreds of jobs, applied for hundreds, too old for a job, too old to get a job, too old to work, over fifty and out of work, last job, never had a job, first job, job for my son|daughter, get my son|daughter a job, job with no experience, no experience, gap in my cv, factory closed, plant closed, shop closed down, firm went bust, signing on, sign on, on the social, work coach, jobcentre makes me, zero hours job, part time job, few hours a week, couple of hours work, work from home job, suit for an interview, what do i say in an interview`,
    'employment, job search, job club, employability, employment programme',
  ),
  ...work(
    `learn a trade, get a trade, trade for my son, plumbing, plaster*, bricklay*, brickie, bricks, tiling, learn joinery, mechanic*, fix cars, fix engines, hands on work, work outside, work with my hands not books, hairdressing course, beauty course, nails course, catering course, cook for a living, childcare course, care work, care course, level 2, level two, nvq, btec, open university, access course, day release, on the job training, paid while i learn, earn while i learn, not clever enough for college, missed out on school, left school with nothing, left school at fifteen, left school at 15, no gcses, get my gcses, get my english and maths, go back to learning, too old to learn, never too old to learn, back in a classroom, scared of classrooms`,
    'training, apprenticeships, courses, adult education, skills, college',
  ),
  ...work(
    `my english no good, bad english, better english, more english, english for beginners, beginner english, talk english, talk english better, english talk, english teacher, teach me english, want learn english, learning english, study english, english for work, english for my exam, ielts, english with other women, english for women, english for mums, understand the doctor, cant understand the doctor, understand my childs teacher, cant talk to my childs teacher, kids translate for me, my children speak for me, son translates for me, daughter translates for me, husband speaks for me`,
    'esol, english classes, english language, english conversation, literacy',
    ['legal'],
  ),
  ...work(
    `give back, give a bit back, pay it back, do something useful, do something worthwhile, feel needed, be needed, want to be needed, spare time, hours to spare, few hours to spare, got time to give, time to give, lend a hand, muck in, got skills to share, pass on my skills, teach what i know, pass on what i know, old teacher, used to be a teacher, used to be a nurse, hold a tin, shake a tin, serve teas, make the teas, make tea for people, work in a charity shop, sort clothes, drive people, drive old people, take people to appointments, visit old people, visit someone lonely, be a befriender, sit with someone, listen to people, answer phones, help kids read, help children read, listen to children read, help in a library, help with the food bank, volunteer before work, references, get a reference, something for my cv, do my gold award`,
    'volunteering, volunteers, volunteer, voluntary work',
    ['purpose'],
  ),
  ...work(
    `came out of jail, coming out of jail, came out of prison, coming out of prison, got out of prison, got out last, husband|son|dad|brother|partner is in prison, husband|son|dad|brother|partner in jail, husband|son|dad|brother|partner inside, visit prison, prison visit, tick the box, conviction*, spent conviction, dbs, turned my life around, turn my life around, go straight, going straight, young offender*`,
    'ex-prisoners, prisoners, ex-offenders, resettlement, offenders, rehabilitation',
    ['housing'],
  ),
  ...work(
    'make a living from my craft, sell my cakes, sell my crafts, sell what i make, be my own boss, work for myself, have an idea for a business, market stall, work space, desk space, hot desk, small workshop to rent, rent a unit, unit to rent, write a business plan, business plan',
    'enterprise, social enterprise, self-employment, business support, workspace',
  ),
  ...work(
    'get him doing something, get her doing something, sits at home all day, in bed till noon, in bed all day and no job, wont get a job, nineteen and no job, no job and no hope, dropped out, dropped out of college, dropped out of uni, dropped out of school, doesnt know what to do with his life, dont know what to do with my life, going nowhere, life going nowhere, no future here, school didnt work, failed my exams, failed all his exams, failed school, year out, prove myself, chance to prove',
    'young people, training, mentoring, employability, personal development',
    ['family'],
  ),
  ...saying('condition', 'work')(
    'job for deaf people, deaf and want to work, job when youre deaf, blind and want to work, job for blind people, disabled and cant get a job, job with my disability, job for my disabled, son|daughter with downs wants a job, autistic and want a job, autistic and cant get a job, work with epilepsy, bad back and no job, cant do my old job, cant do heavy work, cant lift anymore, sent home sick, too ill to work, not well enough to work, lost my job because im ill, boss doesnt understand my illness',
    'supported employment, disabled people, employment support, access to work',
  ),
]
