/** Asks the browser for a passkey when its form is sent, and sends the answer with it (ui/passkey-form.tsx). */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

type NewOptions = Parameters<typeof startRegistration>[0]['optionsJSON']
type KnownOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']

export function bringPasskeysToLife(): void {
  if (!browserSupportsWebAuthn()) return
  for (const whole of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const form = whole.querySelector('form')
    const answer = form?.querySelector<HTMLInputElement>('input[name="passkey"]')
    if (!form || !answer) continue
    show(whole, 'form', true)
    show(whole, 'otherwise', false)
    form.addEventListener('submit', event => {
      event.preventDefault()
      void askThenSend(whole, form, answer)
    })
  }
}

async function askThenSend(whole: HTMLElement, form: HTMLFormElement, answer: HTMLInputElement) {
  show(whole, 'problem', false)
  try {
    answer.value = JSON.stringify(await ask(whole))
    form.submit()
  } catch {
    show(whole, 'problem', true)
  }
}

/** The browser's own dialogue: which device, a finger, a face or a PIN. */
function ask({ dataset }: HTMLElement): Promise<object> {
  const options: unknown = JSON.parse(dataset['options'] ?? '{}')
  return dataset['passkey'] === 'new'
    ? startRegistration({ optionsJSON: options as NewOptions })
    : startAuthentication({ optionsJSON: options as KnownOptions })
}

function show(whole: HTMLElement, part: 'form' | 'otherwise' | 'problem', isShown: boolean): void {
  const element = whole.querySelector<HTMLElement>(`[data-passkey-part="${part}"]`)
  if (element) element.hidden = !isShown
}
