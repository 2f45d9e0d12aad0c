/** What the public, a person and an organiser read of hubs and groups. Sentences of 20 words or fewer. Pure. */
import type { News } from '../messages/to-person.ts'

interface Changed {
  what: string
  hub: string
  was: string
  is: string
  why: string
  service: string
  phone: string
  /** Others see their messages: nothing of where or what. */
  isNeutral: boolean
}

interface Asked {
  organiser: string
  group: string
  service: string
  link: string
  phone: string
}

interface Wished {
  name: string
  hub: string
  service: string
  reason: string
}

interface Moved {
  what: string
  was: string
  is: string
}

export const words = {
  en: {
    // The list of hubs
    hubs: 'Hubs you can drop in to',
    hubsHint: 'Come in for a cup of tea or a chat. You need no appointment, and nobody asks for your name.',
    hubsLink: 'Hubs you can drop in to, without an appointment',
    near: 'Your postcode',
    nearHint: 'To show the nearest first. We do not keep it',
    nearButton: 'Show the nearest first',
    nearUnknown: (near: string) => `We do not know where ${near} is. Check it, or try one nearby`,
    noHubs: 'There is no hub here yet.',
    far: (time: string) => `${time} away`,
    groupsLink: 'Groups that people run themselves',
    hubsBack: 'All hubs',

    // A hub
    closedTitle: 'This hub is closed',
    closedHint: 'Ring us before you go. We can tell you what else is near.',
    changed: 'Not as usual',
    today: (day: string) => `Today, ${day}`,
    nothingToday: 'Nothing is on today.',
    week: 'The next 7 days',
    weekCaption: (day: string) => `What is on in the 7 days from ${day}`,
    day: 'Day',
    whatIsOn: 'What is on',
    nothing: 'Nothing',
    led: (name: string) => `With ${name}`,
    all: 'Open to all',
    ask: 'Ask first',
    rooms: 'Getting in and about',
    stepFree: {
      yes: 'there is a way in without steps',
      no: 'there are steps',
      ask: 'ask us about steps',
    },
    who: 'Who is there',
    whoNobody: 'Nobody of our team has fixed days there now. Ring us to meet somebody.',
    onDays: (days: string) => `There on ${days}`,
    atSession: (what: string) => `At ${what}`,
    touch: 'Get in touch',
    address: 'Address',
    phone: 'Phone',
    email: 'Email',
    map: 'See where it is on OpenStreetMap',
    groupsHere: 'Groups that meet here',
    noGroups: 'No group meets here yet.',
    poster: 'A poster of the week, to print',

    isCancelled: 'It is cancelled',
    when: ({ day, time, room }: { day: string; time: string; room: string }) =>
      [day, time, room].filter(Boolean).join(', '),
    inRoom: (room: string) => `in ${room}`,
    cancelled: ({ what, was }: Moved) => `${what} is cancelled on ${was}.`,
    otherRoom: ({ what, was, is }: Moved) => `${what} on ${was} is in another room: ${is}.`,
    usualRoom: (room: string) => `It is usually in ${room}.`,
    moved: ({ what, was, is }: Moved) => `${what} has moved. It is now ${is}. It was ${was}.`,
    why: (why: string) => `Why: ${why}`,
    said: (moment: string) => `We said so on ${moment}.`,
    cancelledHere: (what: string) => `${what} is cancelled`,
    movedAway: (what: string, to: string) => `${what} has moved to ${to}`,

    // The poster
    posterTitle: (hub: string) => `What is on at ${hub}`,
    posterBack: 'Back to the hub. Print this page with your browser',
    everyWeek: 'Every week',
    from: (day: string) => `From ${day}`,
    until: (day: string) => `Until ${day}`,
    newest: 'What changes stands on our page first. Type this address:',
    posterOf: (day: string) => `Printed on ${day}.`,
    welcome: 'Everybody is welcome. You need no appointment.',
    nothingWeekly: 'Nothing is planned every week yet. Ring us to hear what is on.',

    // Groups
    groups: 'Groups that people run themselves',
    groupsHint: 'People of this place started these groups, and run them. They are glad to tell you more.',
    noGroupsYet: 'No group has a page here yet.',
    group: {
      organiser: 'Whom to ask for',
      reach: 'How to reach them',
      meets: 'Where and when',
      at: 'They meet at',
      newcomers: 'Newcomers',
      welcome: { yes: 'Yes, just come along', ask: 'Yes, but get in touch first', no: 'Not at the moment' },
      closed: 'This group does not meet any more.',
      confirmed: (day: string) => `The organiser last said that this is right on ${day}.`,
      runByThem: 'The group runs itself. We print what they tell us.',
      back: 'All groups',
    },

    // The organiser's own page
    own: {
      title: 'Your group’s page',
      hint: 'Anybody can read this. Change what is wrong, then save. Is it all right? Save it as it is.',
      name: 'Name of the group',
      about: 'What do you do together?',
      organiser: 'Whom should newcomers ask for?',
      reach: 'How can they reach you?',
      reachHint: 'A phone number, an email address or a website. Anybody can read it',
      meets: 'Where and when do you meet?',
      newcomers: 'Can newcomers come?',
      open: 'Does the group still meet?',
      openYes: 'Yes',
      openNo: 'No, it has stopped',
      button: 'Save our page',
      thanks: 'Thank you. Your page says this now',
      see: 'See your page as everybody sees it',
      over: 'This link has ended',
      overWhy: (phone: string) => `Ring us on ${phone}, and we will send you a new one.`,
      missing: {
        name: 'Enter the name of the group',
        about: 'Enter what you do together',
        organiser: 'Enter whom newcomers should ask for',
        reach: 'Enter how they can reach you',
        meets: 'Enter where and when you meet',
        newcomers: 'Select whether newcomers can come',
        open: 'Select whether the group still meets',
      },
    },
    linkOver: 'This link has ended. Ring us for a new one',
    askOrganiser: ({ organiser, group, service, link, phone }: Asked) => ({
      subject: `Is this right about ${group}?`,
      body: [
        `Hello ${organiser},`,
        `${service} has a page about ${group}. Anybody can read it.`,
        'Is it right? This link opens it. You can change it there, without an account:',
        link,
        `The link works for 60 days. Questions? Ring ${phone}.`,
        service,
      ].join('\n\n'),
    }),

    // To a person
    sessionChanged: ({ what, hub, was, is, why, service, phone, isNeutral }: Changed): News => ({
      about: 'hub-session-changed',
      subject: `${service}: something has changed`,
      lines: ['Something you said you would come to has changed.', `Questions? Ring us on ${phone}.`],
      why: `${what} at ${hub}.\nIt was: ${was}.\nNow: ${is}.${why === '' ? '' : `\nWhy: ${why}`}`,
      next: 'Your own page says how to reach your link worker:',
      short: isNeutral
        ? `Something you said you would come to has changed. Ring ${phone}.`
        : `${what} at ${hub} (${was}) has changed. Now: ${is}.`,
    }),
    wishedForSupport: ({ name, hub, service, reason }: Wished): News => ({
      about: 'wished-for-support',
      subject: `${service} will be in touch`,
      lines: [
        `You talked with ${name}, and said that you would like support.`,
        `We are ${service}. A link worker will contact you. It is free.`,
      ],
      why: `You were at ${hub}, and said:\n“${reason}”`,
      next: 'Your own page says what happens next, and how to say no:',
      short: `${service} will contact you, as you wished.`,
    }),
  },
}
