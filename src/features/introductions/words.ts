/** What a provider reads. Nothing about the person stands in a message: it is behind the link's second check. */
export const words = {
  en: {
    offered: ({ service, team, link }: { service: string; team: string; link: string }) => ({
      subject: `Somebody would like to come to ${service}`,
      body: [
        `${team} would like to introduce somebody to ${service}.`,
        'Open this link to read what they agreed to share, and to say yes or no. You need no account.',
        link,
        'The link works for 7 days. If it has ended, open it and ask for a new one.',
      ].join('\n\n'),
    }),
    followUp: ({ service, link }: { service: string; link: string }) => ({
      subject: `Did they come to ${service}?`,
      body: [
        'You said yes to somebody we introduced. Did they come?',
        'Two taps are enough:',
        link,
        'The link works for 7 days. If it has ended, open it and ask for a new one.',
      ].join('\n\n'),
    }),
    accepted: ({ service, link }: { service: string; link: string }) => ({
      subject: `Thank you for saying yes (${service})`,
      body: [
        'Thank you. The link worker knows.',
        'When they have come, or have not, tell us here. We will also remind you:',
        link,
      ].join('\n\n'),
    }),
    stopped: ({ service, team }: { service: string; team: string }) => ({
      subject: `No longer coming to ${service}`,
      body: `Somebody ${team} introduced to ${service} no longer wishes to come. You need do nothing. Thank you.`,
    }),
  },
}
