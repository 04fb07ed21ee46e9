import { AnswerLevels } from '#app/components/answer-levels.tsx'
import { RatioCounts } from '#app/components/ratio-counts.tsx'
import { useFieldError } from '#app/components/forms/field.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { fieldErrors } from '#app/content/words/field-errors.ts'
import { tiers } from '#app/content/words/states.ts'
import { partWords } from '#app/content/words/parts.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { ChoiceItem, IndexItem, RatioItem } from '#app/domain/instrument/types.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { readTyped } from '#app/domain/scoring/typed-answer.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import type { ItemView } from '#app/use-cases/answers/worksheet-view.server.ts'
import { answerText } from './answer-text.ts'
import { figureResult } from './figure-result.ts'
import type { Draft, FieldCodes } from './saver.ts'

type AnswerFieldsProps = {
  readonly view: Pick<ItemView, 'item' | 'weight' | 'tierAnswers'>
  readonly draft: Draft
  readonly errors: FieldCodes
  /** Called with the new text; a choice is sent at once, figures rest a little. */
  readonly onEdit: (draft: Draft, kind: 'choice' | 'text') => void
  readonly disabled: boolean
  readonly labelledBy: string
}

/** The answer of an item in the shape its scale asks for. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { item } = props.view
  return item.kind === 'choice' ? <ChoiceFields {...props} item={item} /> : <FigureFields {...props} item={item} />
}

function ChoiceFields({
  view,
  item,
  draft,
  errors,
  onEdit,
  disabled,
  labelledBy,
}: AnswerFieldsProps & { readonly item: ChoiceItem }) {
  const text = useText()
  const names = useWords(tiers)
  const error = useFieldError(errors['choice'])
  const levels = item.options.map(({ key, score, text: definition }) => {
    const judged = view.tierAnswers.filter(({ answer }) => answer === key)
    const who = judged.map(({ tier }) => names[tier]).join(', ')
    return { key, definition: text(definition), points: score * view.weight, ...(who && { who: `${who}: ${key}` }) }
  })
  return (
    <>
      <AnswerLevels
        name="choice"
        levels={levels}
        value={draft.choice}
        onChoose={(choice) => onEdit({ ...draft, choice }, 'choice')}
        disabled={disabled}
        labelledBy={labelledBy}
      />
      {error ? (
        <p className="field-error">
          <Shape name="warn" />
          {error}
        </p>
      ) : null}
    </>
  )
}

type FigureFieldsProps = AnswerFieldsProps & { readonly item: RatioItem | IndexItem }

function FigureFields({ view, item, draft, errors, onEdit, disabled }: FigureFieldsProps) {
  const t = useWords(worksheetWords)
  const p = useWords(partWords)
  const words = useWords(fieldErrors) as Readonly<Record<string, string>>
  const names = useWords(tiers)
  const f = useFormats()
  const text = useText()
  const read = readTyped(item, draft)
  const result = figureResult(item, read.ok ? read.value : null, { t, f, text })
  const inputs = item.inputs.map(({ key, label, unit }) => {
    const code = errors[inputPrefix + key]?.[0]
    const error = code === undefined ? {} : { error: words[code] ?? words['invalid'] ?? code }
    const kind = unit === 'count' ? ('whole' as const) : ('decimal' as const)
    return { key, label: text(label), kind, value: draft.inputs[key] ?? '', ...error }
  })
  return (
    <>
      <RatioCounts
        inputs={inputs}
        nameOf={(key) => inputPrefix + key}
        onChange={(key, value) => onEdit({ ...draft, inputs: { ...draft.inputs, [key]: value } }, 'text')}
        disabled={disabled}
        {...(result && {
          result: {
            figure: result.figure,
            how: (
              <>
                {result.how}, {t.worth} <b>{f.points(shownPoints(result.score * view.weight))}</b>{' '}
                {p.ofPoints(f.points(view.weight))}
              </>
            ),
          },
          checks: result.checks,
        })}
      />
      {view.tierAnswers.map(({ tier, answer }) => (
        <p className="hint" key={tier}>
          {names[tier]}: {answerText(item, answer, f)}
        </p>
      ))}
    </>
  )
}
