/** Whole families of sayings about moving more and living with an illness: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfBody = [
  ...saying('activity', 'wellbeing')(
    `pack in the fags, pack in the ciggies, jack in the fags, give up fags, give up ciggies, give up cigs, give up vaping, quit fags, quit vaping, kick the habit, on 20 a day, 20 a day, 40 a day, ciggies, cigs, smoke too much`,
    'stop smoking, smoking cessation, smoke free',
  ),
  ...saying('activity')(
    `shift a few stone|pounds, shift some weight, shift weight, lose a few|some|stone|pounds, lose a bit of weight, drop a dress size, few stone, stone overweight, putting on weight, put weight on, beer belly, get more active, get active, fit again, get in shape, doc says get, doc says lose, doc says move, doc says exercise, doc said get, doc said lose, doc said move, doc said exercise, doc told get, doc told lose, doc told move, doc told exercise, doc wants get, doc wants lose, doc wants move, doc wants exercise, doctor says get, doctor says move, doctor says exercise, doctor said get, doctor said lose, doctor said move, doctor said exercise, doctor told get, doctor told lose, doctor told move, doctor told exercise, doctor wants get, doctor wants lose, doctor wants move, doctor wants exercise, doctor says i need, doc says, off the sofa, off the couch, something sporty, sporty, exercise for, blood pressure is up|high, prediabet*`,
    'fitness, exercise, healthy living, weight management',
  ),
  ...saying('activity')(`fell over`, 'falls prevention, strength and balance, chair exercise, older people'),
  ...saying('activity')(
    `walking buddy, walk with others, walk with people, walks with, walk in the country*, step count`,
    'walking group, walks, rambling, health walks',
  ),
  ...saying('activity')(
    `footie, six a side, football for lads, football for women, football for over, lads football, walking footie`,
    'football, walking football, sport',
  ),
  ...saying('activity')(
    `somewhere to swim, swim with, ladies only swim, swimming lesson*, swimming for, swimming bath*, aqua fit`,
    'swimming, swimming pool, swim',
  ),
  ...saying('activity')(
    `wheelchair athletics, in a wheelchair and want, disabled games, sport for disabled, blind sport|football|cricket|tennis|sailing, sailing for, para, paralympic*`,
    'disability sport, disabled people, inclusive sport, athletics',
  ),
  ...saying('activity')(`run a, five k, 5k, marathon, half marathon`, 'running, athletics, harriers'),
  ...saying('activity')(
    `bike for, push bike, fix my bike, cycle to work, mountain bik*`,
    'cycling, bike, bicycle',
  ),
  ...saying('activity', 'purpose')(
    `love a dance|waltz|boogie, have a boogie, a waltz, old time dancing, disco, clubbing, tap dance, dance for, dance lesson*, learn to dance`,
    'dance, dancing, social dance',
  ),
  ...saying('activity')(`flat green`, 'bowls, crown green, bowling'),
  ...saying('activity')(`hurling`, 'gaelic games, gaa, hurling, camogie'),
  ...saying('activity')(
    `surfing, skiing, ski, triathlon, wrestling, weightlifting, lacrosse, frisbee, darts team, softball, baseball, karting, paintball, abseiling`,
    'sports',
  ),
  ...saying('condition')(
    `told i have got, told me i have, been told ive, newly diagnosed with, diagnosed with, they say its, condition nobody, manage my condition, meet others with, someone whos got it, scared to do anything, floored me, flares up, never well, always ill, always poorly, health is bad, bad with my, on medication, tablets for, on tablets for, under the hospital, under the consultant, waiting for an op, inflammation`,
    'long-term condition, self-management, support group, patients',
  ),
  ...saying('condition')(
    `heart operation, stent*, bad heart, atrial, weak heart`,
    'heart, cardiac, heart support, rehabilitation',
  ),
  ...saying('condition')(`type two|one`, 'diabetes, diabetic, healthy living'),
  ...saying('condition')(
    `joints ache|hurt|swell, achy, aching, aches, sore back, sore knees, sore hips, sore feet, back is bad, back has gone, in pain, ruining my life, chronic back, scoliosis, ehlers danlos`,
    'chronic pain, arthritis, pain, back pain',
  ),
  ...saying('condition')(
    `always tired, knackered all the time, exhausted all the time, wiped out, have me, still ill after covid`,
    'chronic fatigue, m e, fibromyalgia, long covid',
  ),
  ...saying('condition')(
    `breathing is bad, cant breathe properly, cant get my breath, get my breath, on oxygen, oxygen, chest is bad, chesty, inhaler*, bronchi*, pulmonary`,
    'lungs, copd, breathing, respiratory',
  ),
  ...saying('condition')(
    `memory is bad, memory is gone, memory is shot, memory is terrible, losing my mind, losing my keys, forgets me, forgets us, forgetting names, forgetting everything, gets confused, muddled, repeats herself|himself, asks the same, wandering at night, senile, wifes|husbands|mums|dads got dementia|alzheimers, day care for my`,
    "dementia, alzheimer's, memory",
    ['dementia'],
  ),
  ...saying('condition')(
    `losing my eyesight, losing my vision, eyesight going going gone, eyesight going going bad, eyesight going has gone, eyesight going has bad, eyesight is has gone, eyesight is has bad, eyes went, eyes bad, cant see to well, cant see to properly, cant see to much, talking newspaper*, magnif*`,
    'sight loss, visually impaired, blind',
  ),
  ...saying('condition')(
    `cant hear on, cant hear people, cant hear properly, hearing is going|bad, lipread*, sign language class*`,
    'deaf, hard of hearing, hearing loss',
  ),
  ...saying('condition', 'family')(
    `lad has adhd, lad has autism, lad has asd, lad has add, lad with adhd, lad with autism, lad with asd, lad with add, son has asd, son has add, son with adhd, son with asd, son with add, daughter has asd, daughter has add, daughter with adhd, daughter with asd, daughter with add, boy has adhd, boy has autism, boy has asd, boy has add, boy with adhd, boy with autism, boy with asd, boy with add, girl has adhd, girl has autism, girl has asd, girl has add, girl with adhd, girl with autism, girl with asd, girl with add, child has adhd, child has autism, child has asd, child has add, child with autism, child with asd, child with add, grandson has adhd, grandson has asd, grandson has add, grandson with adhd, grandson with asd, grandson with add, lad|boy|girl|grandson is autistic, autistic lad, autistic grandson, autistic teenager, autistic man, autistic wife, autistic husband, waiting for an autism|adhd, adult adhd, stimming, sen child, special needs child, special needs kid, special needs son, special needs daughter`,
    'autism, adhd, special needs, parents, autistic',
  ),
  ...saying('condition')(
    `downs, downs lad|son|daughter, son with downs syndrome, daughter with downs syndrome, lad with downs syndrome, girl with downs syndrome, special school leaver, williams syndrome, fragile x`,
    'learning disability, learning disabilities, mencap',
  ),
  ...saying('condition')(
    `wet myself, leak when, leaking when i, when i laugh|sneeze|cough, cant hold my water|wee, weak bladder, need the loo, toilet trouble, bowel`,
    'continence, bladder, bowel, pelvic health, women',
  ),
  ...saying('condition')(
    `having chemo, on chemo, whos had it, going through chemo, tumour*, mastectomy, breast, oncology, leukemia, myeloma, child with leukaemia, has leukaemia|lymphoma|cancer`,
    'cancer, cancer support',
  ),
  ...saying('condition')(
    `physio, physiotherapy, speech therapy, cant talk since, cant speak since, left him unable, left her unable, left her so, stroke left, stammer*, stutter*`,
    'physiotherapy, rehabilitation, therapy, stroke',
  ),
]
