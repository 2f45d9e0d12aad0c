/** What stands around the guides, which are in English. */
import { catalogue } from '../../platform/words/message.ts'

export const words = catalogue('help', {
  title: 'Help',
  ring: 'To talk to somebody, ring {service} on {phone}.',
})
