/** /account/photo: a link worker's own face, put up or taken down; /photos/:account, to look at, for staff of the place. */
import { isStaff } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import { files } from '../../../platform/screen/field.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { FilesField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Who } from '../../../ui/who.tsx'
import { moves } from '../account.ts'
import { largestSide } from '../photo.ts'
import { changeMyPhoto, faceAsFile, faceOf, removeMyPhoto } from '../photos.ts'

async function load({ tx, actor }: Visit) {
  if (!isStaff(actor)) throw new NotFound()
  return { accountId: actor.accountId, face: await faceOf(tx, actor.accountId) }
}

export const own = screen({
  path: '/account/photo',
  needs: 'account.own',
  load,
  sees: 'nobody',
  fields: () => ({
    photo: files({
      label: 'A picture of your face',
      hint: `JPEG, PNG or WebP, at most ${largestSide} by ${largestSide} pixels and 2 MB. Where it was taken is not kept`,
      required: 'Choose a picture',
      megabytes: 11,
    }),
  }),
  page: ({ accountId, face }, { fields }) => (
    <Page title="Your photo" back={{ href: '/account', text: 'Your account' }}>
      <p>The people you work with see it on their page, on their card and in letters. It is your choice.</p>
      <Who
        name={face.name}
        role={face.kind ? 'Your photo now' : 'You have no photo: your initials stand there'}
        photo={face.kind && `/photos/${accountId}`}
      />
      <Form button="Save photo" withFile>
        <FilesField field={fields.photo} accept="image/jpeg,image/png,image/webp" isOne />
      </Form>
      {face.kind && <Form to="/account/photo/remove" button="Remove your photo" look="secondary" />}
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    const [file] = value.photo
    if (!file) throw new NotFound()
    await changeMyPhoto(tx, actor, file)
    return { goTo: '/account/photo', say: moves['change-photo'] }
  },
})

export const remove = screen({
  path: '/account/photo/remove',
  needs: 'account.own',
  load,
  sees: 'nobody',
  page: () => (
    <Page title="Remove your photo" back={{ href: '/account/photo', text: 'Your photo' }}>
      <p>Your initials stand there instead.</p>
      <Form button="Remove your photo" look="secondary" />
    </Page>
  ),
  submit: async ({ tx, actor }) => {
    await removeMyPhoto(tx, actor)
    return { goTo: '/account/photo', say: moves['remove-photo'] }
  },
})

export const shown = screen({
  path: '/photos/:account',
  needs: 'photo.read',
  load: ({ tx, params }) => faceOf(tx, params.account),
  sees: 'nobody',
  fileAs: 'always',
  file: face => faceAsFile(face),
  page: face => <Page title={face.name}>{null}</Page>,
})
