/** Safeguarding, consent, the referral, conversations and signposts of the standard. Pure. */
import { at, leftOut, type Places } from './place.ts'
import { inWordsAt, noChildren, noGrade, noSnomed, oneService } from './reasons.ts'

const conversationCodes = leftOut(
  'How they talked is kept in our own words; codes are made where a message needs them',
)

export const referral: Places = {
  Safeguarding: {
    'Safeguarding concerns': leftOut(
      'Kept apart from the profile, for those with the role alone, and hidden without trace from the person’s page where needed',
    ),
    'Looked after child': noChildren,
    'Unborn child protection plan': noChildren,
  },
  Consent: {
    'Consent for information sharing': at('consent.items', 'consent.given', 'consent.how', 'consent.wording'),
  },
  'Referral details': {
    'Referral details record entry': {
      Date: at('referral.sent_at'),
      'Referrer details': {
        Name: at('account.name'),
        Role: at('account.job_title'),
        Grade: noGrade,
        Team: at('organisation.name'),
        Specialty: oneService,
        Service: { 'Coded value': oneService, 'Free text': at('organisation.in_one_sentence') },
        Organisation: { 'Coded value': at('organisation.ods_code'), 'Free text': at('organisation.name') },
        'Contact details': at('account.email', 'organisation.phone'),
      },
      'Referral method': leftOut(
        'Every referral is written here, by whoever its event names; none comes by fax or letter',
      ),
      'Reason for referral': { 'Free text': at('referral.reason') },
      'Referral to': {
        Name: at('account.name'),
        Role: at('account.job_title'),
        Grade: noGrade,
        Team: at('team.name'),
        Specialty: oneService,
        Service: { 'Coded value': oneService, 'Free text': at('place.service_name') },
        Organisation: { 'Coded value': at('organisation.ods_code'), 'Free text': at('organisation.name') },
        'Contact details': at('team.phone', 'team.email'),
      },
      'Return response to': at('referral.referrer_id', 'account.email'),
    },
  },
  'Contacts with professionals': {
    'Contacts with professionals record entry': {
      'Date and time of contact': at('conversation.held_on'),
      'Location of contact': { 'Coded value': conversationCodes, 'Free text': at('conversation.how') },
      'Seen by': { Name: at('conversation.written_by', 'account.name'), Role: at('account.job_title') },
      'Responsible professional': {
        Name: at('support.link_worker_id', 'account.name'),
        Role: at('account.job_title'),
      },
      'Location type': conversationCodes,
      'Contact type': at('conversation.how'),
      'Consultation method': at('conversation.how'),
      Specialty: oneService,
      Service: oneService,
      'Professionals present': leftOut(
        'Who else was there is part of the story of the conversation, in its words',
      ),
      'Outcome of contact': leftOut(
        'What came of it is in the story, the plan and the introductions; nobody is “discharged” here',
      ),
    },
  },
  'Presenting complaints or issues': {
    'Presenting complaint or issue': {
      'Coded value': at('referral.needs'),
      'Free text': at('referral.reason'),
    },
    'Person reported complaints or issues': at('what_matters.words', 'conversation.story'),
  },
  'Signpost details': {
    'Signpost details record entry': {
      Date: at('introduction.made_at'),
      'Signpost to': {
        Name: at('service.name'),
        Role: leftOut('A person is signposted to a service, whose contact is on its entry in the directory'),
        Grade: noGrade,
        Team: at('service.name'),
        Specialty: oneService,
        Service: inWordsAt(at('introduction.service_id', 'service.name')),
        Organisation: at('service.organisation_name'),
        'Contact details': at('service.content', 'service.email'),
      },
      'Reason for signpost': { 'Coded value': at('introduction.need'), 'Free text': at('introduction.note') },
    },
  },
  'Social context': {
    'Smoking status': {
      'Smoking status': { 'Coded value': noSnomed },
      'Date stopped smoking': leftOut(
        'A day on which somebody stopped smoking is for their practice to keep',
      ),
    },
    'Alcohol intake': { 'Alcohol intake': { 'Coded value': noSnomed } },
    'Drug/substance use': { 'Drug/substance use': { 'Coded value': noSnomed } },
  },
}
