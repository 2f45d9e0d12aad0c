/** Table of contents: every screen, in the order of the site. */
import type { Config } from './platform/config.ts'
import type { AnyScreen } from './platform/screen/screen.ts'
import account from './features/accounts/screens/account.tsx'
import * as accountActions from './features/accounts/screens/actions.tsx'
import changeAccount from './features/accounts/screens/change.tsx'
import * as password from './features/accounts/screens/forgotten.tsx'
import home from './features/accounts/screens/home.tsx'
import * as invitation from './features/accounts/screens/invitation.tsx'
import * as link from './features/accounts/screens/link-check.tsx'
import accounts from './features/accounts/screens/list.tsx'
import newAccount from './features/accounts/screens/new.tsx'
import * as organisation from './features/accounts/screens/organisation.tsx'
import ownAbout from './features/accounts/screens/own-about.tsx'
import * as ownPasskey from './features/accounts/screens/own-passkeys.tsx'
import * as own from './features/accounts/screens/own-password.tsx'
import * as ownSession from './features/accounts/screens/own-sessions.tsx'
import oneAccount from './features/accounts/screens/show.tsx'
import * as signInStep from './features/accounts/screens/sign-in-code.tsx'
import * as signIn from './features/accounts/screens/sign-in.tsx'
import * as photo from './features/accounts/screens/photos.tsx'
import signOut from './features/accounts/screens/sign-out.tsx'
import auditPerson from './features/audit/screens/person.tsx'
import auditSearch from './features/audit/screens/search.tsx'
import cancelList from './features/brought-lists/screens/cancel.tsx'
import listColumns from './features/brought-lists/screens/columns.tsx'
import broughtList from './features/brought-lists/screens/list.tsx'
import broughtLists from './features/brought-lists/screens/lists.tsx'
import { capacityScreens } from './features/capacity/routes.ts'
import caseload from './features/caseload/screens/caseload.tsx'
import comeBack from './features/caseload/screens/come-back.tsx'
import endSupport from './features/caseload/screens/end.tsx'
import handOverSupport from './features/caseload/screens/hand-over.tsx'
import readyAgain from './features/caseload/screens/ready.tsx'
import team from './features/caseload/screens/team.tsx'
import conversations from './features/conversations/screens/list.tsx'
import newConversation from './features/conversations/screens/new.tsx'
import demonstration from './features/demonstration/screens/demonstration.tsx'
import categories from './features/directory/screens/categories.tsx'
import * as duplicate from './features/directory/screens/duplicate.tsx'
import duplicates from './features/directory/screens/duplicates.tsx'
import * as feedActions from './features/directory/screens/feed-actions.tsx'
import changeFeed from './features/directory/screens/feed-change.tsx'
import feed from './features/directory/screens/feed.tsx'
import * as feeds from './features/directory/screens/feeds.tsx'
import geography from './features/directory/screens/geography.tsx'
import * as imports from './features/directory/screens/import.tsx'
import importList from './features/directory/screens/imports.tsx'
import directory from './features/directory/screens/list.tsx'
import importColumns from './features/directory/screens/mapping.tsx'
import merge from './features/directory/screens/merge.tsx'
import * as notes from './features/directory/screens/notes.tsx'
import * as programme from './features/directory/screens/programme.tsx'
import * as asking from './features/directory/screens/asking.tsx'
import * as changedService from './features/directory/screens/change-service.tsx'
import directoryHealth from './features/directory/screens/health.tsx'
import * as proposals from './features/directory/screens/proposals.tsx'
import * as providerChange from './features/directory/screens/provider-change.tsx'
import * as providerCheck from './features/directory/screens/provider-check.tsx'
import * as reports from './features/directory/screens/reports.tsx'
import service from './features/directory/screens/service.tsx'
import * as stillTrue from './features/directory/screens/still-true.tsx'
import findSupport from './features/finding/screens/for-person.tsx'
import findService from './features/finding/screens/find-service.tsx'
import find from './features/finding/screens/find.tsx'
import order from './features/finding/screens/order.tsx'
import whatSuits from './features/finding/screens/what-suits.tsx'
import missed from './features/finding/screens/missed.tsx'
import * as phrase from './features/finding/screens/vocabulary-change.tsx'
import shippedWords from './features/finding/screens/vocabulary-shipped.tsx'
import * as switchPhrase from './features/finding/screens/vocabulary-switch.tsx'
import vocabulary from './features/finding/screens/vocabulary.tsx'
import * as changeGuideline from './features/guidelines/screens/change.tsx'
import guidelineHistory from './features/guidelines/screens/history.tsx'
import guidelines from './features/guidelines/screens/list.tsx'
import practices from './features/guidelines/screens/practices.tsx'
import guideline from './features/guidelines/screens/show.tsx'
import { hubScreens } from './features/hubs/routes.ts'
import * as help from './features/help/screens/topic.tsx'
import indicators from './features/indicators/screens/show.tsx'
import introductionCame from './features/introductions/screens/came.tsx'
import newIntroduction from './features/introductions/screens/new.tsx'
import providerCame from './features/introductions/screens/provider-came.tsx'
import providerNo from './features/introductions/screens/provider-no.tsx'
import providerYes from './features/introductions/screens/provider-yes.tsx'
import provider from './features/introductions/screens/provider.tsx'
import introduction from './features/introductions/screens/show.tsx'
import stopIntroduction from './features/introductions/screens/stop.tsx'
import languages from './features/languages/screens/list.tsx'
import oneLanguage from './features/languages/screens/language.tsx'
import putBackText from './features/languages/screens/put-back.tsx'
import oneText from './features/languages/screens/text.tsx'
import newMeasure from './features/measures/screens/new.tsx'
import wellbeing from './features/measures/screens/show.tsx'
import * as oneLetter from './features/messages/screens/letter.tsx'
import letters from './features/messages/screens/letters.tsx'
import * as outbox from './features/messages/screens/outbox.tsx'
import { referringScreens } from './features/referrals/routes.ts'
import { selfReferralScreens, selfReferralSettings } from './features/self-referral/routes.ts'
import addOrganisation from './features/organisations/screens/add-organisation.tsx'
import addTeam from './features/organisations/screens/add-team.tsx'
import changeOrganisation from './features/organisations/screens/change-organisation.tsx'
import changeTeam from './features/organisations/screens/change-team.tsx'
import organisations from './features/organisations/screens/list.tsx'
import { ownPageScreens, peopleScreens } from './features/people/routes.ts'
import stepDone from './features/plans/screens/step-done.tsx'
import plan from './features/plans/screens/write.tsx'
import chat from './features/triage/screens/chat.tsx'
import * as triageRule from './features/triage/screens/rules-change.tsx'
import triageRulesHistory from './features/triage/screens/rules-history.tsx'
import triageRules from './features/triage/screens/rules.tsx'
import triage from './features/triage/screens/triage.tsx'
import * as moreUnmet from './features/unmet-needs/screens/add-more.tsx'
import gaps from './features/unmet-needs/screens/gaps.tsx'
import * as recordUnmet from './features/unmet-needs/screens/record.tsx'
import * as unmet from './features/unmet-needs/screens/show.tsx'
import * as takeBackUnmet from './features/unmet-needs/screens/take-back.tsx'
import * as closeConcern from './features/safeguarding/screens/close.tsx'
import safeguardingContacts from './features/safeguarding/screens/contacts.tsx'
import stepOfConcern from './features/safeguarding/screens/done.tsx'
import * as hideConcern from './features/safeguarding/screens/hide.tsx'
import concerns from './features/safeguarding/screens/list.tsx'
import noteOnConcern from './features/safeguarding/screens/note.tsx'
import raiseConcern from './features/safeguarding/screens/raise.tsx'
import concern from './features/safeguarding/screens/show.tsx'
import toldOfConcern from './features/safeguarding/screens/told.tsx'
import addToShortlist from './features/shortlists/screens/add.tsx'
import compareShortlist from './features/shortlists/screens/compare.tsx'
import * as favourites from './features/shortlists/screens/favourites.tsx'
import * as myChoice from './features/shortlists/screens/my-choice.tsx'
import * as option from './features/shortlists/screens/option.tsx'
import printShortlist from './features/shortlists/screens/print.tsx'
import sendShortlist from './features/shortlists/screens/send.tsx'
import shortlist from './features/shortlists/screens/show.tsx'
import { waitingScreens } from './features/waiting/routes.ts'

