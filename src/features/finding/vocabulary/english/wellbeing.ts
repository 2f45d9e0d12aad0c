/** How people speak of mood, nerves and mental health. Pure. */
import { saying } from '../saying.ts'

const say = saying('wellbeing')

export const wellbeing = [
  ...say(
    `feeling low, feel low, feeling down, feel down, low mood, down in the dumps, fed up, feel flat, the blues, sad, sadness, tearful, crying, cry all the time, keep crying, cant stop crying,
    unhappy, not happy, miserable, empty, numb, hopeless, no hope, worthless, useless, given up, lost interest, no interest in anything, cant be bothered, cant get out of bed, cant get up in the morning, stay in bed all day,
    not myself, not feeling myself, dont feel myself, not the same since, dark place, black dog, low, depress*, depressed, depression, winter blues`,
    'depression, mental health, emotional support, counselling, low mood, peer support',
  ),
  ...say(
    `nerves, bad nerves, nervous, on edge, anxi*, anxious, anxiety, panic*, panic attacks, worry all the time, worrying all the time, always worrying, cant stop worrying, worrier, racing thoughts, overthinking, fear*, frightened, scared, phobia*, agoraphobi*, agoraphobia,
    butterflies, uptight, tense, social anxiety, shy, shyness, crowds`,
    'anxiety, mental health, counselling, panic attacks, relaxation, emotional support',
  ),
  ...say(
    `stress*, stressed, stressed out, stress, stress at work, burnt out, burned out, burnout, overwhelmed, overwhelming, too much, on top of me, at the end of my tether, end of my rope, cant cope, not coping, struggling to cope,
    cant go on like this, head is a mess, head all over the place, in my head, wound up, pressure`,
    'stress, mental health, wellbeing, emotional support, relaxation, mindfulness',
  ),
  ...say(
    `want to die, kill myself, killing myself, end it all, ending it all, end my life, ending my life, take my own life, harm myself, harming myself, better off dead, suicid*, suicide, suicidal, suicidal thoughts, dont want to be here, dont want to live, not worth living, no point in living, nothing to live for, self harm*, self harm, cutting myself, hurting myself, hurt myself, crisis, mental health crisis, breakdown, nervous breakdown, samaritans, at breaking point`,
    'crisis, samaritans, suicide prevention, crisis cafe, mental health, listening',
  ),
  ...say(
    `someone to talk to, need to talk, talk to someone, want to talk, talk about it, someone to listen, someone who listens, listening ear, listening service, a shoulder to cry on, get it off my chest, counsel*, counselling, counsellor, counselor, therap*, therapy, therapist, talking therap*, talking therapies, cbt, iapt, psycholog*, psychotherapy, befriender to talk`,
    'counselling, talking therapies, listening, emotional support, mental health, befriending',
    ['loneliness'],
  ),
  ...say(
    `mental health, mental health problems, mental illness, mentally ill, mental, mental health support, bipolar, schizophreni*, psychosis, hearing voices, voices, personality disorder, bpd, eupd, ocd, obsessive, sectioned, came out of hospital mental health`,
    'mental health, peer support, recovery college, mind',
  ),
  ...say(
    `ptsd, trauma*, trauma, traumatised, flashbacks, nightmares, abused as a child, childhood abuse, what happened to me, survivor, raped, rape, sexual assault, sexually assaulted, sexual abuse`,
    'trauma, sexual violence, counselling, survivors, mental health',
  ),
  ...say(
    `cant sleep, not sleeping, dont sleep, sleepless, insomnia, sleep problems, trouble sleeping, sleep better, awake all night, up all night, tired all the time, no energy, exhausted, shattered, worn out, lethargic`,
    'sleep, insomnia, relaxation, wellbeing, mindfulness',
    ['activity'],
  ),
  ...say(
    `confidence, no confidence, lost my confidence, build confidence, low confidence, self esteem, low self esteem, feel better about myself, hate myself, self worth, assertive*, body image`,
    'confidence, self-esteem, wellbeing, peer support',
  ),
  ...say(
    `mindful*, mindfulness, meditat*, meditation, relax*, relaxation, relaxing, unwind, calm, calm down, breathing exercises, peace and quiet, some peace, headspace, me time, time for myself, reiki, aromatherapy, wellbeing, well being, wellness, self care, feel better, feel good`,
    'wellbeing, mindfulness, relaxation, meditation',
  ),
  ...say(
    `eating disorder*, anorexi*, anorexia, bulimi*, bulimia, binge eating, not eating, stopped eating, making myself sick`,
    'eating disorders, mental health, counselling',
  ),
  ...say(
    'postnatal depression, post natal depression, pnd, baby blues, perinatal, depressed since the baby, not bonding',
    'postnatal depression, perinatal mental health, new parents',
    ['family'],
  ),
  ...say(
    'mens mental health, men talking, andys man club, man club, mens talk, talk club, men dont talk',
    "men's mental health, men, peer support, talking group",
  ),
  ...say(
    'hoard*, hoarding, hoarder, cant throw anything away, clutter, declutter, cluttered',
    'hoarding, declutter, mental health',
    ['practical'],
  ),
]
