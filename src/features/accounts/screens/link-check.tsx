/** /link/:token: the second check before a link opens its page; and /link/:token/code, /link/:token/renew. */
import { date } from '../../../platform/screen/date-field.ts'
import { text, type Fields } from '../../../platform/screen/field.ts'
import type { Drawn } from '../../../platform/screen/form.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import type { Place } from '../../../platform/tx.ts'
import { DateField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { checkCode, checkDateOfBirth, linkOf, pathOf, renewLink, sendCode, type Link } from '../link-check.ts'
import { words as pageWords } from '../../../ui/words.ts'
import { words } from '../words.ts'

const load = async ({ tx, params }: Visit<'/link/:token'>) => ({
  link: await linkOf(tx, params.token),
  place: tx.place,
})

/** Whether it opens nothing any more: its page says so, and no answer is asked or read. */
const isOver = ({ isExpired, isRevoked }: Link): boolean => isExpired || isRevoked

export const check = screen({
  path: '/link/:token',
  needs: 'public',
  load,
  sees: 'nobody',
  fields: ({ link }, { tx: { say } }): Fields => {
    if (isOver(link)) return {}
    return link.kind === 'person' && !link.codeTo
      ? {
          born: date({
            label: say(words.born),
            name: say(words.dateOfBirth),
            hint: say(words.bornHint),
            required: say(words.bornMissing),
          }),
        }
      : {
          code: text({
            label: say(codeWords[link.kind].label),
            hint: say(words.codeHint),
            required: say(codeWords[link.kind].missing),
            max: 20,
            attributes: { inputMode: 'numeric', autoComplete: 'one-time-code', width: 10 },
          }),
        }
  },
  page: ({ link, place }, { fields }) => {
    const say = useSay()
    if (link.isRevoked) return <Closed link={link} place={place} />
    if (link.isExpired) return <Ended link={link} place={place} />
    if (link.codeTo) return <ByCode link={link} place={place} field={fields['code'] as never} />
    return (
      <Page title={say(words.yourPage)} isForPerson>
        {link.date_of_birth ? (
          <>
            <Form button={say(words.continue)}>
              <DateField field={fields['born'] as never} />
            </Form>
            <p>
              <Sentence of={words.help} filled={{ phone: <Phone number={place.phone} /> }} />
            </p>
          </>
        ) : (
          <p>
            <Sentence of={words.noBirth} filled={{ phone: <Phone number={place.phone} /> }} />
          </p>
        )}
      </Page>
    )
  },
  submit: async ({ tx, client, data, value }) => {
    if (isOver(data.link)) return { goTo: `/link/${data.link.token}` }
    const answers = value as Record<string, unknown>
    const cookie =
      data.link.codeTo === null
        ? await checkDateOfBirth(tx, client, data.link, answers['born'] as Temporal.PlainDate)
        : await checkCode(tx, client, data.link, String(answers['code']))
    return { goTo: pathOf(data.link), cookie }
  },
})

export const code = screen({
  path: '/link/:token/code',
  needs: 'public',
  load,
  sees: 'nobody',
  page: ({ link }) => {
    const say = useSay()
    const { title, why } = codeWords[link.kind]
    return (
      <Page title={say(title)} back={{ href: `/link/${link.token}`, text: say(pageWords.back) }} isForPerson>
        <p>{why.map(one => say(one)).join(' ')}</p>
        <Form button={say(words.sendCode)} />
      </Page>
    )
  },
  submit: async ({ tx, params, data }) => {
    await sendCode(tx, data.link)
    return { goTo: `/link/${params.token}`, say: tx.say(codeWords[data.link.kind].sent) }
  },
})

export const renew = screen({
  path: '/link/:token/renew',
  needs: 'public',
  load,
  sees: 'nobody',
  page: ({ link, place }) => <Ended link={link} place={place} />,
  submit: async ({ tx, params, data }) => {
    await renewLink(tx, data.link)
    return { goTo: `/link/${params.token}`, say: tx.say(words.newLinkSent) }
  },
})

/** How a code is spoken of, to whom it goes. */
const codeWords = {
  person: {
    title: words.yourPage,
    why: [words.personWhy, words.personWhere],
    label: words.personCode,
    missing: words.personCode,
    sent: words.personCodeSent,
  },
  provider: {
    title: words.provider,
    why: [words.providerWhy],
    label: words.code,
    missing: words.codeMissing,
    sent: words.codeSent,
  },
} as const

function ByCode({ link, place, field }: { link: Link; place: Place; field: Drawn }) {
  const say = useSay()
  const { title, why } = codeWords[link.kind]
  return (
    <Page title={say(title)} isForPerson>
      {link.hasCode || field.problem ? (
        <>
          <Form button={say(words.continue)}>
            <TextField field={field} />
          </Form>
          <Form to={`/link/${link.token}/code`} button={say(words.anotherCode)} look="secondary" />
        </>
      ) : (
        <>
          <p>{why.map(one => say(one)).join(' ')}</p>
          <Form to={`/link/${link.token}/code`} button={say(words.sendCode)} />
        </>
      )}
      {link.kind === 'person' && (
        <p>
          <Sentence of={words.help} filled={{ phone: <Phone number={place.phone} /> }} />
        </p>
      )}
    </Page>
  )
}

function Ended({ link, place }: { link: Link; place: Place }) {
  const say = useSay()
  return (
    <Page title={say(words.ended)} isForPerson>
      {link.kind === 'person' ? (
        <p>
          <Sentence of={words.endedPerson} filled={{ phone: <Phone number={place.phone} /> }} />
        </p>
      ) : (
        <>
          <p>{say(words.endedProvider)}</p>
          <Form to={`/link/${link.token}/renew`} button={say(words.newLink)} />
        </>
      )}
    </Page>
  )
}

function Closed({ link, place }: { link: Link; place: Place }) {
  const say = useSay()
  return (
    <Page title={say(words.ended)} isForPerson>
      <p>
        {link.kind === 'person' ? (
          <Sentence of={words.endedPerson} filled={{ phone: <Phone number={place.phone} /> }} />
        ) : (
          say(words.notWanted)
        )}
      </p>
    </Page>
  )
}
