/** Person demographics, GP practice and About Me of the standard, where the profile is not their place. Pure. */
import { at, leftOut, type Places } from './place.ts'

export const demographics: Places = {
  'Person demographics': {
    'Person name': {
      'Person first name': at('person.first_name'),
      'Person family name': at('person.family_name'),
      'Person preferred name': at('person.preferred_name'),
      'Person full name': at('person.first_name', 'person.family_name'),
    },
    'Date of birth': at('person.date_of_birth'),
    'Location of Birth': leftOut(
      'Where somebody was born changes nothing about their support, and asking it frightens some',
    ),
    'Place of birth': leftOut(
      'Where somebody was born changes nothing about their support, and asking it frightens some',
    ),
    'NHS number': at('person.nhs_number'),
    'NHS number status indicator': leftOut(
      'The number is typed and its check digit tested, never traced: until there is a link to the national service, each would be 02',
    ),
    "Person's address": {
      'Address line 1': at('person.address'),
      'Address line 2': at('person.address'),
      'Address line 3': at('person.address'),
      'Address line 4': at('person.address'),
      'Address line 5': at('person.address'),
      Postcode: at('person.postcode'),
      'Address type': leftOut('One address is kept: where they live now'),
    },
    "Person's contact details": {
      'Preferred contact method': at('person.prefers'),
      "Person's telephone number details": {
        "Person's telephone number": at('person.phone'),
        "Person's telephone number type": leftOut(
          'One number is kept: whether it is a mobile is read from it',
        ),
        'Preference of telephone number': at('person.prefers'),
      },
      "Person's email address details": {
        "Person's email address": at('person.email'),
        "Person's email address type": leftOut('One address is kept: their own'),
        'Preference of email address': at('person.prefers'),
      },
    },
    Photograph: leftOut(
      'A person need not show their face to be supported. Link workers have a photograph, people do not',
    ),
    'Immigration status': leftOut(
      'A field for it would keep away those who need support most. It is written in a conversation where they ask for help with it',
    ),
    'Organ and tissue donation': leftOut(
      'It comes from the national register and is nothing for a link worker to see',
    ),
    'Overseas visitor status': leftOut('Nothing here is charged for'),
  },
  'About me': {
    'What is most important to me': at('what_matters.words'),
    'Location to multimedia file': leftOut(
      'About Me is kept in words. A link to a film can stand among them',
    ),
  },
}
