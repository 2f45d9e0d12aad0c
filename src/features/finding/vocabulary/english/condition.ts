/** How people speak of illness, disability and their bodies. Pure. */
import { naming, saying } from '../saying.ts'

const say = saying('condition')
const named = naming('condition')

export const condition = [
  ...say(
    'diabet*, diabetes, diabetic, type 2, type 1, blood sugar, insulin, sugar diabetes',
    'diabetes, diabetic',
  ),
  ...say(
    'copd, emphysema, bronchitis, asthma, asthmatic, chest problems, bad chest, lungs, lung disease, breathless*, breathless, out of breath, short of breath, cant breathe, breathe easy, oxygen at home, pulmonary rehab*',
    'copd, lung disease, breathe easy, asthma, pulmonary rehabilitation',
  ),
  ...say(
    'cancer, cancer support, breast cancer, prostate, prostate cancer, bowel cancer, lung cancer, chemo, chemotherapy, radiotherapy, tumour, living with cancer, got cancer, after cancer, macmillan, maggies, leukaemia, lymphoma',
    'cancer, cancer support, macmillan',
  ),
  ...say(
    'stroke, had a stroke, since my stroke, stroke survivor*, stroke club, stroke group, aphasia, lost my speech, tia',
    'stroke, stroke survivors, aphasia',
  ),
  ...say(
    'heart, heart attack, heart disease, heart failure, heart trouble, heart problems, dodgy heart, angina, bypass, stent, pacemaker, cardiac, cardiac rehab, heart op',
    'heart, cardiac rehabilitation, heart failure, heart disease',
  ),
  ...say(
    'arthritis, arthritic, rheumat*, bad knees, dodgy knee, knees, knee pain, bad hip, hip, joints, joint pain, sore joints, osteoporosis, brittle bones, gout, lupus',
    'arthritis, joint pain, versus arthritis, gentle exercise',
  ),
  ...say(
    'hip op, hip operation, hip replacement, new hip, knee op, knee operation, knee replacement, new knee, broken hip, broke my hip, since my hip, after my operation, since my operation, had an operation, waiting for an operation, on the waiting list, broke my leg, broken leg',
    'rehabilitation, arthritis, gentle exercise, home from hospital, strength and balance',
    ['practical'],
  ),
  ...say(
    'pain, painful, chronic pain, constant pain, always in pain, in agony, back pain, bad back, back trouble, slipped disc, sciatica, fibromyalgia, fibro, aches and pains, live with pain, migraine*, migraine, headaches, escape pain',
    'chronic pain, pain management, pain, fibromyalgia, self-management',
  ),
  ...say(
    'm e, cfs, chronic fatigue, fatigue, myalgic, post viral, me cfs',
    'me/cfs, chronic fatigue, fatigue',
  ),
  ...say('ms, multiple sclerosis', 'multiple sclerosis, ms'),
  ...say('parkinsons, parkinson*, tremor, shakes, shaking', "parkinson's, parkinson's support"),
  ...say(
    'long covid, covid, coronavirus, after covid, since covid, still ill from covid, shielding',
    'long covid, covid',
  ),
  ...say(
    'autis*, autism, autistic, aspergers, asperger*, asd, on the spectrum, spectrum, neurodiver*, neurodivergent, neurodiverse, sensory, meltdown*, waiting for an autism assessment',
    'autism, autistic, neurodiversity, asperger',
  ),
  ...say(
    'adhd, attention deficit, hyperactive, cant concentrate, cant sit still, tourette*, tourettes, dyspraxi*, dyspraxia',
    'adhd, neurodiversity, autism',
  ),
  ...say(
    'learning disabilit*, learning disability, learning difficult*, learning difficulties, special needs, downs syndrome, send, slow learner, mencap',
    'learning disability, learning difficulties, special needs, mencap',
  ),
  ...say(
    'deaf, deafness, hard of hearing, hearing loss, cant hear, cant hear well, going deaf, hearing aid*, hearing aids, hearing, tinnitus, lip reading, lipreading, deaf club, sign language class, hearing dogs',
    'deaf, hearing loss, hard of hearing, lip reading, hearing aids',
  ),
  ...say(
    'blind, going blind, partially sighted, partial sight, sight loss, losing my sight, lost my sight, visually impaired, visual impair*, cant see, cant see well, eyesight, bad eyes, eyes, macular, macular degeneration, glaucoma, cataract*, talking books, talking newspaper, braille, rnib, guide dog*',
    'sight loss, visually impaired, blind, macular, partially sighted',
  ),
  ...say(
    'disab*, disabled, disability, handicapped, physical disability, wheelchair, wheelchair user*, in a wheelchair, cant walk, cant walk far, not able to walk, difficulty walking, trouble walking, cant stand for long, amput*, amputee, lost my leg, prosthe*',
    'disability, disabled, wheelchair, physical disability',
  ),
  ...say(
    'spinal injury, spinal cord, paraly*, paralysed, cerebral palsy, muscular dystrophy, mnd, motor neurone, spina bifida',
    'spinal injury, disability, cerebral palsy, motor neurone',
  ),
  ...say(
    'brain injur*, brain injury, head injury, brain damage, headway, brain tumour',
    'brain injury, headway',
  ),
  ...say(
    'epilep*, epilepsy, epileptic, having fits, have fits, seizure*, seizures',
    'epilepsy, epilepsy support',
  ),
  ...named(
    'crohns, colitis, ibs, coeliac, endometriosis, psoriasis, eczema, hiv, sickle cell, cystic fibrosis, huntingtons, thyroid, stammer, haemophilia, narcolepsy, lymphoedema, pots',
    'support group, long-term condition',
  ),
  ...say(
    'bowel trouble, stoma, ostomy, colostomy, ileostomy, incontinen*, incontinence, bladder, leaking urine, pelvic floor, waterworks, prolapse',
    'incontinence, stoma, bladder and bowel',
  ),
  ...say(
    'kidney*, kidneys, dialysis, transplant*, transplant, liver, hepatitis',
    'kidney, transplant, dialysis',
  ),
  ...say(
    'menopaus*, menopause, the change, going through the change, change of life, hot flushes, perimenopause, hrt',
    'menopause, menopause cafe, women',
  ),
  ...say(
    'long term condition*, long term illness, chronic illness, chronic, ill, illness, poorly, unwell, not well, bad health, poor health, health problems, ill health, live with my condition, expert patient, just diagnosed, newly diagnosed, been diagnosed, diagnosis',
    'long-term condition, self-management, peer support, support group',
  ),
  ...say(
    'frail, frailty, getting frail, getting old, old age, elderly, getting on a bit, not as young as i was, old',
    'older people, frailty, age uk',
  ),
]
