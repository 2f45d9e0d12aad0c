/** The words around every message to a person. Sentences of 20 words or fewer. */
import { catalogue } from '../../platform/words/message.ts'

export const words = catalogue('messages', {
  letter: 'A letter for you',
  hello: 'Hello {name},',
  more: 'More, and how to say no:',
  closing: '{service}\nPhone {phone}',
  who: 'Whom to ask: {name}, {role}. Phone {phone}.',
  whoIs: '{name}: {about}',
  neutral: 'A message for you',
  neutralLine: 'There is a message for you.',
  neutralNext: 'Open it when nobody else looks on. It first checks that it is you:',
  neutralAsk: 'You can ring {phone} and ask for {name}.',
  neutralRing: 'You can ring {phone} and give your name.',
  neutralText: 'There is a message for you. Open it when nobody else looks on:',
  address: 'Your own page says more. Type this into the address line of a browser:',
  addressHint: 'It first checks that it is you, so nobody else can read it.',
  whoContacts: 'Who gets in touch with me?',
  sayNo: 'You can say no at any time. Ring {phone}. You need not say why.',
  noChange: 'Saying no changes nothing about your care.',
  reachedWhen: 'When: {when}',
  phoneLine: 'Phone: {phone}',
})
