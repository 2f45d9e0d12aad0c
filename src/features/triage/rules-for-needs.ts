/** The shipped rules for what would help: for each need a hopeful door near by, and advice by phone where it counts. Pure. */
import { needs, type Need } from '../directory/needs.ts'
import { abuseLine, go, ring } from './doors.ts'
import type { Rule, Urgency } from './rule.ts'

/** What gives hope: why, what the door is called, and what stands behind it. */
const hopes: Record<Need, readonly [because: string, title: string, words: string]> = {
  loneliness: [
    'Many who felt alone have found their people near by.',
    'Company near you',
    'Groups where new faces are welcome, and somebody says hello first.',
  ],
  wellbeing: [
    'Feeling low can lift, and nobody has to lift it alone.',
    'Somewhere to feel better',
    'Calm places, walks, making things, and people to talk to.',
  ],
  bereavement: [
    'Grief is easier to carry with people who know it.',
    'People who know loss',
    'Groups and listeners for whoever has lost somebody.',
  ],
  money: [
    'Money troubles have ways out, and advice about them is free.',
    'Help with money near you',
    'Free advice about benefits, bills and debt.',
  ],
  housing: [
    'There are people whose work is to keep others in their homes.',
    'Help with housing near you',
    'Advice about rent, repairs and finding a home.',
  ],
  food: [
    'Nobody near here has to go hungry or cold.',
    'Food and warmth near you',
    'Pantries, shared meals, warm rooms and help with energy bills.',
  ],
  work: [
    'A skill, a course or a few hours of helping can open the next door.',
    'A next step in work',
    'Training, help with looking, and places to volunteer.',
  ],
  activity: [
    'A little movement, with others, makes most days better.',
    'Gentle ways to move',
    'Walks, classes and sports, for whatever the body can do.',
  ],
  condition: [
    'People who live with the same thing know what helps.',
    'People who live with it too',
    'Groups and classes for long-term conditions.',
  ],
  dementia: [
    'With dementia there is still music, company and good days.',
    'Memory cafes and company',
    'Groups for people whose memory changes, and those beside them.',
  ],
  caring: [
    'Whoever cares for somebody deserves care as well.',
    'A break and company for carers',
    'Groups, breaks and advice for people who care for somebody.',
  ],
  family: [
    'Families find their way with somebody beside them.',
    'Help for families and parents',
    'Baby groups, family workers, and somebody to talk to.',
  ],
  anger: [
    'Anger often guards a hurt, and there are people who understand it.',
    'A place for anger',
    'Groups, boxing, gardens and sheds where anger finds a way out.',
  ],
  abuse: [
    'People do get safe, one step at a time, at their own pace.',
    'People who help you be safe',
    'They listen, believe you, and tell nobody where you are.',
  ],
  substance: [
    'People stop, or cut down, every day, and others walk with them.',
    'Help with alcohol, drugs or gambling',
    'Groups and workers who have often been there themselves.',
  ],
  digital: [
    'Anybody can learn to get online, at any age.',
    'Friendly help to get online',
    'Sessions with people who have time, and places that lend a tablet.',
  ],
  transport: [
    'There are lifts and buses for people who cannot get about.',
    'Ways to get about',
    'Community transport, driver schemes and bus passes.',
  ],
  legal: [
    'Rights are worth knowing, and there are people who explain them.',
    'Advice about rights',
    'Free advice on law and immigration, and groups of welcome.',
  ],
  practical: [
    'A little help at home goes a long way.',
    'Help around the house',
    'Shopping, gardens, small repairs, and coming home from hospital.',
  ],
  purpose: [
    'Something to look forward to changes a whole week.',
    'Something to look forward to',
    'Art, music, nature, history, and places that need your help.',
  ],
  other: [
    'Whatever it is, somebody near here may know it.',
    'Look for it in your own words',
    'Search as you would say it, or ask a link worker to look with you.',
  ],
}

const findRules: Rule[] = (Object.keys(needs) as Need[]).map(need => {
  const [because, title, words] = hopes[need]
  const url = need === 'other' ? '/find' : `/find?need=${need}`
  return {
    key: `near-${need}`,
    when: { needs: [need] },
    urgency: 'routine',
    because,
    door: go('find', url, title, words),
    isHope: true,
  }
})

const advice = (need: Need, door: Rule['door'], because: string, urgency: Urgency = 'routine'): Rule => ({
  key: `advice-${need}`,
  when: { needs: [need] },
  urgency,
  because,
  door,
})

const call = (phone: string, title: string, words: string) => ring('practical', phone, title, words)

/** Hope first, so that it is what is said first. */
export const rulesForNeeds: readonly Rule[] = [
  ...findRules,
  advice('abuse', abuseLine, 'Whoever is afraid at home can talk with people who know, in secret.', 'soon'),
  advice(
    'money',
    call('0808 808 4000', 'National Debtline', 'Free, private advice about debt. They do not judge.'),
    'Debt gets smaller once somebody looks at it together.',
  ),
  advice(
    'housing',
    call('0808 800 4444', 'Shelter', 'Free advice about housing, from people who know the law.'),
    'Housing has rules, and Shelter knows them.',
  ),
  advice(
    'substance',
    call(
      '0808 8020 133',
      'National Gambling Helpline',
      'Free, day and night, for whoever gambles and those beside them.',
    ),
    'Where it is gambling, there is a line of its own.',
  ),
  advice(
    'legal',
    call('0800 144 8848', 'Citizens Advice', 'Free advice about rights, benefits, work and immigration.'),
    'Rights, benefits and papers are what Citizens Advice knows.',
  ),
  advice(
    'caring',
    call('0808 808 7777', 'Carers UK', 'Advice for carers, and how to get a carer’s assessment.'),
    'Every carer may ask the council for an assessment of their own.',
  ),
  advice(
    'dementia',
    call(
      '0333 150 3456',
      'Dementia Support Line',
      'Advice and comfort, for people with dementia and those beside them.',
    ),
    'Worries about memory are easier with somebody who knows them.',
  ),
]
