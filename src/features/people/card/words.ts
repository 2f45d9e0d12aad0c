/** What stands on the card for a wallet. Sentences of 20 words or fewer. */
import { catalogue } from '../../../platform/words/message.ts'

export const cardWords = catalogue('card', {
  link: 'A card for your wallet: who is my link worker?',
  title: 'A card for your wallet',
  how: 'Print it, cut along the outer line, and fold it in the middle.',
  pdf: 'Open it as PDF to print',
  sayNo: 'I can say no at any time. It changes nothing about my care.',
})
