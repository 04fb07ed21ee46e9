import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage, useText, useWords } from '#app/content/language.tsx'
import { exchangeWords } from '#app/content/words/exchange.ts'
import type { ImportView } from '#app/use-cases/exchange/exchange-view.server.ts'
import { useRemarkText } from './remark-text.ts'

type ListProps = { readonly view: ImportView }

/** What is wrong in the file, all of it at once, each with its sheet and cell. */
export function FaultyItems({ view }: ListProps) {
  const t = useWords(exchangeWords)
  const say = useRemarkText(view.sheet)
  const faulty = view.items.filter(({ faults }) => faults.length > 0)
  if (faulty.length === 0) return null
  return (
    <Section title={t.faulty} aside={t.faultyHint}>
      <ul className="checks">
        {faulty.flatMap(({ code, faults }) =>
          faults.map((fault) => (
            <li key={`${code} ${fault.cell} ${fault.code}`}>
              <span>{say(fault)}</span>
              <State tone="bad" shape="warn">
                {code}
              </State>
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}

/** Items that differ, but may not be changed now. */
export function ClosedItems({ view }: ListProps) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  const text = useText()
  const closed = view.items.filter((item) => item.closed !== null && item.faults.length === 0)
  if (closed.length === 0) return null
  return (
    <Section title={t.closed} aside={t.closedHint}>
      <ul className="checks">
        {closed.map((item) => (
          <li key={item.code}>
            <span>
              {item.code} {text(item.text)}
            </span>
            <span className="quiet">{describeRefusal(item.closed ?? undefined, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What was taken, or left, although it looks odd. */
export function Warnings({ view }: ListProps) {
  const t = useWords(exchangeWords)
  const say = useRemarkText(view.sheet)
  const warnings = [...view.items.flatMap((item) => item.warnings), ...view.strangers]
  if (warnings.length === 0 && view.missing.length === 0) return null
  return (
    <Section title={t.warnings}>
      <ul className="checks">
        {view.missing.length > 0 ? <li>{t.missing(view.missing.join(', '))}</li> : null}
        {warnings.map((warning) => (
          <li key={`${warning.cell} ${warning.code}`}>{say(warning)}</li>
        ))}
      </ul>
    </Section>
  )
}
