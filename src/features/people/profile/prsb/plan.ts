/** Clinical summary, assessments, requested actions and the plan of the standard. Pure. */
import { at, leftOut, type Places } from './place.ts'
import { inWordsAt, noSnomed } from './reasons.ts'

const oneStep = leftOut('A goal has a first step and no further levels: a smaller goal is a goal of its own')
const ordinal = leftOut('No instrument here has grades in words beside its numbers')
const subscales = leftOut(
  'The four ONS questions are kept each by itself and never added: there is no scale above or below them',
)

export const plan: Places = {
  'Clinical Summary': { 'Clinical summary': at('support.summary') },
  Assessments: {
    'Assessments record entry': {
      'Assessment type': at('measure.instrument'),
      'Assessment summary': at('support.summary'),
      'Structured assessment': {
        'Structured assessment name': { 'Coded value': noSnomed, 'Free text': at('measure.instrument') },
        'Assessment result': {
          'Assessment score': { 'Coded value': noSnomed, 'Free text': at('measure.answers') },
          Value: at('measure.answers'),
          'Units of measure': leftOut('Answers are points of 0 to 10: a number without a unit'),
          Ordinal: ordinal,
        },
        'Subscale result': subscales,
      },
      Comment: at('conversation.story'),
    },
  },
  'Plan and requested actions': {
    'Plan and requested actions record entry': {
      'Actions for professionals': at('support.gp_action'),
      'Actions for person or their carer': at('goal.step', 'goal.step_by'),
      'Agreed with the person or their legitimate representative': at('consent.given', 'consent.how'),
    },
  },
  'Care and support plan': {
    Strengths: inWordsAt(at('plan.strengths')),
    'Needs, concerns or problems': {
      'Coded value': at('referral.needs'),
      'Free text': at('referral.reason', 'conversation.story'),
      'Goals and hopes': {
        'Coded value': noSnomed,
        'Free text': at('goal.words'),
        'Goal importance score': at('goal.importance'),
        'Actions and activities': {
          What: inWordsAt(at('goal.step')),
          Who: {
            Name: at('goal.step_by'),
            Role: at('goal.step_by'),
            Team: at('goal.step_by'),
            'Contact details': leftOut(
              'Who takes a step is the person, or somebody whose contact the record has',
            ),
          },
          When: at('goal.step_on'),
          'Suggested strategies': at('goal.step'),
          Status: { 'Coded value': noSnomed, 'Free text': at('goal.step_done_on') },
          Confidence: at('goal.confidence'),
          'Date last updated': at('plan.updated_at'),
          'Review date': at('goal.step_on'),
          'Stage goal': oneStep,
        },
        Outcomes: { 'Coded value': noSnomed, 'Free text': at('goal.step_done_on', 'support.summary') },
        'Goal status': at('goal.step_done_on', 'support.ending'),
      },
    },
    'Agreed with person or legitimate representative': {
      'Person or legitimate representative': leftOut(
        'A plan is written together with the person, who reads it on their own page',
      ),
      'Person full name': at('person.first_name', 'person.family_name'),
      Role: leftOut('A plan is written together with the person, who reads it on their own page'),
    },
    'Care funding source': leftOut(
      'Support here is free. What another care package costs whom stands with that package',
    ),
    'Date this plan was last updated': at('plan.updated_at', 'plan_version.at'),
    'Other care planning documents': leftOut(
      'One plan, in one place: a second one elsewhere is named in a conversation (domain.md 1.2, rule 12)',
    ),
    'Planned review date/interval': at('goal.step_on'),
    'Responsibility for review': {
      Name: at('support.link_worker_id', 'account.name'),
      Role: at('account.job_title'),
      'Contact details': at('account.email', 'team.phone'),
    },
  },
}
