/** What the public, a person and an organiser read of hubs and groups. Sentences of 20 words or fewer. Pure. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import type { News } from '../messages/to-person.ts'

export const words = catalogue('hubs', {
  // The list of hubs
  hubs: 'Hubs you can drop in to',
  hubsHint: 'Come in for a cup of tea or a chat. You need no appointment, and nobody asks for your name.',
  hubsLink: 'Hubs you can drop in to, without an appointment',
  near: 'Your postcode',
  nearHint: 'To show the nearest first. We do not keep it',
  nearButton: 'Show the nearest first',
  noHubs: 'There is no hub here yet.',
  far: '{time} away',
  groupsLink: 'Groups that people run themselves',
  hubsBack: 'All hubs',

  // A hub
  closedTitle: 'This hub is closed',
  closed: 'This hub is closed.',
  closedHint: 'Ring us before you go. We can tell you what else is near.',
  changed: 'Not as usual',
  today: 'Today, {day}',
  nothingToday: 'Nothing is on today.',
  week: 'The next 7 days',
  weekCaption: 'What is on in the 7 days from {day}',
  day: 'Day',
  whatIsOn: 'What is on',
  nothing: 'Nothing',
  session: '{times}: {what}',
  sessionIn: '{times}: {what}, in {room}',
  led: 'With {name}.',
  all: 'Open to all.',
  ask: 'Ask first.',
  rooms: 'Getting in and about',
  room: '{room}: {steps}',
  roomAbout: '{room}: {steps}. {about}',
  stepFreeYes: 'there is a way in without steps',
  stepFreeNo: 'there are steps',
  stepFreeAsk: 'ask us about steps',
  who: 'Who is there',
  whoNobody: 'Nobody of our team has fixed days there now. Ring us to meet somebody.',
  onDays: 'There on {days}',
  atSession: 'At {what}',
  atSessionOnDays: 'At {what}. There on {days}',
  touch: 'Get in touch',
  address: 'Address',
  phone: 'Phone',
  email: 'Email',
  map: 'See where it is on OpenStreetMap',
  groupsHere: 'Groups that meet here',
  noGroups: 'No group meets here yet.',
  groupMeets: '{group}: {meets}',
  poster: 'A poster of the week, to print',

  // When it is, and what is not as usual
  dayAndDate: '{day} {date}',
  when: '{day}, {times}',
  whenIn: '{day}, {times}, in {room}',
  isCancelled: 'It is cancelled',
  cancelled: '{what} is cancelled on {was}.',
  otherRoom: '{what} on {was} is in another room: {room}.',
  otherThanUsual: '{what} on {was} is in another room: {room}. It is usually in {usual}.',
  moved: '{what} has moved. It is now {is}. It was {was}.',
  movedIn: '{what} has moved. It is now {is}, in {room}. It was {was}.',
  why: 'Why: {why}',
  said: 'We said so on {day} at {time}.',
  cancelledHere: '{what} is cancelled',
  movedAway: '{what} has moved to {to}',
  movedAwayIn: '{what} has moved to {to}, in {room}',

  // The poster
  posterTitle: 'What is on at {hub}',
  posterBack: 'Back to the hub. Print this page with your browser',
  everyWeek: 'Every week',
  weekly: '{times}: {what}.',
  weeklyIn: '{times}: {what}, in {room}.',
  from: 'From {day}.',
  until: 'Until {day}.',
  newest: 'What changes stands on our page first. Type this address: {address}',
  phoneOf: 'Phone: {phone}',
  posterOf: '{service}, Phone {phone}. Printed on {day}.',
  welcome: 'Everybody is welcome. You need no appointment.',
  nothingWeekly: 'Nothing is planned every week yet. Ring us to hear what is on.',
})

/** What is read of groups, by everybody and by who keeps their page. */
export const groupWords = catalogue('groups', {
  groups: 'Groups that people run themselves',
  groupsHint: 'People of this place started these groups, and run them. They are glad to tell you more.',
  noGroups: 'No group has a page here yet.',
  organiser: 'Whom to ask for',
  reach: 'How to reach them',
  meets: 'Where and when',
  at: 'They meet at {hub}.',
  newcomers: 'Newcomers',
  welcome: 'Yes, just come along',
  welcomeAsk: 'Yes, but get in touch first',
  welcomeNo: 'Not at the moment',
  closed: 'This group does not meet any more.',
  confirmed: 'The organiser last said that this is right on {day}.',
  runByThem: 'The group runs itself. We print what they tell us.',
  back: 'All groups',

  // The organiser's own page
  ownTitle: 'Your group’s page',
  ownHint: 'Anybody can read this. Change what is wrong, then save. Is it all right? Save it as it is.',
  ownName: 'Name of the group',
  ownAbout: 'What do you do together?',
  ownOrganiser: 'Whom should newcomers ask for?',
  ownReach: 'How can they reach you?',
  ownReachHint: 'A phone number, an email address or a website. Anybody can read it',
  ownMeets: 'Where and when do you meet?',
  ownNewcomers: 'Can newcomers come?',
  ownOpen: 'Does the group still meet?',
  openYes: 'Yes',
  openNo: 'No, it has stopped',
  save: 'Save our page',
  thanks: 'Thank you. Your page says this now',
  see: 'See your page as everybody sees it',
  over: 'This link has ended',
  overWhy: 'Ring us on {phone}, and we will send you a new one.',
  linkOver: 'This link has ended. Ring us for a new one',
  theOrganiser: 'The organiser',
  missingName: 'Enter the name of the group',
  missingAbout: 'Enter what you do together',
  missingOrganiser: 'Enter whom newcomers should ask for',
  missingReach: 'Enter how they can reach you',
  missingMeets: 'Enter where and when you meet',
  missingNewcomers: 'Select whether newcomers can come',
  missingOpen: 'Select whether the group still meets',

  // The letter with the link
  asked: 'Is this right about {group}?',
  askedHello: 'Hello {organiser},',
  askedPage: '{service} has a page about {group}. Anybody can read it.',
  askedLink: 'Is it right? This link opens it. You can change it there, without an account:',
  askedQuestions: 'The link works for 60 days. Questions? Ring {phone}.',
})

