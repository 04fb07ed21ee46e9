import { memo, useId } from 'react'
import { Shape } from '#app/components/icons/icon.tsx'
import { answerText } from '#app/components/worksheet/answer-text.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { fieldErrors } from '#app/content/words/field-errors.ts'
import { gapReasons } from '#app/content/words/states.ts'
import { whatIfWords } from '#app/content/words/what-if.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { ChoiceItem, IndexItem, RatioItem } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { choiceField, inputField, shownFields } from '#app/domain/scoring/what-if.ts'
import type { Supposed } from '#app/domain/scoring/what-if.ts'
import type { Uncounted } from '#app/use-cases/what-if/read-what-if.server.ts'

type SupposedItemProps = {
  readonly indexed: IndexedItem
  readonly counts: Answer | undefined
  readonly uncounted: Uncounted | undefined
  /** From 0 to 1, as it counts now. */
  readonly score: number
  readonly fields: Supposed
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly onSet: (name: string, value: string) => void
}

/** One item with a field for another answer; drawn again only when something of it has changed. */
export const SupposedItem = memo(function SupposedItem(props: SupposedItemProps) {
  const { indexed, uncounted, score, fields } = props
  const t = useWords(whatIfWords)
  const reasons: Readonly<Record<string, string>> = useWords(gapReasons)
  const f = useFormats()
  const text = useText()
  const id = useId()
  const { item, code, effectiveWeight } = indexed
  const claimed = uncounted ? answerText(item, uncounted.claimed, f) : null
  const open = (1 - score) * effectiveWeight
  return (
    <div className={Object.keys(fields).length > 0 ? 'supposed touched' : 'supposed'} role="group" aria-labelledby={id}>
      <div>
        <p id={id}>
          <span className="code">{code}</span> {text(item.text)}
        </p>
        <p className="hint">
          {claimed !== null && uncounted ? (
            <>{t.claimedNotCounted(claimed, reasons[uncounted.reason] ?? uncounted.reason)} </>
          ) : null}
          {open > 0.005 ? t.worth(f.signed(shownPoints(open))) : null}
        </p>
      </div>
      {item.kind === 'choice' ? (
        <Choice {...props} item={item} labelledBy={id} />
      ) : (
        <Figures {...props} item={item} labelledBy={id} />
      )}
    </div>
  )
})

type FieldProps = SupposedItemProps & { readonly labelledBy: string }

function Choice({ item, counts, fields, onSet, labelledBy }: FieldProps & { readonly item: ChoiceItem }) {
  const t = useWords(whatIfWords)
  const name = choiceField(item.code)
  return (
    <select
      className="select"
      name={name}
      aria-labelledby={labelledBy}
      value={shownFields(item, counts, fields).choice ?? ''}
      onChange={({ target: { value } }) => onSet(name, value)}
    >
      <option value="">{t.notCounting}</option>
      {item.options.map(({ key }) => (
        <option value={key} key={key}>
          {key}
        </option>
      ))}
    </select>
  )
}

function Figures({
  item,
  counts,
  fields,
  errors,
  onSet,
  labelledBy,
}: FieldProps & { readonly item: RatioItem | IndexItem }) {
  const words = useWords(fieldErrors) as Readonly<Record<string, string>>
  const text = useText()
  const { inputs } = shownFields(item, counts, fields)
  return (
    <div className="supposed-figures">
      {item.inputs.map(({ key, label, unit }) => {
        const name = inputField(item.code, key)
        const error = errors[name]?.[0]
        return (
          <div className="field" key={key}>
            <label className="label" htmlFor={`${labelledBy}${key}`}>
              {text(label)}
            </label>
            <input
              className="input input-num"
              id={`${labelledBy}${key}`}
              name={name}
              inputMode={unit === 'count' ? 'numeric' : 'decimal'}
              autoComplete="off"
              value={inputs[key] ?? ''}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${labelledBy}${key}-error` : undefined}
              onChange={({ target: { value } }) => onSet(name, value)}
            />
            {error ? (
              <p className="field-error" id={`${labelledBy}${key}-error`}>
                <Shape name="warn" />
                {words[error] ?? words['invalid']}
              </p>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
