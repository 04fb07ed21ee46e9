import { Form, Link, useNavigation } from '@remix-run/react'
import { useFieldError } from '#app/components/forms/field.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { isFiltered, monitoringPath } from '#app/forms/monitoring-address.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'

type Kept = { readonly id: string; readonly name: string; readonly query: string }

/** What became of a form here: kept, or faulty with what was typed. */
export type SavedFilterAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly intent: string
      readonly id: string
      readonly name: string
      readonly errors: Readonly<Record<string, readonly string[]>>
    }

type SavedFiltersProps = {
  readonly filters: readonly Kept[]
  readonly query: MonitoringQuery
  readonly answer: SavedFilterAnswer | undefined
}

/** One's own filters as links, and the ways to keep the present one, rename or forget one. */
export function SavedFilters({ filters, query, answer }: SavedFiltersProps) {
  const t = useWords(leadershipWords)
  const shown = monitoringPath(query).split('?')[1] ?? ''
  const known = filters.some((filter) => filter.query === shown)
  const fault = answer && !answer.ok ? answer : undefined
  const mayKeep = (isFiltered(query) || query.sort !== '') && !known
  if (filters.length === 0 && !mayKeep && !fault) return null
  return (
    <section className="saved-filters" aria-label={t.savedFilters}>
      {filters.length > 0 ? (
        <ul className="chips">
          {filters.map(({ id, name, query: kept }) => (
            <li key={id}>
              <Link
                className="chip"
                to={`/monitoring${kept === '' ? '' : `?${kept}`}`}
                aria-current={kept === shown ? 'true' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {mayKeep || fault?.intent === 'save-filter' ? <Keep query={shown} fault={fault} key={filters.length} /> : null}
      {filters.length > 0 ? <Manage filters={filters} fault={fault} /> : null}
    </section>
  )
}

type Fault = Extract<SavedFilterAnswer, { ok: false }> | undefined

function Keep({ query, fault }: { readonly query: string; readonly fault: Fault }) {
  const t = useWords(leadershipWords)
  const sending = useNavigation().state === 'submitting'
  const own = fault?.intent === 'save-filter' ? fault : undefined
  return (
    <details className="keep-filter" open={own !== undefined}>
      <summary>
        <Icon name="plus" /> {t.saveThis}
      </summary>
      <Form method="post" className="in-line" preventScrollReset>
        <input type="hidden" name="query" value={query} />
        <TextField
          label={t.filterName}
          name="name"
          required
          maxLength={60}
          placeholder={t.filterNameExample}
          defaultValue={own?.name}
          errors={own?.errors['name']}
        />
        <button className="btn" type="submit" name="intent" value="save-filter" disabled={sending}>
          {t.save}
        </button>
      </Form>
    </details>
  )
}

function Manage({ filters, fault }: { readonly filters: readonly Kept[]; readonly fault: Fault }) {
  const t = useWords(leadershipWords)
  return (
    <details className="keep-filter" open={fault?.intent === 'rename-filter'}>
      <summary>{t.manageFilters}</summary>
      <ul className="kept-list">
        {filters.map((filter) => (
          <KeptRow key={filter.id} filter={filter} fault={fault?.id === filter.id ? fault : undefined} />
        ))}
      </ul>
    </details>
  )
}

function KeptRow({ filter: { id, name }, fault }: { readonly filter: Kept; readonly fault: Fault }) {
  const t = useWords(leadershipWords)
  const error = useFieldError(fault?.errors['name'])
  const sending = useNavigation().state === 'submitting'
  return (
    <li>
      <Form method="post" className="in-line" preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <input
          className="input"
          name="name"
          required
          maxLength={60}
          defaultValue={fault?.name ?? name}
          aria-label={t.renameNamed(name)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <button className="btn" type="submit" name="intent" value="rename-filter" disabled={sending}>
          {t.rename}
        </button>
        <button
          className="btn btn-plain"
          type="submit"
          name="intent"
          value="remove-filter"
          formNoValidate
          aria-label={t.removeNamed(name)}
          disabled={sending}
        >
          {t.remove}
        </button>
      </Form>
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </li>
  )
}
