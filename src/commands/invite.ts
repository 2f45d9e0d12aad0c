/** invite: the first administrator of a place, who then looks after everybody else in the program. */
import { inviteFirstAdministrator } from '../features/accounts/changes.ts'
import { readEmail } from '../features/people/contact-details.ts'
import { asProgram } from '../platform/tx.ts'
import { Misuse, placeNamed, textOf, withDatabase, type Command, type Given } from './command.ts'

export const invite: Command = {
  usage: 'invite --name … --email … [--place CODE]',
  does: 'Invites the first administrator of a place, or one who is locked out once more.',
  options: { name: { type: 'string' }, email: { type: 'string' }, place: { type: 'string' } },
  takes: { least: 0, most: 0 },
  run: send,
}

async function send({ options, say }: Given): Promise<number> {
  const name = textOf(options['name'])
  const email = readEmail(textOf(options['email']) ?? '')
  const faults = [
    ...(name === undefined ? ['--name is missing: who they are, like “Ewan Price”.'] : []),
    ...('problem' in email ? ['--email must be their address, like name@example.com.'] : []),
  ]
  if (name === undefined || 'problem' in email) throw new Misuse(faults.join('\n'))
  return withDatabase(async ({ ground }) => {
    const place = await placeNamed(ground, textOf(options['place']))
    const operator = { role: 'program', name: 'alongside invite' } as const
    const link = await asProgram(ground, place.place_id, tx =>
      inviteFirstAdministrator(tx, operator, { name, email: email.value }),
    )
    say(`Invited ${name} to ${place.name}. The program sends it to ${email.value}.`)
    say(`If it does not arrive, give them this address. It works once, for 7 days:\n${link}`)
    return 0
  })
}
