/** What an address of a self-referral says when its time is over: the same for one that never was. */
import { NotFound } from '../../platform/errors.ts'
import { Page } from '../../ui/page.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useSay, useSetting } from '../../ui/setting.ts'
import { words } from './words.ts'

/** To be thrown: it is not there, and this says why. */
export const itIsOver = (): NotFound => new NotFound(<Over />)

function Over() {
  const say = useSay()
  const { place } = useSetting()
  const keep = place ? `?place=${place.code}` : ''
  return (
    <Page title={say(words.overTitle)} isPublic isListed={false}>
      <p>{say(words.overWhy)}</p>
      <p>
        {say(words.overSent)} {say(words.overNot)}
      </p>
      <p>
        <a href={`/refer-yourself/back${keep}`}>{say(words.overSaved)}</a>
      </p>
      <p>
        <a href={`/refer-yourself${keep}`}>{say(words.overAnew)}</a>
      </p>
      {place && (
        <p>
          <Sentence of={words.overRing} filled={{ phone: <Phone number={place.phone} /> }} />
        </p>
      )}
    </Page>
  )
}
