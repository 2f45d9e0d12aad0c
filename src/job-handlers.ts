/** What each queue's jobs do. Every handler may run twice and has one effect. */
import { forgetEndedSessions } from './features/accounts/sessions.ts'
import { forgetLapsed } from './features/accounts/sign-in/begun.ts'
import { endBreaks } from './features/directory/checks/breaks.ts'
import { applyImport } from './features/directory/import/apply.ts'
import { giveUpApplying, giveUpReading } from './features/directory/import/changes.ts'
import { readImport } from './features/directory/import/read.ts'
import { readDueFeeds } from './features/directory/feeds/read-now.ts'
import { fetchFeed } from './features/directory/feeds/fetch.ts'
import { giveUpFetching } from './features/directory/feeds/stop.ts'
import { askAddress } from './features/directory/links/ask.ts'
import { checkLinks } from './features/directory/links/check.ts'
import { findDuplicates, lookForDuplicates } from './features/directory/merging/find.ts'
import { askProviders } from './features/directory/providers/asking.ts'
import { findSamePeople, lookForSamePeople } from './features/people/duplicates/find.ts'
import { countWords, countWordsWhenDue } from './features/finding/count-words.ts'
import { forgetOldMissed } from './features/finding/missed/changes.ts'
import { forgetFirstNames } from './features/hubs/changes/drop-in.ts'
import { askWhetherTheyCame } from './features/introductions/changes/came.ts'
import { askReceipts, deliverMessage, giveUpDelivery, lookForReceipts } from './features/messages/deliver.ts'
import { forgetOldLists } from './features/brought-lists/changes.ts'
import { comeBackToSupports } from './features/caseload/changes/pause.ts'
import { removeOldDrafts } from './features/referrals/changes/draft.ts'
import { comeBackToReferrals } from './features/referrals/changes/pause.ts'
import { removeEndedDrafts } from './features/self-referral/changes/draft.ts'
import { remindOfConcerns } from './features/safeguarding/reminders.ts'
import { lookAfterWaiting } from './features/waiting/job/look-after.ts'
import { sealAudit } from './platform/audit.ts'
import type { Config } from './platform/config.ts'
import type { Handlers } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import { mailFor } from './platform/mail/mail.ts'
import { forgetOldSubmissions } from './platform/screen/submission.ts'
import { asProgram, patient, type Ground } from './platform/tx.ts'

export function jobHandlers(ground: Ground, config: Config, log: Log): Handlers {
  const mail = mailFor(config)
  return {
    'deliver-message': ({ place, message }) =>
      asProgram(ground, place, tx => deliverMessage(tx, mail, message)),
    undelivered: ({ place, message }) => asProgram(ground, place, tx => giveUpDelivery(tx, message)),
    'ask-receipts': ({ place }) => askReceipts(ground, place, mail),
    'fetch-feed': ({ place, import: id }) => fetchFeed(ground, place, { id }),
    unfetched: ({ place, import: id }) => asProgram(ground, place, tx => giveUpFetching(tx, id)),
    'read-import': ({ place, import: id }) => readImport(patient(ground), place, { id }),
    'apply-import': ({ place, import: id }) => applyImport(patient(ground), place, id),
    'find-duplicates': ({ place }) => findDuplicates(patient(ground), place),
    'find-same-people': ({ place }) => findSamePeople(patient(ground), place),
    'count-words': ({ place }) => countWords(patient(ground), place),
    'look-after-waiting': ({ place }) => lookAfterWaiting(patient(ground), place),
    'check-links': async ({ place }) => void (await checkLinks(patient(ground), place, askAddress)),
    unread: ({ place, import: id }) => asProgram(ground, place, tx => giveUpReading(tx, id)),
    unapplied: ({ place, import: id }) => asProgram(ground, place, tx => giveUpApplying(tx, id)),
    'sweep-place': async ({ place }) => {
      // First and alone: no fault in what follows may take a reminder back.
      await asProgram(ground, place, remindOfConcerns)
      const anchor = await asProgram(ground, place, async tx => {
        await tx.later('look-after-waiting', {})
        await askWhetherTheyCame(tx)
        await lookForReceipts(tx, mail)
        await comeBackToReferrals(tx)
        await comeBackToSupports(tx)
        await lookForDuplicates(tx)
        await lookForSamePeople(tx)
        await countWordsWhenDue(tx)
        await endBreaks(tx)
        await askProviders(tx)
        if (tx.place.checks_links) await tx.later('check-links', {})
        await removeOldDrafts(tx)
        await forgetFirstNames(tx)
        await removeEndedDrafts(tx)
        await forgetOldLists(tx)
        await forgetOldMissed(tx)
        await forgetOldSubmissions(tx)
        await forgetEndedSessions(tx)
        await forgetLapsed(tx)
        await readDueFeeds(tx)
        return sealAudit(tx, config.secret)
      })
      log.info('audit anchor: keep it outside the database', { place, anchor })
    },
    'sweep-all': async () => {
      const places = await ground.database.kysely.selectFrom('place').select('place_id').execute()
      for (const { place_id } of places)
        await ground.jobs.send(ground.database.kysely, 'sweep-place', { place: place_id })
    },
  }
}