/** Screens that exist in every installation. */
export const screens: readonly AnyScreen[] = [
  home,
  help.list,
  help.topic,

  // Coming in and going out
  signIn.withPasskey,
  signInStep.code,
  signInStep.setUp,
  password.forgotten,
  password.choosePassword,
  invitation.invitation,
  invitation.password,
  signOut,

  // One's own account
  account,
  ownAbout,
  photo.own,
  photo.remove,
  photo.shown,
  ownPasskey.add,
  ownPasskey.remove,
  own.password,
  own.code,
  ownSession.end,
  ownSession.endOthers,

  // Everybody's accounts
  accounts,
  newAccount,
  oneAccount,
  changeAccount,
  accountActions.deactivate,
  accountActions.reactivate,
  accountActions.invite,
  accountActions.endSessions,
  organisations,
  selfReferralSettings,
  addOrganisation,
  changeOrganisation,
  addTeam,
  changeTeam,

  // Referring
  ...referringScreens,
  triage,

  // The words people read, in each language
  languages,
  oneLanguage,
  oneText,
  putBackText,
  // Referring oneself
  ...selfReferralScreens,

  // The guidelines for referring
  guidelines,
  changeGuideline.everybody,
  guideline,
  changeGuideline.need,
  guidelineHistory,

  // Working together
  caseload,
  team,
  ...capacityScreens,
  broughtLists,
  broughtList,
  listColumns,
  cancelList,
  letters,
  oneLetter.show,
  oneLetter.undo,
  oneLetter.cancel,
  ...peopleScreens,
  conversations,
  newConversation,
  wellbeing,
  newMeasure,
  plan,
  stepDone,
  find,
  order,
  findService,
  findSupport,
  whatSuits,
  shortlist,
  addToShortlist,
  compareShortlist,
  printShortlist,
  sendShortlist,
  option.show,
  option.off,
  option.back,
  newIntroduction,
  introduction,
  introductionCame,
  stopIntroduction,
  recordUnmet.forPerson,
  unmet.ofPerson,
  moreUnmet.toPersons,
  takeBackUnmet.persons,
  recordUnmet.forNobody,
  unmet.ofNobody,
  moreUnmet.toOwn,
  takeBackUnmet.own,
  handOverSupport,
  endSupport,
  comeBack,
  readyAgain,

  // Waiting
  ...waitingScreens,

  // Keeping people safe
  concerns,
  raiseConcern,
  safeguardingContacts,
  concern,
  stepOfConcern,
  toldOfConcern,
  noteOnConcern,
  closeConcern.close,
  closeConcern.reopen,
  hideConcern.hide,
  hideConcern.unhide,

  // Without an account
  link.check,
  link.code,
  link.renew,
  ...ownPageScreens,
  myChoice.want,
  myChoice.decline,
  myChoice.unsay,
  provider,
  providerYes,
  providerNo,
  providerCame,
  providerCheck.show,
  providerCheck.right,
  providerChange.change,
  providerChange.pause,
  providerChange.open,
  providerChange.closed,
  providerCheck.thanks,
  providerCheck.renew,

  // The directory
  directory,
  importList,
  imports.show,
  importColumns,
  imports.confirm,
  imports.cancel,
  feeds.list,
  feeds.add,
  feed,
  changeFeed,
  feedActions.read,
  feedActions.pause,
  feedActions.resume,
  feedActions.remove,
  geography,
  duplicates,
  duplicate.show,
  duplicate.apart,
  merge,
  changedService.add,
  directoryHealth,
  asking.settings,
  reports.list,
  reports.answer,
  proposals.list,
  proposals.answer,
  favourites.list,
  programme.at,
  service,
  programme.ofService,
  notes.write,
  notes.takeBack,
  favourites.keep,
  favourites.remove,
  categories,
  stillTrue.right,
  stillTrue.wrong,
  stillTrue.closed,
  changedService.change,
  asking.askOne,

  // Hubs, drop-ins and groups
  ...hubScreens,

  // CHAT: what could help, and the rules
  chat,
  triageRules,
  triageRulesHistory,
  triageRule.add,
  triageRule.change,

  // The words people use
  vocabulary,
  shippedWords,
  switchPhrase.off,
  switchPhrase.on,
  missed,
  phrase.add,
  phrase.change,
  phrase.remove,

  // Looking at the whole
  indicators,
  practices,
  gaps,
  auditSearch,
  auditPerson,
]

/** Screens of a demonstration only: there, /sign-in offers the cast. */
export const demonstrationScreens: readonly AnyScreen[] = [
  signIn.demoSignIn,
  signIn.signIn({ path: '/sign-in/account', hasOrganisation: false }),
  demonstration,
  outbox.outbox,
  outbox.message,
]

/** Screens of every other installation. */
const productionScreens = ({ oidc }: Config): readonly AnyScreen[] => [
  signIn.signIn({ path: '/sign-in', hasOrganisation: oidc !== undefined }),
  ...(oidc ? [organisation.unknown, organisation.problem] : []),
]

export const screensFor = (config: Config): readonly AnyScreen[] => [
  ...screens,
  ...(config.mode === 'demo' ? demonstrationScreens : productionScreens(config)),
]
