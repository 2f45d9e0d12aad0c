/**
 * What to do, in order, for each kind of concern; what to say, and what never to do. Pure data.
 * After: NICE NG225 (self-harm), Care Act 2014 sections 42 to 46 and its guidance (Making Safeguarding Personal),
 * Working Together to Safeguard Children, the Silent Solution of the police, and SafeLives on domestic abuse. A
 * place's own policy goes first: its contacts stand beside the steps.
 */
import { isKind, type Kind } from './concern.ts'
import type { ContactCode } from './contacts.ts'

export interface Step {
  code: string
  words: string
  /** Whose number stands beside it. */
  contact?: ContactCode
  /** Without it the concern cannot be closed. */
  isNeeded?: true
}

export interface Checklist {
  steps: readonly Step[]
  say: readonly string[]
  never: readonly string[]
}

const noSecret = 'Never promise to keep it secret'
const noSharedPhone =
  'Never ring, text or write where somebody else may answer or read it, such as a shared phone'
const lead: Step = { code: 'lead', words: 'Tell our safeguarding lead today', contact: 'lead' }
const inTheirWords: Step = {
  code: 'write',
  words: 'Write down what they said in their words, and what you saw, apart from what you think',
}

const lifeAtRisk: Checklist = {
  steps: [
    { code: 'ring-999', words: 'Ring 999 now: say where they are and what you saw or heard', isNeeded: true },
    { code: 'stay', words: 'Stay with them, or on the phone, until help has come' },
    {
      code: 'silent',
      words: 'If they cannot speak, they can ring 999 from a mobile and press 55 when asked',
    },
    { code: 'gp', words: 'Ring their GP practice the same day' },
    { ...lead, words: 'If somebody else caused it, tell our safeguarding lead today' },
    { code: 'self', words: 'Tell your manager, and talk about it: it was hard for you too' },
  ],
  say: ['“I am ringing 999 for you now. I will stay on the phone with you.”'],
  never: [
    'Never write here first and ring afterwards',
    'Never go in where you may be hurt yourself',
    noSharedPhone,
  ],
}

const suicide: Checklist = {
  steps: [
    {
      code: 'ask',
      words:
        'Ask plainly whether they think of ending their life, and whether they have a plan and the means',
      isNeeded: true,
    },
    {
      code: 'danger',
      words: 'If they mean to act on it, or have hurt themselves, ring 999 and stay with them',
    },
    {
      code: 'crisis',
      words: 'If not, ring 111 together and choose option 2, or ring the crisis team',
      contact: 'mental-health',
    },
    { code: 'gp', words: 'Ring their GP practice the same day and ask for the doctor on duty' },
    { code: 'tonight', words: 'Agree what keeps them safe tonight: who is with them, and whom they ring' },
    { code: 'numbers', words: 'Give them a number for any hour: Samaritans, 116 123, free' },
    { code: 'next', words: 'Agree when you speak again, within a day or two' },
  ],
  say: [
    '“Thank you for telling me. Are you thinking of ending your life?”',
    '“You are not on your own with this. Let us ring somebody together now.”',
  ],
  never: [
    noSecret,
    'Never leave them alone if you think that they will act on it',
    'Never score it or guess how likely it is: ask, listen, and pass it on',
    'Never leave it at a leaflet or a number',
  ],
}

const adultAbuse: Checklist = {
  steps: [
    { code: 'danger', words: 'Find out whether they are in danger now: if so, ring 999', isNeeded: true },
    { code: 'wishes', words: 'Ask them, alone, what they want to happen and whom they want told' },
    lead,
    {
      code: 'adults',
      words: 'Report it to adult social care at the council, with or without a lead',
      contact: 'adults',
    },
    { code: 'late', words: 'After hours, ring the council’s team that is on duty', contact: 'out-of-hours' },
    { code: 'police', words: 'If it may be a crime, ring the police on 101 and leave everything as it is' },
    inTheirWords,
  ],
  say: [
    '“I believe you. It is not your fault.”',
    '“I have to tell somebody whose job it is to help. I will tell you whom, and what happens.”',
  ],
  never: [
    noSecret,
    noSharedPhone,
    'Never ask or warn whoever may have done it',
    'Never look into it yourself: ask no more than you need to pass it on',
  ],
}

const domesticAbuse: Checklist = {
  steps: [
    {
      code: 'alone',
      words: 'Make sure they are alone and can talk: if not, talk of something else and agree a safe time',
      isNeeded: true,
    },
    { code: 'danger', words: 'If they are in danger now, ring 999: from a mobile, 55 says it without words' },
    {
      code: 'children',
      words: 'Ask whether children live there: if so, tell children’s social care',
      contact: 'children',
    },
    { code: 'service', words: 'Offer to ring a domestic abuse service together', contact: 'domestic-abuse' },
    { ...lead, words: 'Tell our safeguarding lead today, who can ask for a meeting of all agencies (MARAC)' },
    { code: 'reach', words: 'Agree a safe way and time to reach them, and write it in their details' },
    inTheirWords,
  ],
  say: [
    '“Are you safe to talk?”',
    '“I believe you. You decide what happens next, and I will help you do it safely.”',
  ],
  never: [
    noSharedPhone,
    'Never leave a message or send a letter about it',
    'Never let a partner or relative interpret',
    'Never speak to the partner about it',
    'Never press them to leave: leaving is the most dangerous time, and needs a plan',
  ],
}

