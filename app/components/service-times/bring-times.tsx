import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/forms/field.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import { headsOf, timeColumns } from '#app/domain/service-times/columns.ts'
import type { ServiceTimesPage } from '#app/use-cases/service-times/read-service-times.server.ts'
import { useListFault } from './list-fault.ts'

export type RefusedTimes =
  | {
      readonly errors: Readonly<Record<string, readonly string[]>>
      readonly values: Readonly<Record<string, string>>
    }
  | undefined

type BringTimesProps = { readonly page: ServiceTimesPage; readonly refused: RefusedTimes }

/** Takes a list of applications, of which only counts are kept; and shows those about which nothing is decided. */
export function BringTimes({ page: { lists, today, services }, refused }: BringTimesProps) {
  const t = useWords(serviceTimeWords)
  const text = useText()
  const faultOf = useListFault()
  const listFault = refused?.errors['list']?.[0]
  const example = [
    timeColumns.map((column) => headsOf[column][0]).join(';'),
    ...services.slice(0, 2).map(({ name }, row) => `${text(name)};01/04/2026;${row === 0 ? '06/04/2026' : ''}`),
  ]
  return (
    <Section
      title={t.bringTitle}
      more={
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${example.join('\r\n')}\r\n`)}`}
          download="waktu-layanan.csv"
        >
          {t.template}
        </a>
      }
    >
      <p className="quiet times-lead">{t.bringLead}</p>
      {lists.length > 0 ? (
        <Notice title={t.waiting}>
          <ul className="plain-list">
            {lists.map(({ id, fileName, state }) => (
              <li key={id}>
                <Link to={`lists/${id}`}>{fileName}</Link>, {state === 'reading' ? t.listReading : t.listWaiting}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {listFault ? <Notice tone="bad" role="alert" title={faultOf(listFault)} /> : null}
      <Form method="post" action="?index" encType="multipart/form-data" className="form">
        <Field label={t.list} hint={t.listHint}>
          {(tie) => <input className="input" type="file" name="list" accept=".csv,.txt,.xlsx" required {...tie} />}
        </Field>
        <Tick name="withOpen" value="yes" defaultChecked>
          {t.withOpen}
        </Tick>
        <TextField
          label={t.asOf}
          name="asOf"
          type="date"
          max={today}
          defaultValue={refused?.values['asOf'] ?? today}
          errors={refused?.errors['asOf']}
        />
        <button className="btn btn-main" type="submit">
          {t.bring}
        </button>
      </Form>
    </Section>
  )
}
