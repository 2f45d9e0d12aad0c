/** Brings the design system's components to life, and live pages up to date. Every page works without it. */
import { Idiomorph } from 'idiomorph'
import { initAll } from 'nhsuk-frontend'
import { bringPasskeysToLife } from './passkey.ts'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()
bringPasskeysToLife()

/** Whoever leaves a page quickly does not come back to it with the browser's own way back. */
document.querySelector('[data-leave]')?.addEventListener('click', event => {
  event.preventDefault()
  location.replace((event.currentTarget as HTMLAnchorElement).href)
})

/** A live page asks for itself again every second and takes over what changed, until it says it is done. */
async function keepUpToDate(): Promise<void> {
  const main = document.querySelector('main[data-live]')
  if (!main) return
  await new Promise(resolve => setTimeout(resolve, 1000))
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
    if (answer.ok && fresh) await Idiomorph.morph(main, fresh)
  } catch {
    // The next try may reach the server again.
  }
  await keepUpToDate()
}

void keepUpToDate()
