import { useId } from 'react'
import type { ClipboardEvent } from 'react'
import { Icon, Shape } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { countingPartNames, reportingWords } from '#app/content/words/reporting.ts'
import type { IndicatorInput } from '#app/domain/indicators/types.ts'
import { typedFigure } from '#app/domain/reporting/read-figure.ts'
import { figurePrefix } from '#app/forms/reporting.ts'
import type { FieldView } from '#app/use-cases/reporting/form-view.server.ts'
import { useShown } from './shown.ts'

type FigureInputProps = {
  readonly field: FieldView
  readonly input: IndicatorInput
  /** What it is called for a screen reader. */
  readonly name: string
  readonly text: string
  readonly readOnly: boolean
  /** A code of `figureFaults`. */
  readonly fault: string | undefined
  /** Show what stood there before beneath the field; left out where columns of their own do. */
  readonly before?: boolean
  readonly onText: (text: string) => void
  readonly onCells: (text: string) => boolean
}

/** One figure: its field, what was there before, what Menuju counts, and what is wrong with it. */
export function FigureInput({
  field,
  input,
  name,
  text,
  readOnly,
  fault,
  before = false,
  onText,
  onCells,
}: FigureInputProps) {
  const t = useWords(reportingWords)
  const parts = useWords(countingPartNames)
  const shown = useShown()
  const id = useId()
  const locked = readOnly || field.isLocked
  const { counted, last, lastYear, kept } = field
  const past = [
    last !== null && t.lastShort(shown.figure(last)),
    lastYear !== null && t.lastYearShort(shown.figure(lastYear)),
  ]
  const beneath = before ? past.filter((one) => one !== false) : []
  const count = counted && !field.isLocked ? t.countedBy(shown.figure(counted.value), parts[counted.part]) : null
  const described = [fault && `${id}-fault`, count && `${id}-count`, beneath.length > 0 && `${id}-before`]
  const common = {
    id,
    'aria-label': name,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    // A closed field is not sent back.
    ...(locked ? {} : { name: figurePrefix + field.key }),
  } as const
  const paste = (event: ClipboardEvent) => {
    if (!locked && onCells(event.clipboardData.getData('text/plain'))) event.preventDefault()
  }
  return (
    <div className="figure-cell">
      {input.unit === 'choice' ? (
        <select
          className="select"
          value={text}
          disabled={locked}
          {...common}
          onChange={({ target }) => onText(target.value)}
        >
          <option value="">{t.chooseOne}</option>
          {input.choices?.map((choice) => (
            <option value={choice} key={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="input figure-input num"
          inputMode={input.integer ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={text === '' && kept !== null ? typedFigure(kept) : text}
          placeholder={counted && !locked ? shown.figure(counted.value) : undefined}
          readOnly={locked}
          {...common}
          onChange={({ target }) => onText(target.value)}
          onPaste={paste}
        />
      )}
      {fault ? (
        <p className="field-error" id={`${id}-fault`}>
          <Shape name="warn" />
          {shown.fault(fault, input)}
        </p>
      ) : null}
      {count ? (
        <p className="figure-note counted" id={`${id}-count`}>
          <Icon name="chart" /> {count}
        </p>
      ) : null}
      {beneath.length > 0 ? (
        <p className="figure-note" id={`${id}-before`}>
          {beneath.join(' · ')}
        </p>
      ) : null}
    </div>
  )
}
