import { Form } from '@remix-run/react'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { indicatorSettingWords, targetBases } from '#app/content/words/indicator-settings.ts'
import { typedFigure } from '#app/domain/reporting/read-figure.ts'
import type { RefusedSetting } from '#app/forms/indicator-settings.ts'
import type { SettingLine } from '#app/use-cases/reporting/read-settings.server.ts'

type SettingFormProps = { readonly line: SettingLine; readonly refused: RefusedSetting | undefined }

/** What the cycle asks of one indicator. */
export function SettingForm({ line, refused }: SettingFormProps) {
  const t = useWords(indicatorSettingWords)
  const bases: Readonly<Record<string, string>> = useWords(targetBases)
  const typed = (name: string, kept: number | null) => refused?.values[name] ?? (kept === null ? '' : typedFigure(kept))
  return (
    <Form method="post" className="form">
      <input type="hidden" name="expectedVersion" value={line.version} />
      {refused?.stale ? (
        <Notice tone="warn" role="alert">
          {t.stale}
        </Notice>
      ) : null}
      {line.entered ? (
        <Segmented
          legend={t.asked}
          name="active"
          value={refused?.values['active'] ?? (line.active ? 'yes' : 'no')}
          segments={[
            { value: 'yes', label: t.isAsked },
            { value: 'no', label: t.notAsked },
          ]}
        />
      ) : (
        <>
          <input type="hidden" name="active" value={line.active ? 'yes' : 'no'} />
          <Notice>{t.counted}</Notice>
        </>
      )}
      {line.ownTarget ? (
        <>
          <Target
            line={line}
            predicate="WBK"
            name="targetWbk"
            value={typed('targetWbk', line.targetWbk)}
            refused={refused}
          />
          <Target
            line={line}
            predicate="WBBM"
            name="targetWbbm"
            value={typed('targetWbbm', line.targetWbbm)}
            refused={refused}
          />
        </>
      ) : (
        <Notice>{line.direction === 'info' ? t.notJudged : t.followsScheme}</Notice>
      )}
      <TextField
        label={t.dueLabel}
        name="dueWorkingDay"
        inputMode="numeric"
        maxLength={2}
        hint={t.dueHint}
        defaultValue={typed('dueWorkingDay', line.dueWorkingDay)}
        errors={refused?.errors['dueWorkingDay']}
      />
      {line.ownTarget && line.laidDown ? (
        <>
          <Notice>{t.laidDown(bases[line.catalogue.basis] ?? '')}</Notice>
          <TextArea
            label={t.reason}
            name="reason"
            hint={t.reasonHint}
            short
            limit={500}
            defaultValue={refused?.values['reason'] ?? line.reason}
            errors={refused?.errors['reason']}
          />
        </>
      ) : null}
      <button className="btn btn-main" type="submit">
        {t.save}
      </button>
    </Form>
  )
}

type TargetProps = SettingFormProps & {
  readonly predicate: 'WBK' | 'WBBM'
  readonly name: 'targetWbk' | 'targetWbbm'
  readonly value: string
}

function Target({ line, predicate, name, value, refused }: TargetProps) {
  const t = useWords(indicatorSettingWords)
  const f = useFormats()
  const valueText = useValueText()
  const usual = predicate === 'WBK' ? line.catalogue.wbk : line.catalogue.wbbm
  const { min, max } = line.bounds
  const hint = `${t.keepsCatalogue(valueText(usual, { unit: line.unit, decimals: null }))} ${t.bounds(f.whole(min), f.whole(max))}`
  return (
    <TextField
      label={t.target(predicate)}
      name={name}
      inputMode="decimal"
      maxLength={12}
      hint={hint}
      defaultValue={value}
      errors={refused?.errors[name]}
    />
  )
}
