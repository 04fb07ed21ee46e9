import type { FormEvent } from 'react'
import { Form, useSubmit } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { indicatorTableWords, onlyNames } from '#app/content/words/indicator-views.ts'
import { tableOnly, tableSizes } from '#app/forms/indicator-views-address.ts'
import type { TableQuery } from '#app/forms/indicator-views-address.ts'
import type { IndicatorName } from '#app/use-cases/indicator-views/kept-values.server.ts'
import type { TableView } from '#app/use-cases/indicator-views/read-table.server.ts'

type Chosen = {
  readonly period: { readonly key: string }
  readonly periods: readonly string[]
  readonly indicator: IndicatorName
  readonly indicators: readonly IndicatorName[]
}

/** Sends a form by itself whenever something is chosen; what is typed waits for Enter. */
export function useSelfSending() {
  const submit = useSubmit()
  return ({ currentTarget, target }: FormEvent<HTMLFormElement>) => {
    const typed = target instanceof HTMLInputElement && target.type === 'search'
    if (!typed) submit(currentTarget, { preventScrollReset: true, replace: true })
  }
}

/** Which period, and which indicator beside the counts. */
export function PeriodFields({ view }: { readonly view: Chosen }) {
  const t = useWords(indicatorTableWords)
  const f = useFormats()
  const text = useText()
  return (
    <>
      <Select
        label={t.period}
        name="periode"
        options={view.periods.map((key) => ({ value: key, label: f.reportedPeriod(key) }))}
        defaultValue={view.period.key}
        key={`periode ${view.period.key}`}
      />
      <Select
        label={t.indicator}
        name="indikator"
        options={view.indicators.map(({ code, name }) => ({ value: code, label: `${code} ${text(name)}` }))}
        defaultValue={view.indicator.code}
        key={`indikator ${view.indicator.code}`}
      />
    </>
  )
}

type TableFiltersProps = { readonly view: TableView; readonly query: TableQuery }

/** What the table shows and of whom: an ordinary form, which sends itself once the script is there. */
export function TableFilters({ view, query }: TableFiltersProps) {
  const t = useWords(indicatorTableWords)
  const f = useFormats()
  const only = useWords(onlyNames)
  const send = useSelfSending()
  return (
    <Form
      method="get"
      action="/monitoring/indicators"
      className="filters table-filters"
      aria-label={t.filters}
      onChange={send}
    >
      <PeriodFields view={view} />
      {view.kanwil.length > 1 ? (
        <Select
          label={t.region}
          name="kanwil"
          empty={t.allRegions}
          options={view.kanwil.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={query.kanwilId}
          key={`kanwil ${query.kanwilId}`}
        />
      ) : null}
      <Select
        label={t.only}
        name="hanya"
        empty={t.everyOffice}
        options={tableOnly.map((value) => ({ value, label: only[value] }))}
        defaultValue={query.only}
        key={`hanya ${query.only}`}
      />
      <TextField label={t.search} name="cari" type="search" maxLength={100} defaultValue={query.search} />
      <Select
        label={t.rows}
        name="baris"
        options={tableSizes.map((size) => ({ value: String(size), label: f.whole(size) }))}
        defaultValue={String(query.pageSize)}
        key={`baris ${query.pageSize}`}
      />
      <button className="btn" type="submit">
        {t.show}
      </button>
    </Form>
  )
}
