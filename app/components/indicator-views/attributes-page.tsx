import { useValueText } from '#app/components/indicators/value-text.ts'
import { colourLooks } from '#app/components/reporting-kanwil/looks.ts'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { attributeStates, indicatorViewWords } from '#app/content/words/indicator-views.ts'
import { reportColours } from '#app/content/words/reporting-kanwil.ts'
import type { AttributesView } from '#app/use-cases/indicator-views/read-attributes.server.ts'
import { StandingTable } from './standing-table.tsx'
import { ViewTabs } from './view-tabs.tsx'

type Attribute = AttributesView['attributes'][number]

/** The five attributes of excellent service at an office, each with what shows it and one word. */
export function AttributesPage({ view: { head, attributes } }: { readonly view: AttributesView }) {
  const t = useWords(indicatorViewWords)
  const kept = attributes.filter(({ state }) => state === 'green').length
  return (
    <main id="isi" className="wrap">
      <ViewTabs officeId={head.officeId} />
      <header className="view-head">
        <h1 className="sentence">{t.attributesSentence(kept, attributes.length)}</h1>
        <p className="lead">{t.attributesLead}</p>
      </header>
      {attributes.map((attribute) => (
        <AttributeSection attribute={attribute} officeId={head.officeId} now={head.now} key={attribute.code} />
      ))}
    </main>
  )
}

type AttributeProps = { readonly attribute: Attribute; readonly officeId: string; readonly now: string }

function AttributeSection({ attribute, officeId, now }: AttributeProps) {
  const t = useWords(indicatorViewWords)
  const states = useWords(attributeStates)
  const text = useText()
  const { name, state, counts, lines, elements, unasked } = attribute
  const look = state === 'unknown' ? ({ tone: 'idle', shape: 'empty' } as const) : colourLooks[state]
  return (
    <Section
      title={
        <>
          {text(name)} <State {...look}>{states[state]}</State>
        </>
      }
      aside={counts.judged > 0 ? t.reachedOf(counts.reached, counts.judged) : undefined}
    >
      {lines.length > 0 ? (
        <StandingTable officeId={officeId} lines={lines} now={now} caption={text(name)} withChange />
      ) : null}
      <Elements elements={elements} />
      {unasked.length > 0 ? (
        <p className="small quiet">
          {unasked.map((one) => text(one.name)).join(', ')}: {t.notAsked}
        </p>
      ) : null}
    </Section>
  )
}

function Elements({ elements }: { readonly elements: Attribute['elements'] }) {
  const t = useWords(indicatorViewWords)
  const f = useFormats()
  const text = useText()
  const colours = useWords(reportColours)
  const valueText = useValueText()
  const scale = { unit: 'indeks 25-100', decimals: 2 }
  return elements.map(({ code, name, value, target, period, colour, grade }) => (
    <p className="element-line" key={code}>
      <span>
        {t.element(code)}: {text(name)}
      </span>
      <b>{valueText(value, scale)}</b>
      <span className="quiet">
        {t.targetLine} {valueText(target, scale)}, {f.reportedPeriod(period)}
        {grade ? `, ${t.grade} ${grade}` : null}
      </span>
      {colour ? <State {...colourLooks[colour]}>{colours[colour]}</State> : null}
    </p>
  ))
}
