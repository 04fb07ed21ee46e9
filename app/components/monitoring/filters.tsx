import { useEffect, useRef } from 'react'
import type { FormEvent } from 'react'
import { Form, Link, useSubmit } from '@remix-run/react'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Target } from '#app/components/emblem.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { cellContentNames, monitoringWords } from '#app/content/words/monitoring.ts'
import { assessmentStates, readinessStatuses } from '#app/content/words/states.ts'
import { cellContents, isFiltered, monitoringPath, pageSizes, statusChoices } from '#app/forms/monitoring-address.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'
import type { MonitoringView } from '#app/use-cases/monitoring/read-monitoring.server.ts'
import { useGateName } from './gate-names.ts'
import { shortClass } from './office-class.ts'

type FiltersProps = { readonly query: MonitoringQuery; readonly view: MonitoringView }

/** What to leave out and what the cells say: an ordinary form, which sends itself once the script is there. */
export function Filters({ query, view }: FiltersProps) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  const contents = useWords(cellContentNames)
  const statuses = useWords(readinessStatuses)
  const states: Readonly<Record<string, string>> = useWords(assessmentStates)
  const { years, choices, year } = view
  const form = useFieldsThatFollow(query)
  const submit = useSubmit()

  function send({ currentTarget, target }: FormEvent<HTMLFormElement>) {
    const typed = target instanceof HTMLInputElement && target.type === 'search'
    if (!typed) submit(currentTarget, { preventScrollReset: true, replace: true })
  }

  return (
    <Form ref={form} method="get" action="/monitoring" className="filters" aria-label={t.filters} onChange={send}>
      <div className="wide">
        <TextField
          label={t.search}
          name="cari"
          type="search"
          placeholder={t.searchExample}
          maxLength={100}
          defaultValue={query.search}
        />
      </div>
      {choices.kanwil.length > 1 ? (
        <Select
          label={t.region}
          name="kanwil"
          empty={t.allRegions}
          options={choices.kanwil.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={query.kanwilId}
        />
      ) : null}
      {choices.classes.length > 1 ? (
        <Select
          label={t.officeClass}
          name="kelas"
          empty={t.allClasses}
          options={choices.classes.map((name) => ({ value: name, label: shortClass(name) }))}
          defaultValue={query.officeClass}
        />
      ) : null}
      <Select
        label={t.status}
        name="status"
        empty={t.allStatuses}
        options={statusChoices.map((status) => ({ value: status, label: statuses[status] }))}
        defaultValue={query.status}
      />
      {choices.states.length > 1 || query.state ? (
        <Select
          label={t.state}
          name="keadaan"
          empty={t.allStates}
          options={choices.states.map((state) => ({ value: state, label: states[state] ?? state }))}
          defaultValue={query.state}
        />
      ) : null}
      <Select
        label={t.gatesFilter}
        name="ambang"
        empty={t.allGates}
        options={useGateChoices(query, view)}
        defaultValue={query.gates}
      />
      <Segmented
        legend={t.target}
        name="target"
        value={query.target}
        segments={[
          { value: '', label: t.all },
          { value: 'WBK', label: <Target predicate="WBK" /> },
          { value: 'WBBM', label: <Target predicate="WBBM" /> },
          { value: 'none', label: t.noTarget },
        ]}
      />
      <Segmented
        legend={t.cells}
        name="isi"
        value={query.content}
        segments={cellContents.map((content) => ({ value: content, label: contents[content] }))}
      />
      {years.length > 1 ? (
        <Select
          label={t.year}
          name="tahun"
          options={years.map((value) => ({ value: String(value), label: String(value) }))}
          defaultValue={String(year)}
        />
      ) : null}
      <Select
        label={t.perPage}
        name="baris"
        options={pageSizes.map((size) => ({ value: String(size), label: f.whole(size) }))}
        defaultValue={String(query.pageSize)}
      />
      {query.sort ? <input type="hidden" name="urut" value={query.sort} /> : null}
      {query.direction ? <input type="hidden" name="arah" value={query.direction} /> : null}
      <div className="actions apply">
        <button className="btn" type="submit">
          {t.apply}
        </button>
        {isFiltered(query) ? (
          <Link className="btn btn-plain" to={monitoringPath(query, nothingLeftOut)}>
            {t.clear}
          </Link>
        ) : null}
      </div>
    </Form>
  )
}

/** All gates, little missing, each single gate; and what a sentence above has asked for. */
function useGateChoices({ gates }: MonitoringQuery, { columns }: MonitoringView) {
  const t = useWords(monitoringWords)
  const nameOf = useGateName()
  const single = columns.filter(({ kind }) => kind === 'area' || kind === 'result')
  const alone = columns.find(({ key }) => gates === `hanya:${key}`)
  return [
    { value: 'lulus', label: t.gatesPassed },
    { value: 'dekat', label: t.gatesNear },
    ...(alone ? [{ value: gates, label: t.gateAlone(nameOf(alone).name) }] : []),
    ...single.map((column) => ({ value: `gagal:${column.key}`, label: t.gateFails(nameOf(column).name) })),
  ]
}

const nothingLeftOut = {
  search: '',
  kanwilId: '',
  officeClass: '',
  target: '',
  state: '',
  status: '',
  gates: '',
} as const satisfies Partial<MonitoringQuery>

/** The fields keep what one types; when the address changes by a link or the way back, they show what it says. */
function useFieldsThatFollow(query: MonitoringQuery) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const values: Readonly<Record<string, string>> = {
      cari: query.search,
      kanwil: query.kanwilId,
      kelas: query.officeClass,
      status: query.status,
      keadaan: query.state,
      target: query.target,
      ambang: query.gates,
      isi: query.content,
      baris: String(query.pageSize),
    }
    for (const [name, value] of Object.entries(values)) {
      const field = form.current?.elements.namedItem(name)
      // What is being typed while the answer comes is newer than the address.
      if (field === document.activeElement && name === 'cari') continue
      if (field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = value
      }
    }
  }, [query])
  return form
}
