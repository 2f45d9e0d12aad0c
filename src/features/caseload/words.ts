/** What a person is told about their support. Sentences of 20 words or fewer. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import type { News } from '../messages/to-person.ts'

export const words = catalogue('caseload', {
  ended: 'Your support has ended for now',
  endedWith: 'Your time with {linkWorker} at {service} has ended for now.',
  comeBack: 'You can come back whenever you like, in one step and without a form.',
  endedNext: 'Your own page keeps your plan, and the way back:',
  endedShort: 'Your time with {linkWorker} has ended for now. You can come back whenever you like.',
  restOver: 'You asked us to come back',
  restOverLine: 'You said that it was not a good time, and asked us to come back today.',
  restOverBy: '{linkWorker} will be in touch. You can say yes, not now, or no.',
  restOverNext: 'You can answer on your own page:',
  restOverShort: 'You asked us to come back today. {linkWorker} will be in touch. There is no hurry.',
  handedOver: '{linkWorker} is your link worker now',
  handedOverAfter: '{linkWorker} is your link worker at {service} now, after {before}.',
  notAgain: 'You need not tell your story again. You can ring {phone}.',
  handedOverNext: 'Your own page says more:',
  handedOverShort: '{linkWorker} is your link worker at {service} now.',
})

/** Support has ended; the door stays open. */
export const ended =
  ({ linkWorker, service }: { linkWorker: string; service: string }) =>
  (say: Say): News => ({
    about: 'ended',
    subject: say(words.ended),
    lines: [say(words.endedWith, { linkWorker, service }), say(words.comeBack)],
    next: say(words.endedNext),
    isOver: true,
    short: say(words.endedShort, { linkWorker }),
  })

interface HandedOver {
  linkWorker: string
  before: string
  service: string
  phone: string
}

/** Another link worker takes over. */
export const handedOver =
  ({ linkWorker, before, service, phone }: HandedOver) =>
  (say: Say): News => ({
    about: 'handed-over',
    subject: say(words.handedOver, { linkWorker }),
    lines: [say(words.handedOverAfter, { linkWorker, service, before }), say(words.notAgain, { phone })],
    next: say(words.handedOverNext),
    short: say(words.handedOverShort, { linkWorker, service }),
  })

/** The day has come that the person chose when they said: not now. */
export const restIsOver =
  ({ linkWorker }: { linkWorker: string }) =>
  (say: Say): News => ({
    about: 'coming-back',
    subject: say(words.restOver),
    lines: [say(words.restOverLine)],
    whatNext: say(words.restOverBy, { linkWorker }),
    next: say(words.restOverNext),
    short: say(words.restOverShort, { linkWorker }),
  })
