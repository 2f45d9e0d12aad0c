/** The words around every message to a person. */
import { catalogue } from '../../platform/words/message.ts'

export const words = catalogue('messages', {
  hello: 'Hello {name},',
  more: 'More, and how to say no:',
  closing: '{service}\nPhone {phone}',
})
