/** /my/:link/card and /people/:person/card: who is my link worker, for a wallet; and /my/:link/photo, their face. */
import { isLinkHolder } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { initialsOf } from '../../../ui/initials.ts'
import { Page } from '../../../ui/page.tsx'
import { words as pageWords } from '../../../ui/words.ts'
import { faceAsFile, faceOf } from '../../accounts/photos.ts'
import { cardOf, type WalletCard } from '../card/card.ts'
import { cardAsPdf } from '../card/draw.ts'
import { cardWords } from '../card/words.ts'
import { letterTo } from '../letter.ts'
import { myPage, stageOf } from '../my-page.ts'
import { nameOf } from '../person.ts'
import { words } from '../words.ts'

export const mine = screen({
  path: '/my/:link/card',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => {
    const page = await myPage(tx, actor)
    const card = await cardOf(tx, tx.say, { ...page, stage: stageOf(page) })
    return { page, card, say: tx.say, now: tx.now, at: `/my/${params.link}` }
  },
  sees: ({ page }) => [page.person_id],
  fileAs: 'pdf',
  file: ({ card, say, now }) => cardAsPdf(card, say, now),
  page: ({ card, say, at }) => (
    <Page title={say(cardWords.title)} back={{ href: at, text: say(words.back) }} isForPerson>
      <Wallet card={card} say={say} photo={`${at}/photo`} />
      <p>
        <a href={`${at}/card?as=pdf`}>{say(cardWords.pdf)}</a>
      </p>
    </Page>
  ),
})

/** In the language they read, for whoever prints it for them. */
export const ofPerson = screen({
  path: '/people/:person/card',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => {
    const letter = await letterTo(tx, actor, params.person)
    const say = tx.sayIn(letter.language)
    const stage = letter.link_worker === null ? 'sent' : 'open'
    return {
      letter,
      card: await cardOf(tx, say, { ...letter, stage, pausedUntil: letter.paused_until }),
      say,
      now: tx.now,
    }
  },
  sees: ({ letter }) => [letter.person_id],
  fileAs: 'pdf',
  file: ({ card, say, now }) => cardAsPdf(card, say, now),
  page: ({ letter, card, say }) => (
    <Page
      title="A card for their wallet"
      caption={nameOf(letter)}
      back={{ href: `/people/${letter.person_id}`, text: 'Back to the record' }}
    >
      <div lang={say.language} dir={say.direction}>
        <Wallet card={card} say={say} photo={`/photos/${letter.link_worker_id}`} />
      </div>
      <p>
        <a href={`/people/${letter.person_id}/card?as=pdf`}>Open it as PDF to print</a>
      </p>
    </Page>
  ),
})

function Wallet({ card: { sides, name, face }, say, photo }: { card: WalletCard; say: Say; photo: string }) {
  return (
    <>
      <p>{say(cardWords.how)}</p>
      <div className="app-wallet">
        {sides.map(({ heading, lines, help }, index) => (
          <div key={heading} className="app-wallet__side">
            {index === 0 &&
              (face ? (
                <img className="app-face" src={photo} alt={say(pageWords.photoOf, { name })} />
              ) : (
                <span className="app-initials" aria-hidden="true">
                  {initialsOf(name)}
                </span>
              ))}
            <h2 className="nhsuk-heading-xs nhsuk-u-margin-bottom-1">{heading}</h2>
            {lines.map(line => (
              <p key={line}>{line}</p>
            ))}
            {help && (
              <p>
                {help.label}:{' '}
                <span lang="en" dir="ltr">
                  {help.english}
                </span>
              </p>
            )}
          </div>
        ))}
      </div>
    </>
  )
}

/** The face of the link worker of whoever came by this link, or initials where there is none. */
export const photo = screen({
  path: '/my/:link/photo',
  needs: 'my.page',
  load: async ({ tx, actor }) => {
    if (!isLinkHolder(actor)) throw new NotFound()
    const { link_worker_id } = await myPage(tx, actor)
    const nobody = { name: tx.place.service_name, kind: null, bytes: null }
    return { face: link_worker_id ? await faceOf(tx, link_worker_id) : nobody }
  },
  sees: 'nobody',
  fileAs: 'always',
  file: ({ face }) => faceAsFile(face),
  page: ({ face }) => <Page title={face.name}>{null}</Page>,
})
