/** Questions answered with files. */
import { FileUpload } from 'nhsuk-react-components'
import { named, type Props } from './question.ts'

/** A file to bring in. */
export function FilesField({ accept, ...props }: Props & { accept: string }) {
  return <FileUpload {...named(props)} accept={accept} multiple />
}
