/** A list of tasks, each with how far it is: the design system's task list, which its React package lacks. */

/** What need not be done is not coloured, and neither is what is done. */
export type TaskState = 'Completed' | 'Incomplete' | 'If you know'

export interface Task {
  href: string
  text: string
  hint?: string | undefined
  state: TaskState
}

export function TaskList({ name, tasks }: { name: string; tasks: readonly Task[] }) {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map(({ href, text, hint, state }, index) => {
        const id = `${name}-${index + 1}`
        return (
          <li key={href} className="nhsuk-task-list__item nhsuk-task-list__item--with-link">
            <div className="nhsuk-task-list__name-and-hint">
              <a
                className="nhsuk-task-list__link nhsuk-link"
                href={href}
                aria-describedby={hint ? `${id}-hint ${id}-status` : `${id}-status`}
              >
                {text}
              </a>
              {hint && (
                <div className="nhsuk-task-list__hint" id={`${id}-hint`}>
                  {hint}
                </div>
              )}
            </div>
            <div className="nhsuk-task-list__status" id={`${id}-status`}>
              <TaskStatus state={state} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const TaskStatus = ({ state }: { state: TaskState }) => (
  <strong
    className={
      state === 'Incomplete'
        ? 'nhsuk-tag nhsuk-tag--blue'
        : 'nhsuk-tag nhsuk-tag--no-colour nhsuk-tag--no-border nhsuk-u-font-weight-normal'
    }
  >
    {state}
  </strong>
)
