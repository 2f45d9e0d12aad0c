/** People of the demonstration who asked us themselves, or for somebody they care for: page by page, as the screens keep it. */
import { beginDraft, savePart } from '../../src/features/self-referral/changes/draft.ts'
import { sendSelfReferral } from '../../src/features/self-referral/changes/send.ts'
import { parts, type Answers } from '../../src/features/self-referral/self-referral.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { atEarlier } from './crowd.ts'

type Said = Omit<Answers, 'code' | 'seen' | 'forWhom' | 'carer'>

interface Asking {
  daysAgo: number
  begun: Pick<Answers, 'forWhom' | 'carer'>
  said: Said
}

const asking: readonly Asking[] = [
  {
    daysAgo: 3,
    begun: { forWhom: 'me' },
    said: {
      first_name: 'Eileen',
      family_name: 'Thornton',
      date_of_birth: '1951-09-04',
      phone: '07700 900 471',
      times: 'After 10, when my son has left',
      othersSee: true,
      words: 'Since I stopped driving I see nobody. I used to play the organ at chapel.',
      needs: ['transport', 'loneliness'],
      chat: { physical: 'long-term', mind: 'sometimes', safety: 'safe', pressing: [] },
      access: 'I cannot manage steps without a rail.',
      postcode: 'LA2 3HT',
    },
  },
  {
    daysAgo: 1,
    begun: {
      forWhom: 'somebody',
      carer: { name: 'Tariq Aziz', relation: 'husband', phone: '07700 900 472', email: null },
    },
    said: {
      first_name: 'Nasreen',
      family_name: 'Aziz',
      date_of_birth: '1961-05-02',
      phone: '07700 900 473',
      words: 'She has not gone out since her sister died. She would like to meet other women.',
      needs: ['bereavement'],
      language: 'ur',
      postcode: 'LA1 7BC',
    },
  },
]

export async function askThemselves(tx: Tx): Promise<void> {
  const somebody = { address: 'the demonstration', browser: '' }
  for (const { daysAgo, begun, said } of asking) {
    const then = atEarlier(tx, daysAgo)
    const token = await beginDraft(then, somebody, begun)
    for (const part of parts) await savePart(then, token, part, part === 'name' ? said : {})
    await sendSelfReferral(then, somebody, token)
  }
}
