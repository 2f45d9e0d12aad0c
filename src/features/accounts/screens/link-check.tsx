/** /link/:token: the second check before a link opens its page; and /link/:token/code, /link/:token/renew. */
import { date } from '../../../platform/screen/date-field.ts'
import { text, type Fields } from '../../../platform/screen/field.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import type { Place } from '../../../platform/tx.ts'
import { DateField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { checkCode, checkDateOfBirth, linkOf, pathOf, renewLink, sendCode, type Link } from '../link-check.ts'
import { words } from '../words.ts'

const say = words.en

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
  fields: ({ link }): Fields => {
    if (isOver(link)) return {}
    return link.kind === 'person'
      ? {
          born: date({
            label: say.born,
            name: 'Date of birth',
            hint: say.bornHint,
            required: say.bornMissing,
          }),
        }
      : {
          code: text({
            label: say.code,
            hint: say.codeHint,
            required: say.codeMissing,
            max: 20,
            attributes: { inputMode: 'numeric', autoComplete: 'one-time-code', width: 10 },
          }),
        }
  },
  page: ({ link, place }, { fields }) => {
    if (link.isRevoked) return <Closed link={link} place={place} />
    if (link.isExpired) return <Ended link={link} place={place} />
    if (link.kind === 'person')
      return (
        <Page title={say.yourPage}>
          {link.date_of_birth ? (
            <>
              <Form button={say.continue}>
                <DateField field={fields['born'] as never} />
              </Form>
              <p>{say.help(place.phone)}</p>
            </>
          ) : (
            <p>{say.noBirth(place.phone)}</p>
          )}
        </Page>
      )
    return (
      <Page title={say.provider}>
        {link.hasCode || fields['code']?.problem ? (
          <>
            <Form button={say.continue}>
              <TextField field={fields['code'] as never} />
            </Form>
            <Form to={`/link/${link.token}/code`} button={say.anotherCode} look="secondary" />
          </>
        ) : (
          <>
            <p>{say.providerWhy}</p>
            <Form to={`/link/${link.token}/code`} button={say.sendCode} />
          </>
        )}
      </Page>
    )
  },
  submit: async ({ tx, client, data, value }) => {
    if (isOver(data.link)) return { goTo: `/link/${data.link.token}` }
    const answers = value as Record<string, unknown>
    const cookie =
      data.link.kind === 'person'
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
  page: ({ link }) => (
    <Page title={say.provider} back={{ href: `/link/${link.token}`, text: 'Back' }}>
      <p>{say.providerWhy}</p>
      <Form button={say.sendCode} />
    </Page>
  ),
  submit: async ({ tx, params, data }) => {
    await sendCode(tx, data.link)
    return { goTo: `/link/${params.token}`, say: say.codeSent }
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
    return { goTo: `/link/${params.token}`, say: say.newLinkSent }
  },
})

function Ended({ link, place }: { link: Link; place: Place }) {
  return (
    <Page title={say.ended}>
      {link.kind === 'person' ? (
        <p>{say.endedPerson(place.phone)}</p>
      ) : (
        <>
          <p>{say.endedProvider}</p>
          <Form to={`/link/${link.token}/renew`} button={say.newLink} />
        </>
      )}
    </Page>
  )
}

function Closed({ link, place }: { link: Link; place: Place }) {
  return (
    <Page title={say.ended}>
      <p>{link.kind === 'person' ? say.endedPerson(place.phone) : say.notWanted}</p>
    </Page>
  )
}