/** What a person is told. */
const told = catalogue('hub-news', {
  changed: '{service}: something has changed',
  changedWhat: 'Something you said you would come to has changed.',
  questions: 'Questions? Ring us on {phone}.',
  changedFrom: '{what} at {hub}.\nIt was: {was}.\nNow: {is}.',
  changedBecause: '{what} at {hub}.\nIt was: {was}.\nNow: {is}.\nWhy: {why}',
  changedNext: 'Your own page says how to reach your link worker:',
  changedShort: '{what} at {hub} ({was}) has changed. Now: {is}.',
  changedNeutral: 'Something you said you would come to has changed. Ring {phone}.',
  wished: '{service} will be in touch',
  wishedBy: 'You talked with {name}, and said that you would like support.',
  wishedWho: 'We are {service}. A link worker will contact you. It is free.',
  wishedWhy: 'You were at {hub}, and said:\n“{reason}”',
  wishedNext: 'Your own page says what happens next, and how to say no:',
  wishedShort: '{service} will contact you, as you wished.',
})

export const openToWords = { all: words.all, ask: words.ask } as const
export const stepFreeWords = {
  yes: words.stepFreeYes,
  no: words.stepFreeNo,
  ask: words.stepFreeAsk,
} as const
export const welcomeWords = {
  yes: groupWords.welcome,
  ask: groupWords.welcomeAsk,
  no: groupWords.welcomeNo,
} as const

interface Asked {
  organiser: string
  group: string
  service: string
  link: string
  phone: string
}

/** To an organiser: is their page right? */
export const askOrganiser =
  ({ organiser, group, service, link, phone }: Asked) =>
  (say: Say): { subject: string; body: string } => ({
    subject: say(groupWords.asked, { group }),
    body: [
      say(groupWords.askedHello, { organiser }),
      say(groupWords.askedPage, { service, group }),
      say(groupWords.askedLink),
      link,
      say(groupWords.askedQuestions, { phone }),
      service,
    ].join('\n\n'),
  })

interface Changed {
  what: string
  hub: string
  was: (say: Say) => string
  is: (say: Say) => string
  why: string
  service: string
  phone: string
  /** Others see their messages: nothing of where or what. */
  isNeutral: boolean
}

/** To somebody who said that they would come: it is not as usual. */
export const sessionChanged =
  ({ why, service, phone, isNeutral, ...changed }: Changed) =>
  (say: Say): News => {
    const filled = { ...changed, was: changed.was(say), is: changed.is(say) }
    return {
      about: 'hub-session-changed',
      subject: say(told.changed, { service }),
      lines: [say(told.changedWhat), say(told.questions, { phone })],
      why: why === '' ? say(told.changedFrom, filled) : say(told.changedBecause, { ...filled, why }),
      next: say(told.changedNext),
      short: isNeutral ? say(told.changedNeutral, { phone }) : say(told.changedShort, filled),
    }
  }

interface Wished {
  name: string
  hub: string
  service: string
  reason: string
}

/** To somebody who said at a drop-in that they would like support. */
export const wishedForSupport =
  ({ name, hub, service, reason }: Wished) =>
  (say: Say): News => ({
    about: 'wished-for-support',
    subject: say(told.wished, { service }),
    lines: [say(told.wishedBy, { name }), say(told.wishedWho, { service })],
    why: say(told.wishedWhy, { hub, reason }),
    next: say(told.wishedNext),
    short: say(told.wishedShort, { service }),
  })
