import { Form } from '@remix-run/react'
import type { FormFault } from '#app/components/cycles/form-fault.ts'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { unitWords } from '#app/content/words/organisation.ts'
import type { UnitPage } from '#app/use-cases/organisation/read-unit.server.ts'
import { PlaceFields } from './place-fields.tsx'

type UnitFormsProps = {
  readonly unit: UnitPage
  /** Faults of one form, by the intent of its button. */
  readonly faultOf: (intent: string) => FormFault
}

/** Everything that can change of a unit: its name from a day on, its class and place, its last day. */
export function UnitForms({ unit, faultOf }: UnitFormsProps) {
  const t = useWords(unitWords)
  const [rename, change] = [faultOf('rename'), faultOf('change')]
  return (
    <>
      <Section title={t.renameTitle}>
        <Form method="post" className="form" key={unit.name}>
          <p className="quiet">{t.renameAdvice}</p>
          <TextField
            label={t.name}
            name="name"
            required
            autoComplete="off"
            defaultValue={rename?.values?.['name'] ?? unit.name}
            errors={rename?.errors['name']}
          />
          <div className="pair">
            <TextField
              label={t.shortName}
              name="shortName"
              required
              autoComplete="off"
              defaultValue={rename?.values?.['shortName'] ?? unit.shortName}
              errors={rename?.errors['shortName']}
            />
            <TextField
              label={t.renameFrom}
              name="from"
              type="date"
              required
              max={unit.today}
              defaultValue={rename?.values?.['from'] ?? unit.today}
              errors={rename?.errors['from']}
            />
          </div>
          <button className="btn" type="submit" name="intent" value="rename">
            {t.rename}
          </button>
        </Form>
      </Section>
      <Section title={t.changeTitle}>
        <Form method="post" className="form">
          <PlaceFields fault={change} before={unit} />
          <button className="btn" type="submit" name="intent" value="change">
            {t.change}
          </button>
        </Form>
      </Section>
      {unit.closedOn === null ? <CloseForm unit={unit} fault={faultOf('close')} /> : null}
      {unit.closedOn === null ? null : <ReopenForm closedOn={unit.closedOn} fault={faultOf('reopen')} />}
    </>
  )
}

function CloseForm({ unit, fault }: { readonly unit: UnitPage; readonly fault: FormFault }) {
  const t = useWords(unitWords)
  return (
    <Section title={t.closeTitle}>
      <Form method="post" className="form">
        <p className="quiet">{t.closeAdvice}</p>
        <TextField
          label={t.closedOn}
          name="closedOn"
          type="date"
          required
          defaultValue={fault?.values?.['closedOn'] ?? unit.today}
          errors={fault?.errors['closedOn']}
        />
        <TextField
          label={t.reason}
          name="reason"
          required
          defaultValue={fault?.values?.['reason']}
          errors={fault?.errors['reason']}
        />
        <button className="btn btn-return" type="submit" name="intent" value="close">
          {t.close}
        </button>
      </Form>
    </Section>
  )
}

function ReopenForm({ closedOn, fault }: { readonly closedOn: string; readonly fault: FormFault }) {
  const t = useWords(unitWords)
  const f = useFormats()
  return (
    <Section title={t.reopenTitle}>
      <Form method="post" className="form">
        <p className="quiet">{t.reopenAdvice(f.date(closedOn))}</p>
        <TextField
          label={t.reason}
          name="reason"
          required
          defaultValue={fault?.values?.['reason']}
          errors={fault?.errors['reason']}
        />
        <button className="btn" type="submit" name="intent" value="reopen">
          {t.reopen}
        </button>
      </Form>
    </Section>
  )
}
