/** What people of the demonstration answered: not now, I did not know; a letter that waits to be posted; and the face of one link worker. */
import { changeMyPhoto } from '../../src/features/accounts/photos.ts'
import { beginDraft, saveDraft } from '../../src/features/referrals/changes/draft.ts'
import { pauseReferral } from '../../src/features/referrals/changes/pause.ts'
import { sendReferral } from '../../src/features/referrals/changes/send.ts'
import { sayUnaware } from '../../src/features/referrals/changes/unaware.ts'
import type { Answers } from '../../src/features/referrals/draft.ts'
import type { LinkHolder, Staff } from '../../src/platform/actor.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { atEarlier } from './crowd.ts'

interface Cast {
  okafor: Staff
  asha: Staff
}

/** Through the same changes that the screens use. */
export async function answerAndShowFaces(tx: Tx, { okafor, asha }: Cast): Promise<void> {
  await changeMyPhoto(tx, asha, new File([face], 'asha.png'))
  await refer(atEarlier(tx, 1), okafor, {
    first_name: 'Winifred',
    family_name: 'Moss',
    date_of_birth: '1939-02-11',
    address: '7 Skerton Court\nLancaster',
    postcode: 'LA1 8QT',
    phone: '01524 555 161',
    prefers: 'letter',
    format: 'large-print',
    needs: ['loneliness'],
    reason: 'You told me that the evenings are long since your sister moved away.',
  })
  const paused = await refer(atEarlier(tx, 6), okafor, {
    first_name: 'Leonard',
    family_name: 'Rigby',
    date_of_birth: '1957-07-23',
    email: 'leonard.rigby@people.example',
    prefers: 'email',
    needs: ['caring'],
    reason: 'You look after your mother and said that you have no hour for yourself.',
  })
  await pauseReferral(
    atEarlier(tx, 4),
    await byLink(tx, paused.personId),
    paused.id,
    tx.today.add({ days: 30 }),
  )
  const unaware = await refer(atEarlier(tx, 5), okafor, {
    first_name: 'Shirley',
    family_name: 'Tatham',
    date_of_birth: '1964-11-30',
    email: 'shirley.tatham@people.example',
    prefers: 'email',
    needs: ['activity'],
    reason: 'You would like to be out more, with other people.',
  })
  await sayUnaware(atEarlier(tx, 4), await byLink(tx, unaware.personId), unaware.id)
}

async function refer(tx: Tx, referrer: Staff, answers: Answers) {
  const draft = await beginDraft(tx, referrer)
  await saveDraft(tx, referrer, draft, { agreed: 'yes', careful_known: 'none', ...answers })
  return sendReferral(tx, referrer, draft)
}

