import { useWords } from '#app/content/language.tsx'
import { keyWords } from '#app/content/words/keys.ts'
import { partWords } from '#app/content/words/parts.ts'
import { Dialog } from './dialog.tsx'

/** The keys, printed under the list. */
export function Keys() {
  const t = useWords(keyWords)
  return (
    <p className="keys">
      <span>
        <kbd>j</kbd> <kbd>k</kbd> {t.nextPrevious}
      </span>
      <span>
        <kbd>1</kbd>–<kbd>5</kbd> {t.choose}
      </span>
      <span>
        <kbd>e</kbd> {t.evidence}
      </span>
      <span>
        <kbd>?</kbd> {t.all}
      </span>
    </p>
  )
}

type KeysHelpProps = {
  readonly open: boolean
  readonly onClose: () => void
  /** Keys that this page has besides. */
  readonly extra?: readonly (readonly [key: string, meaning: string])[]
}

/** All keys with what they do. */
export function KeysHelp({ open, onClose, extra = [] }: KeysHelpProps) {
  const t = useWords(keyWords)
  const keys = [
    ['j', t.nextItem],
    ['k', t.previousItem],
    ['1–5', t.choose],
    ...extra,
    ['e', t.evidence],
    ['?', t.all],
    ['Esc', t.closeHelp],
  ] as const
  return (
    <Dialog title={t.title} open={open} onClose={onClose} leave={useWords(partWords).close}>
      <p>{t.intro}</p>
      <dl className="key-list">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
