/** What a button or link does, with the name for those who do not see where it stands. */
export const Named = ({ action, name }: { action: string; name: string }) => (
  <>
    {action}
    <span className="nhsuk-u-visually-hidden"> ({name})</span>
  </>
)
