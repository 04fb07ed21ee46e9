import { useCallback, useState } from 'react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { coursePath } from '#app/components/course/paths.ts'
import { Icon } from '#app/components/icons/icon.tsx'
import { Keys, KeysHelp } from '#app/components/keys-help.tsx'
import { Pager } from '#app/components/pager.tsx'
import { ExchangeLink } from '#app/components/exchange/exchange-link.tsx'
import { LanguageProvider, useFormats, useText, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import type { WorksheetView } from '#app/use-cases/answers/read-worksheet.server.ts'
import type { NodeName, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'
import { ClosedNotice } from './item-notices.tsx'
import { Outbox } from './outbox.tsx'
import { worksheetPath } from './paths.ts'
import { SubAreaSection } from './sub-area-section.tsx'
import { useFigures } from './use-figures.ts'
import { useItemKeys } from './use-item-keys.ts'
import { WorksheetTree } from './worksheet-tree.tsx'

type WorksheetPageProps = {
  readonly view: WorksheetView
  readonly limits: FileLimits
  /** Items that are open at first. */
  readonly opened: readonly string[]
}

/** A page of the worksheet: the tree at the left, the items of one sub-area at the right. */
export function WorksheetPage(props: WorksheetPageProps) {
  return (
    <LanguageProvider timeZone={props.view.where.timezone}>
      <Sheet {...props} />
    </LanguageProvider>
  )
}

function Sheet({ view, limits, opened }: WorksheetPageProps) {
  const t = useWords(worksheetWords)
  const text = useText()
  const { where, tree, main, pair, previous, next } = view
  const { figures, savedAt, onSaved } = useFigures(view.figures)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(opened))
  const [help, setHelp] = useState(false)
  const items = [...main.items, ...(pair?.items ?? [])]

  const toggle = useCallback((code: string, now: boolean) => setOpen((before) => withCode(before, code, now)), [])
  const go = (to: string, from: string | null) => {
    setOpen((before) => withCode(from === null ? before : withCode(before, from, false), to, true))
    document.getElementById(to)?.querySelector('summary')?.focus()
  }
  useItemKeys({ codes: items.map(({ code }) => code), isOpen: (code) => open.has(code), go, help: () => setHelp(true) })

  const pageOpen = items.some(({ editing }) => editing.editable)
  const shared = { figures, where, limits, open, pageOpen, onToggle: toggle, onSaved }
  const link = ({ code, name }: NodeName) => {
    return { href: worksheetPath(where.assessmentId, code), text: `${code} ${text(name)}` }
  }
  return (
    <>
      <SheetPlace where={where} editable={pageOpen} savedAt={savedAt} />
      <div className="wrap sheet">
        <WorksheetTree assessmentId={where.assessmentId} tree={tree} figures={figures} current={main} />
        <main id="isi">
          <Crumbs
            crumbs={[main.component, main.area, main.aspect].flatMap((name) => (name ? [{ text: text(name) }] : []))}
          />
          <Outbox where={where} shown={items.map(({ code }) => code)} />
          <ClosedNotice items={items} where={where} />
          <SubAreaSection view={main} level={1} {...shared} />
          {pair ? (
            <section className="counterpart">
              <p className="crumbs">{t.pairOn(pair.aspect ? text(pair.aspect) : '')}</p>
              <SubAreaSection view={pair} level={2} {...shared} />
            </section>
          ) : null}
          <Keys />
          <ExchangeLink assessmentId={where.assessmentId} />
          <Pager
            label={t.neighbours}
            {...(previous && { previous: link(previous) })}
            {...(next && { next: link(next) })}
          />
        </main>
      </div>
      <KeysHelp open={help} onClose={() => setHelp(false)} />
    </>
  )
}

type SheetPlaceProps = {
  readonly where: WorksheetPlace
  readonly editable: boolean
  readonly savedAt: string | null
}

/** The office, its target and stage, until when it may be filled in, and when something was saved last. */
export function SheetPlace({ where, editable, savedAt }: SheetPlaceProps) {
  const t = useWords(worksheetWords)
  const p = useWords(partWords)
  const f = useFormats()
  const stages = useWords(assessmentStates)
  const { office, kanwil, target, state, closesOn, revising, now } = where
  const until = revising ? t.repairsCloseOn : t.closesOn
  return (
    <PlaceBar
      office={office}
      {...(kanwil && { kanwil })}
      target={target}
      stage={stages[state]}
      stageHref={coursePath(where.assessmentId)}
    >
      {closesOn === null || !editable ? null : <span>{until(f.date(closesOn), f.daysLeft(closesOn, now))}</span>}
      {savedAt === null ? null : (
        <span className="saved">
          <Icon name="check" />
          {p.savedAt(f.time(savedAt))}
        </span>
      )}
    </PlaceBar>
  )
}

function withCode(codes: ReadonlySet<string>, code: string, member: boolean): ReadonlySet<string> {
  if (codes.has(code) === member) return codes
  const next = new Set(codes)
  if (member) next.add(code)
  else next.delete(code)
  return next
}
