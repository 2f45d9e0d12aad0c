/** How people speak of work, learning and volunteering. Pure. */
import { naming, saying } from '../saying.ts'

const say = saying('work')
const learn = naming('work')

export const work = [
  ...say(
    `job, find a job, find work, get a job, looking for work, out of work, lost my job, made redundant, redundan*, redundancy, unemployed, unemployment, no job, no work, laid off, sacked, jobless, jobcentre, job centre, job club, work club, on the dole, job search, job hunting, employment, employability, career*, careers, careers advice`,
    'employment support, job club, employability, job search, careers advice, work',
  ),
  ...say(
    `back to work, back into work, return to work, returning to work, work after illness, off sick, off work, long term sick, never worked, not worked for years, scared to go back to work, ease back into work, get me working again, supported employment, ips, access to work, work with a disability, disabled and want to work`,
    'back to work, supported employment, employment support, employability',
    ['condition'],
  ),
  ...say(
    `cv, write a cv, cv writing, help with my cv, interview*, interview skills, interview practice, interview clothes, job application*, apply for jobs, applying for jobs, personal statement`,
    'cv writing, interview skills, job club, employability',
  ),
  ...say(
    `volunteer*, volunteer, volunteering, give something back, giving back, help out, helping out, help others, help other people, charity shop, do some good, be useful, feel useful, useful again, do my bit, unpaid work`,
    'volunteering, volunteer, volunteer centre, befriending volunteer',
    ['purpose'],
  ),
  ...say(
    `training, train as, course, college, night school, evening classes, evening class, adult education, adult learning, learn something new, learn something, learn new skills, new skills, learning, skills, qualification*, qualifications, gcse, retrain*, apprentice*, apprenticeship, wea, go back to college, back to education, study, studying, university of life`,
    'adult education, training, courses, adult learning, skills',
  ),
  ...say(
    `cant read, cant write, cant read or write, read and write, reading and writing, learn to read, literacy, spelling, numeracy, maths, sums, basic skills, functional skills, dyslexi*, dyslexia, dyslexic, read easy, never learned to read`,
    'literacy, basic skills, functional skills, adult learning, reading, numeracy',
  ),
  ...say(
    `esol, learn english, english lessons, english classes, english class, english course, improve my english, speak english, speaking english, dont speak english, cant speak english, no english, my english isnt good, my english is bad, english is poor, english conversation, conversation class, english as a second language, practise english, practice english`,
    'esol, english classes, english conversation, english language',
    ['legal'],
  ),
  ...say(
    `start a business, starting a business, own business, self employed, self employment, start up, small business, sole trader, business idea, princes trust`,
    'self-employment, business support, enterprise, start up',
  ),
  ...say(
    `neet, not in education, left school, school leaver, what to do after school, no qualifications, young and out of work, kickstart, traineeship, work experience, work placement, placement`,
    'young people, work experience, training, employability, careers advice',
  ),
  ...say(
    'work rights, employment rights, employment tribunal, unfair dismissal, bullied at work, bullying at work, boss, discriminated at work, zero hours, minimum wage, wages not paid, union, acas',
    'employment rights, employment law, acas, citizens advice',
    ['legal'],
  ),
  ...say(
    'retire*, retiring, just retired, retired, since i retired, retirement, nothing to do since i retired',
    'retirement, older people, volunteering, u3a',
    ['purpose', 'loneliness'],
  ),
  ...learn(
    'first aid, food hygiene certificate, cscs card, sia licence, forklift, driving theory',
    'training, courses, qualifications',
  ),
]
