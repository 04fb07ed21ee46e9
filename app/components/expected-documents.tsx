import type { ExpectedDocument } from '#app/domain/instrument/types.ts'
import { useText } from '#app/content/language.tsx'

type ExpectedDocumentsProps = {
  readonly documents: readonly ExpectedDocument[]
  /** Keys of the documents that the office has ticked. */
  readonly ticked: readonly string[]
  readonly name: string
  readonly onTick?: (key: string, ticked: boolean) => void
  readonly disabled?: boolean
}

/** What the worksheet expects as evidence, as a list that the office ticks off. */
export function ExpectedDocuments({ documents, ticked, name, onTick, disabled = false }: ExpectedDocumentsProps) {
  const text = useText()
  return (
    <>
      {documents.map((document) => {
        const on = ticked.includes(document.key)
        const state = onTick ? { checked: on, onChange: () => onTick(document.key, !on) } : { defaultChecked: on }
        return (
          <label className="tick" key={document.key}>
            <input type="checkbox" name={name} value={document.key} disabled={disabled} {...state} />
            {text(document)}
          </label>
        )
      })}
    </>
  )
}
