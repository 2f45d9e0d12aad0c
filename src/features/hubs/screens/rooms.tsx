/** /hubs/:hub/rooms and /hubs/:hub/rooms/:room: the rooms of a hub. */
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { english } from '../../../platform/screen/words.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addRoom, changeRoom } from '../changes/room.ts'
import { roomFields, RoomQuestions } from '../hub-fields.tsx'
import { wholeHub } from '../queries.ts'
import { stepFreeWords } from '../words.ts'

export const list = screen({
  path: '/hubs/:hub/rooms',
  needs: 'hub.change',
  load: ({ tx, params }) => wholeHub(tx, params.hub),
  sees: 'nobody',
  fields: () => roomFields(),
  page: (hub, { fields }) => (
    <Page
      title="Rooms"
      caption={hub.name}
      back={{ href: `/hubs/${hub.code}/change`, text: 'Change this hub' }}
    >
      <ul>
        {hub.rooms.map(room => (
          <li key={room.room_id}>
            <a href={`/hubs/${hub.code}/rooms/${room.room_id}`}>{room.name}</a>:{' '}
            {english(stepFreeWords[room.step_free])}
          </li>
        ))}
      </ul>
      {hub.rooms.length === 0 && <p>There is none yet.</p>}
      <h2 className="nhsuk-heading-m">Add a room</h2>
      <Form button="Add room">
        <RoomQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await addRoom(tx, actor, params.hub, value)
    return { goTo: `/hubs/${params.hub}/rooms`, say: 'Room added' }
  },
})

export const change = screen({
  path: '/hubs/:hub/rooms/:room',
  needs: 'hub.change',
  load: async ({ tx, params }) => {
    const hub = await wholeHub(tx, params.hub)
    return { hub, room: orNotFound(hub.rooms.find(({ room_id }) => room_id === params.room)) }
  },
  sees: 'nobody',
  version: ({ room }) => room.version,
  fields: ({ room }) => roomFields(room),
  page: ({ hub, room }, { fields }) => (
    <Page
      title={`Change ${room.name}`}
      caption={hub.name}
      back={{ href: `/hubs/${hub.code}/rooms`, text: 'Rooms' }}
    >
      <Form button="Save">
        <RoomQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeRoom(tx, actor, params.hub, { ...value, id: params.room, from: version })
    return { goTo: `/hubs/${params.hub}/rooms`, say: 'Room saved' }
  },
})
