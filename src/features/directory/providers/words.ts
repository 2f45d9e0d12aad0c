/** What a provider reads: the messages, and the pages behind their link. Nothing in them is about a person. */

interface Asking {
  services: readonly string[]
  team: string
  link: string
}

const named = (services: readonly string[]): string =>
  services.length > 3
    ? `${services.slice(0, 2).join(', ')} and ${services.length - 2} more`
    : services.join(', ')

export const words = {
  en: {
    ask: ({ services, team, link }: Asking) => ({
      subject: 'Is this still right?',
      body: [
        `${team} tells people about you: ${named([...services])}.`,
        'Please look whether what we say is still right. Two taps are enough, and you need no account:',
        link,
        'You can also change it, say that you are full for a while, or say that you have closed.',
        'The link works for 60 days. If it has ended, open it and ask for a new one.',
      ].join('\n\n'),
    }),
    newLink: ({ link }: { link: string }) => ({
      subject: 'Your new link',
      body: `Here is the new link you asked for. It works for 60 days:\n\n${link}`,
    }),
    approved: ({ service, all, answer }: { service: string; all: boolean; answer: string }) => ({
      subject: `Your change is shown (${service})`,
      body: [
        all ? 'Thank you. People see your change now.' : 'Thank you. People see a part of your change now.',
        ...(answer === '' ? [] : [answer]),
      ].join('\n\n'),
    }),
    declined: ({ service, answer }: { service: string; answer: string }) => ({
      subject: `About your change (${service})`,
      body: ['We have not taken over your change. This is why:', answer].join('\n\n'),
    }),

    title: 'What we say about you',
    intro: 'People read this when they look for support. Is it still right?',
    several: 'These are yours. Look at each, or say that all of them are right.',
    look: 'Look at it',
    nothing: 'We have nothing under your email address any more.',
    nothingNext: (phone: string) => `To tell us about a service you run, ring ${phone}.`,
    right: 'All of this is right',
    allRight: 'All of these are right',
    change: 'Change something',
    pause: 'We are full or on a break',
    open: 'We take people again',
    close: 'We have closed',
    waits: (fields: string) => `You sent us a change, and we are reading it: ${fields}.`,
    paused: (until: string) => `You said that you take people again from ${until}.`,
    pausedOpen: 'You said that you are full or on a break.',
    closed: 'You said that you have closed. People are not sent to you.',

    rightTitle: 'Is all of it right?',
    rightOf: 'You say that all of this is right today:',
    rightButton: 'Yes, it is all right',
    changedMeanwhile: 'Something was changed since you opened this page. Read it again, then say so',
    changeHint: 'Change what is not right, and leave the rest. By sending it you say that the rest is right.',
    changeWaits: 'We read your change before people see it. We send you an email when we have.',
    changeButton: 'Send',
    nothingChanged: 'You have changed nothing. If all of it is right, say so instead',
    pauseTitle: 'From when do you take people again?',
    pauseHint: 'Until then people read that you are full or on a break. Then you are shown as open again.',
    pauseWords: 'Something to say about it (optional)',
    pauseMissing: 'Select from when you take people again',
    pauseMonth: (month: string) => `From ${month}`,
    openTitle: 'Do you take people again?',
    openButton: 'Yes, we take people again',
    closeTitle: 'Have you closed?',
    closeHint: 'Then people are not sent to you any more. You can take this back with the same link.',
    closeButton: 'Yes, we have closed',

    thanks: 'Thank you',
    thanksWaits: 'We read your change before people see it. We send you an email when we have.',
    thanksShown: 'People see it now.',
    thanksNext: 'We ask you again in 6 months.',
    thanksBack: 'Back to what we say about you',

    ended: 'This link has ended',
    endedWhy: 'We send you a new one, to the same email address as before.',
    endedButton: 'Send me a new link',
    newLinkTitle: 'A new link',
    works: 'Your link still works. You need no new one',
    endedSent: 'A new link is on its way to you',
    back: 'Back',
  },
}
