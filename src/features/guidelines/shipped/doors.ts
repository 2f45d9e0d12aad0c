/**
 * Doors that several guidelines name. A phone number stands here only where it is sure, with the address of whoever
 * answers it: check it there. Pure.
 */
import type { Door } from '../guideline.ts'

const door = (title: string, words: string, phone: string, url: string): Door => ({
  title,
  words,
  phone,
  url,
})

export const doors = {
  emergency: door(
    '999',
    'Danger to life, now',
    '999',
    'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  ),
  nhs111: door(
    'NHS 111',
    'Urgent, but not danger to life. For mental health in crisis, choose option 2',
    '111',
    'https://111.nhs.uk',
  ),
  samaritans: door(
    'Samaritans',
    'Somebody to talk to, day and night, free',
    '116 123',
    'https://www.samaritans.org',
  ),
  calm: door(
    'CALM',
    'For anybody who finds life hard, 5pm to midnight',
    '0800 58 58 58',
    'https://www.thecalmzone.net',
  ),
  childline: door(
    'Childline',
    'For people under 19, day and night',
    '0800 1111',
    'https://www.childline.org.uk',
  ),
  talking: door(
    'NHS talking therapies',
    'For low mood, worry and panic. Adults can refer themselves, in England',
    '',
    'https://www.nhs.uk/talk',
  ),
  abuse: door(
    'National Domestic Abuse Helpline',
    'For women, day and night, free. Run by Refuge',
    '0808 2000 247',
    'https://www.nationaldahelpline.org.uk',
  ),
  mensAdvice: door(
    'Men’s Advice Line',
    'For men who are hurt or controlled by a partner',
    '0808 801 0327',
    'https://mensadviceline.org.uk',
  ),
  respect: door(
    'Respect Phoneline',
    'For people who worry about how they treat a partner',
    '0808 802 4040',
    'https://respectphoneline.org.uk',
  ),
  cruse: door(
    'Cruse Bereavement Support',
    'For anybody who grieves',
    '0808 808 1677',
    'https://www.cruse.org.uk',
  ),
  stepChange: door('StepChange', 'Free advice on debt', '0800 138 1111', 'https://www.stepchange.org'),
  debtline: door('National Debtline', 'Free advice on debt', '0808 808 4000', 'https://nationaldebtline.org'),
  citizensAdvice: door(
    'Citizens Advice',
    'Benefits, debt, housing, work and rights. This number is for England',
    '0800 144 8848',
    'https://www.citizensadvice.org.uk',
  ),
  shelter: door(
    'Shelter',
    'For people who have nowhere to sleep, or may lose their home, in England',
    '0808 800 4444',
    'https://england.shelter.org.uk',
  ),
  council: door(
    'Your council',
    'Social care, housing, and help in hardship',
    '',
    'https://www.gov.uk/find-local-council',
  ),
  careNeeds: door(
    'Care needs assessment',
    'The council looks at what care somebody needs, free, whatever they own',
    '',
    'https://www.gov.uk/apply-needs-assessment-social-services',
  ),
  ageUk: door(
    'Age UK advice line',
    'For older people and their families',
    '0800 678 1602',
    'https://www.ageuk.org.uk',
  ),
  silverLine: door(
    'The Silver Line',
    'Company on the phone for people over 55, day and night',
    '0800 4 70 80 90',
    'https://www.thesilverline.org.uk',
  ),
  carersUk: door(
    'Carers UK',
    'Advice for people who care for somebody',
    '0808 808 7777',
    'https://www.carersuk.org',
  ),
  alzheimers: door(
    'Alzheimer’s Society',
    'Dementia support line',
    '0333 150 3456',
    'https://www.alzheimers.org.uk',
  ),
  admiral: door(
    'Dementia UK',
    'Specialist dementia nurses, for families too',
    '0800 888 6678',
    'https://www.dementiauk.org',
  ),
  frank: door('FRANK', 'Honest information about drugs', '0300 123 6600', 'https://www.talktofrank.com'),
  gambling: door(
    'National Gambling Helpline',
    'Day and night, free',
    '0808 8020 133',
    'https://www.gamcare.org.uk',
  ),
  familyLives: door(
    'Family Lives',
    'For parents and families',
    '0808 800 2222',
    'https://www.familylives.org.uk',
  ),
  migrantHelp: door(
    'Migrant Help',
    'Asylum advice, day and night, in many languages',
    '0808 8010 503',
    'https://www.migranthelpuk.org',
  ),
  adviser: door(
    'Find an immigration adviser',
    'Only registered advisers may give immigration advice',
    '',
    'https://www.gov.uk/find-an-immigration-adviser',
  ),
} as const

/** Named under every guideline: where the common rules come from (standards/domain.md 2.2). */
export const commonRules =
  'Published rules of link worker services, among them Penwith, Penrose and Community Support North West'
