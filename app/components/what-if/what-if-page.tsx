import { useCallback, useMemo, useState } from 'react'
import { Form, Link } from '@remix-run/react'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { instrumentWords } from '#app/content/words/instrument.ts'
import { whatIfWords } from '#app/content/words/what-if.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { onlyChanged, whatIf } from '#app/domain/scoring/what-if.ts'
import type { Supposed } from '#app/domain/scoring/what-if.ts'
import type { WhatIfView } from '#app/use-cases/what-if/read-what-if.server.ts'
import { ChangeList } from './change-list.tsx'
import { Conditions } from './conditions.tsx'
import { SupposedItem } from './supposed-item.tsx'
import { Result } from './result.tsx'

type WhatIfPageProps = {
  readonly view: WhatIfView
  /** What the address supposes, and whether it leaves out what is full. */
  readonly asked: Supposed
  readonly onlyOpen: boolean
}

/**
 * Supposing other answers: the same rules as on the server, here in the browser. The address carries what is supposed,
 * so that it can be shared and works before the script has loaded; nothing is sent to be kept.
 */
export function WhatIfPage({ view, asked, onlyOpen: askedOpen }: WhatIfPageProps) {
  const t = useWords(whatIfWords)
  const { base, edition, target, institutionKind, head } = view
  const plan = useMemo(() => compileEdition(edition, target, institutionKind), [edition, target, institutionKind])
  const [supposed, setSupposed] = useState(asked)
  const [onlyOpen, setOnlyOpen] = useState(askedOpen)
  const now = useMemo(() => whatIf(plan, base, {}), [plan, base])
  const then = useMemo(() => whatIf(plan, base, supposed), [plan, base, supposed])

  const change = useCallback(
    (next: (before: Supposed) => Supposed) => {
      setSupposed((before) => {
        const after = next(before)
        remember(onlyChanged(plan, base, after))
        return after
      })
    },
    [plan, base],
  )
  const set = useCallback((name: string, value: string) => change((before) => ({ ...before, [name]: value })), [change])
  const takeBack = useCallback(
    (start: string) =>
      change((before) =>
        Object.fromEntries(Object.entries(before).filter(([name]) => name !== start && !name.startsWith(`${start}~`))),
      ),
    [change],
  )
  const scoreOf = (code: string) => now.worksheet.itemScores[plan.orderOf.get(code)!]!
  const shown = (item: IndexedItem) =>
    !onlyOpen || scoreOf(item.code) < 1 || then.changes.some(({ code }) => code === item.code)

  return (
    <main id="isi" className="wrap what-if">
      <header>
        <h1>{t.title}</h1>
        <p className="quiet">{t.lead}</p>
        <p>
          <Link to={`/offices/${head.officeId}?year=${head.year}`}>{t.back}</Link>
        </p>
      </header>
      <Result plan={plan} now={now} then={then} target={target} />
      <Form method="get" className="what-if-form">
        <ChangeList plan={plan} then={then} onTakeBack={takeBack} onReset={() => change(() => ({}))} />
        <div className="actions">
          <label className="tick">
            <input
              type="checkbox"
              name="terbuka"
              value="ya"
              checked={onlyOpen}
              onChange={({ target: { checked } }) => setOnlyOpen(checked)}
            />
            <span>{t.onlyOpen}</span>
          </label>
          <button className="btn" type="submit">
            {t.calculate}
          </button>
        </div>
        <Areas plan={plan} shown={shown} scoreOf={scoreOf} view={view} supposed={supposed} then={then} onSet={set} />
        <Conditions plan={plan} base={base} supposed={supposed} onSet={set} />
      </Form>
    </main>
  )
}

type AreasProps = {
  readonly plan: ReturnType<typeof compileEdition>
  readonly shown: (item: IndexedItem) => boolean
  readonly scoreOf: (code: string) => number
  readonly view: WhatIfView
  readonly supposed: Supposed
  readonly then: ReturnType<typeof whatIf>
  readonly onSet: (name: string, value: string) => void
}

/** The items by area, then the results; one may open several at once. */
function Areas({ plan, shown, scoreOf, view, supposed, then, onSet }: AreasProps) {
  const t = useWords(whatIfWords)
  const names = useWords(instrumentWords)
  const f = useFormats()
  const text = useText()
  const groups = [
    ...plan.index.areas.map(({ key, name }) => ({
      key,
      name: text(name),
      items: plan.index.items.filter(({ areaKey }) => areaKey === key),
    })),
    { key: 'results', name: names.results, items: plan.index.items.filter(({ areaKey }) => areaKey === null) },
  ]
  return (
    <>
      {groups.map(({ key, name, items }) => {
        const open = items.filter(({ code }) => scoreOf(code) < 1).length
        const touched = then.changes.some(({ code }) => items.some((item) => item.code === code))
        return (
          <details className="what-if-area" key={key} open={touched || key === 'results' || undefined}>
            <summary>
              {name} <small>{t.openItems(f.whole(open))}</small>
            </summary>
            {items.filter(shown).map((item) => (
              <SupposedItem
                key={item.code}
                indexed={item}
                counts={view.base.answers[item.code]}
                uncounted={view.uncounted[item.code]}
                score={scoreOf(item.code)}
                fields={fieldsOf(item.code, supposed)}
                errors={fieldsOf(item.code, then.errors)}
                onSet={onSet}
              />
            ))}
          </details>
        )
      })}
    </>
  )
}

const none = {}

/** The fields of one item; the same empty object for all that have none, so that they need not be drawn again. */
function fieldsOf<Value>(code: string, all: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const own = Object.entries(all).filter(([name]) => name === `j.${code}` || name.startsWith(`j.${code}~`))
  return own.length === 0 ? none : Object.fromEntries(own)
}

/** Writes what is supposed into the address without asking the server. */
function remember(supposed: Supposed): void {
  const fields = new URLSearchParams(supposed).toString()
  window.history.replaceState(window.history.state, '', fields === '' ? window.location.pathname : `?${fields}`)
}
