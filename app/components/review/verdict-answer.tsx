import { AnswerLevels } from '#app/components/answer-levels.tsx'
import { useFieldError } from '#app/components/forms/field.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { AnswerFields } from '#app/components/worksheet/answer-fields.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { reviewWords } from '#app/content/words/review.ts'
import { tiers } from '#app/content/words/states.ts'
import type { ChoiceItem } from '#app/domain/instrument/types.ts'
import type { DeskItem } from '#app/use-cases/review/review-view.server.ts'
import type { VerdictDraft } from './verdict-draft.ts'

type VerdictAnswerProps = {
  readonly view: DeskItem
  readonly draft: VerdictDraft
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly onEdit: (draft: VerdictDraft) => void
  readonly disabled: boolean
  readonly labelledBy: string
}

/** The reviewer's own answer: the levels with their definitions and who chose which, or the figures. */
export function VerdictAnswer({ view, draft, errors, onEdit, disabled, labelledBy }: VerdictAnswerProps) {
  const { item, weight, otherTiers } = view
  const tierAnswers = otherTiers.flatMap(({ tier, answer }) => (answer === null ? [] : [{ tier, answer }]))
  if (item.kind === 'choice') return <Levels {...{ view, item, draft, errors, onEdit, disabled, labelledBy }} />
  return (
    <AnswerFields
      view={{ item, weight, tierAnswers }}
      draft={draft}
      errors={errors}
      onEdit={({ choice, inputs }) => onEdit({ ...draft, choice, inputs })}
      disabled={disabled}
      labelledBy={labelledBy}
    />
  )
}

type LevelsProps = VerdictAnswerProps & { readonly item: ChoiceItem }

function Levels({ view, item, draft, errors, onEdit, disabled, labelledBy }: LevelsProps) {
  const t = useWords(reviewWords)
  const text = useText()
  const names = useWords(tiers)
  const error = useFieldError(errors['choice'])
  const levels = item.options.map(({ key, score, text: definition }) => {
    const office = view.answer === key ? [t.officeSays(key)] : []
    const others = view.otherTiers
      .filter(({ answer }) => answer === key)
      .map(({ tier }) => t.tierSays(names[tier], key))
    const who = [...office, ...others].join(', ')
    return { key, definition: text(definition), points: score * view.weight, ...(who && { who }) }
  })
  return (
    <>
      <AnswerLevels
        name="choice"
        levels={levels}
        value={draft.choice}
        onChoose={(choice) => onEdit({ ...draft, choice })}
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
