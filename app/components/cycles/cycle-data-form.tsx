import { Form } from '@remix-run/react'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { useWords } from '#app/content/language.tsx'
import { cycleStates, cycleWords } from '#app/content/words/cycles.ts'
import { DayPair } from './day-pair.tsx'
import type { FormFault } from './form-fault.ts'

type CycleDataFormProps = {
  readonly cycle: {
    readonly version: number
    readonly evidenceFrom: string
    readonly evidenceTo: string
    readonly state: 'open' | 'closed'
  }
  readonly fault: FormFault
}

/** The span of evidence, and whether the year is open. */
export function CycleDataForm({ cycle, fault }: CycleDataFormProps) {
  const t = useWords(cycleWords)
  const states = useWords(cycleStates)
  return (
    <Form method="post" className="form" key={cycle.version}>
      <input type="hidden" name="expectedVersion" value={cycle.version} />
      <DayPair
        from={{ name: 'evidenceFrom', label: t.evidenceFrom, value: cycle.evidenceFrom }}
        to={{ name: 'evidenceTo', label: t.evidenceTo, value: cycle.evidenceTo }}
        fault={fault}
      />
      <p className="hint">{t.evidenceHint}</p>
      <Segmented
        legend={t.state}
        name="state"
        value={cycle.state}
        segments={(['open', 'closed'] as const).map((value) => ({ value, label: states[value] }))}
      />
      <button className="btn btn-main" type="submit" name="intent" value="change">
        {t.save}
      </button>
    </Form>
  )
}