/** As if they had opened the link in their message. */
async function byLink(tx: Tx, personId: string): Promise<LinkHolder> {
  const { link_id } = await tx.db
    .selectFrom('link')
    .select('link_id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return { role: 'person', linkId: link_id, personId, introductionId: null }
}

/** Drawn, not taken: nobody’s face. A PNG of 200 by 200 pixels. */
const drawn = [
  'iVBORw0KGgoAAAANSUhEUgAAAMgAAADICAMAAACahl6sAAAAMFBMVEXI1d7K1+DCytSppq+SYoOPWFxZRDg7KiA1JRuFT0ixc0y4eE64kXh9',
  'N2F7Mlx5Llp/Rw4pAAAFX0lEQVR42u2d25arIBBE5U6bSfz/vx0w8RKVJALSrYt6mTkrL9lT1d2Iymmaqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
  'qt1iThcg4C+dlsczCCGVfklJKTzN6SiEUNoYY63pZf0vGhzMiVgY4wK0eSHM5WGkaM6B4syQmxSDtDoDinNDavNN9FF+wvCuSE6bRID5UZqw',
  'Kb/a8RJZUxhXZpe0IEnChDZmL8k1OHy8LsJBjySWgxpJPActkhQOY+j0LsZTOOh04d3zY0VCZTJKkyhFgoQJkyx5/gIhVPAyAweBMskRrD5c',
  '7ArBItCDcxniOtc1DMGudyazcaBaktMQVEvyVQiyJVkNQWxca0Og3SGgM0uWq1647RIQGe+rUtftLY0EKVvLZO3muLWaRrkrmxKsnoRCtpbJ',
  '0rcIAYFsLZK1P1gb4cLpW9ImBmsdLs3Rp2GcIatwIWRrkaxIQ5aWoINEG7KwBKFI3lfw0Ya8W2IxigRsFkNuN406Sd6nSIIhi2wJXJAUQ95n',
  'SXkQYTIl690SiQqSlKw3EFseROZK1lu2bPEFMFPZkjXvW1aXHyM2bd0byFb5QTK7GIFUkPaSIKWrfTbY22QQTQIkudbn1Y4Kkswxq/byIOoT',
  'SAsAmz4FPqABAhuZt9ZuJS70ASLIbI6sQcB6bTSz0ActXvtl6iuIvv38QYs52c0hIOXXWsJ8qRETqpGND1rE1e8nENectA50rc0PWszrEZ1t',
  'hTIHwbzUPTdI02h7AAjCfvw0SCDjEgVhX2uq9oxrLYtwq+cQEJQt07Hacy7jUe70jIuUfCAo996mbGW7QrQod0MnkHzX7Dj3p6ciyVXrSE8M',
  'jAvgXBt0Fuk+e7YiGTdRsJ6q4cMGBOQpEbRHTUdLdJ4SQXuMeZqJq2yBDqmll6xZucP2Ne2WwjsPwBs0kOHqavV37q9pV6+52s3NIHxDmul5',
  'clj/mf2XhsUjc44NwqWOyDFZEthn8Cj9v1r/OvUWx1jqyI9iq+Aoaftv7mGcnrGyH0odOCrH2Lj09qCbl7mz50PvxX7xYpwlENizHkB1YFdb',
  'U3kVhsOXBdez0L8MQwKvWY31DilDncIbPeNUbOOXi4o3BDS8vRexmqcTrLfOBbEcZN6ojCyTYabTeav9cw/+WiANIUUU/FTo7NQkRDk+rINP',
  'xrGTBOhyNE3wKmtjCUb6aJTp4gR+ixXZw2qmN/Q/mTLaQfR8lyfJeIsUvu7G0T4GiQn1BQTon4H0JHkd6PQZRAt+gqPCuEOxn0D84VqnOL3N',
  'ochwjagznafHmr8QyB8/1RGHTARBmlOpglSQClJBKkgFScBgT5DlKQ9PkJOss/zX5G6xpRTA/dGr654/7wBKKSGe50oTh+iPj1Z39+VDetyV',
  'ki8amhQOQkp1737Sw9NwTs0Zf3i0c+LR7dNdkTrw21P87ESAhcSlBxexFEPK8M8u781Iohh8QbXFY+yui5CUxELpMbqMUjgnyufG6BNW3pUj',
  'MF4BY0U7Vb7aWKEU3LtjPEenCnbjUqXi7egO1b2IKc6OR3e0VIE71kfbMZhybLxcs7p3RfQ4tH0VidUYr+NIGFddQamjbs0xUZTjsJIvztGX',
  '/CU4DiFB4TiApHCdz0nYJTgy9y43Pzo0ZZ0niBw5SVipdUlA8vwFkrfgueyQlSdcTDywQbKECz1Y2cIlOwJKDxd2xxqUbgkJQ9ItoWJIuiVE',
  'DEm1hI4hqZaQMcRbcvIZkmOWUBjqs/HOLpGspGxRSlZKtij1rKS+xQQpjoQ1sKQFEl0ktErEFUnkcGfUQB4iFoRWrUdXO61xeCkQyS7RfaP7',
  '74VAlCQlRe+/3K4K6x+lH3Gqa9yEwQAAAABJRU5ErkJggg==',
]

const face = Buffer.from(drawn.join(''), 'base64')