const child: Checklist = {
  steps: [
    { code: 'danger', words: 'Find out whether the child is in danger now: if so, ring 999', isNeeded: true },
    { ...lead, words: 'Tell our safeguarding lead at once' },
    { code: 'children', words: 'Report it to children’s social care today', contact: 'children' },
    { code: 'late', words: 'After hours, ring the council’s team that is on duty', contact: 'out-of-hours' },
    { code: 'parents', words: 'Ask children’s social care before you tell the parents that you reported it' },
    { code: 'in-writing', words: 'Confirm it in writing within 48 hours' },
    inTheirWords,
  ],
  say: [
    '“Thank you for telling me. You have done the right thing.”',
    '“I have to tell somebody whose job is to keep children safe.”',
  ],
  never: [
    noSecret,
    'Never ask a child leading questions, or to say it again',
    'Never wait until you are sure',
  ],
}

const neglect: Checklist = {
  steps: [
    {
      code: 'tonight',
      words: 'Find out what they have tonight: food, water, warmth, medicine, somebody with them',
      isNeeded: true,
    },
    { code: 'danger', words: 'If their life is at risk, ring 999' },
    lead,
    { code: 'adults', words: 'Report it to adult social care at the council', contact: 'adults' },
    { code: 'late', words: 'After hours, ring the council’s team that is on duty', contact: 'out-of-hours' },
    { code: 'gp', words: 'Ring their GP practice if they are ill, have sores or are without medicine' },
    { code: 'fire', words: 'If there may be a fire, ask the fire service for a free home safety visit' },
    { code: 'carer', words: 'If a carer can do no more, ask for an assessment of the carer too' },
  ],
  say: [
    '“What would make things easier today?”',
    '“I am worried about you, and would like to ask for help.”',
  ],
  never: [
    'Never clear or throw away anything without their yes',
    'Never leave it at “they choose to live like this”: say what you saw, and let those decide whose job it is',
  ],
}

const practical: Checklist = {
  steps: [
    {
      code: 'tonight',
      words: 'Find out what is missing tonight: food, warmth, a roof, medicine',
      isNeeded: true,
    },
    {
      code: 'food',
      words: 'No food: ring a food bank, or the council’s welfare fund, while they are with you',
    },
    {
      code: 'energy',
      words: 'No power or gas: ring their energy company for emergency credit. Power cut: ring 105',
    },
    {
      code: 'home',
      words: 'Losing their home: ring the council’s housing team today, or Shelter on 0808 800 4444',
    },
    { code: 'late', words: 'After hours, ring the council’s team that is on duty', contact: 'out-of-hours' },
    { code: 'medicine', words: 'No medicine: ask any pharmacist, or ring 111' },
    { code: 'came', words: 'Ring them tomorrow: did it come?' },
  ],
  say: ['“Let us sort out tonight first. The rest can wait.”'],
  never: ['Never leave it at a leaflet or a web address', 'Never ask them to wait for a first appointment'],
}

const health: Checklist = {
  steps: [
    {
      code: 'worse',
      words: 'If it is getting worse, or they have chest pain, cannot breathe or cannot be woken, ring 999',
      isNeeded: true,
    },
    { code: 'gp', words: 'Ring their GP practice with them: ask for somebody to look at it today' },
    { code: 'nhs-111', words: 'If the practice is closed, ring 111 together' },
    { code: 'way', words: 'Ask how they will get there, and who goes with them' },
    { code: 'seen', words: 'Ring them tomorrow: were they seen?' },
  ],
  say: ['“I would like somebody to look at this today. Shall we ring together?”'],
  never: [
    'Never say what it is or that it is nothing',
    'Never ask them to wait for a first appointment with us',
  ],
}

const checklists: Record<Kind, Checklist> = {
  'life-at-risk-now': lifeAtRisk,
  'suicide-or-self-harm': suicide,
  'abuse-of-an-adult': adultAbuse,
  'domestic-abuse': domesticAbuse,
  'a-child-at-risk': child,
  neglect,
  'urgent-health': health,
  'urgent-practical': practical,
}

export const checklistFor = (kind: string): Checklist =>
  isKind(kind) ? checklists[kind] : { steps: [], say: [], never: [] }

/** The steps that must be done and are not, in words. */
export const stepsLeft = (kind: string, done: readonly string[]): string[] =>
  checklistFor(kind)
    .steps.filter(({ code, isNeeded }) => isNeeded && !done.includes(code))
    .map(({ words }) => words)
