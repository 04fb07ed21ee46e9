import { Form, Link, useNavigation } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useAnswerText } from '#app/components/trace/answer-text.ts'
import { itemPath } from '#app/components/worksheet/paths.ts'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage, useText, useWords } from '#app/content/language.tsx'
import { exchangeWords } from '#app/content/words/exchange.ts'
import type { ImportView, ItemDifference } from '#app/use-cases/exchange/exchange-view.server.ts'

type DifferenceFormProps = {
  readonly view: ImportView
  readonly changes: readonly ItemDifference[]
  readonly refusal: string | undefined
}

/** Each difference with its tick; nothing enters the worksheet before the button at the end. */
export function DifferenceForm({ view, changes, refusal }: DifferenceFormProps) {
  const t = useWords(exchangeWords)
  const sending = useNavigation().state === 'submitting'
  const text = describeRefusal(refusal, useLanguage())
  const open = changes.filter(({ closed, faults }) => closed === null && faults.length === 0)
  const faulty = view.items.some(({ faults }) => faults.length > 0)
  return (
    <Form method="post" className="exchange-differences">
      {refusal === undefined ? null : (
        <Notice tone="warn" role="alert">
          {text}
        </Notice>
      )}
      {open.length > 0 ? (
        <Section title={t.changes} aside={t.changesHint}>
          <ul className="differences">
            {open.map((item) => (
              <Difference key={item.code} item={item} assessmentId={view.assessmentId} mayTake={view.mayDecide} />
            ))}
          </ul>
        </Section>
      ) : changes.length === 0 && !faulty ? (
        <Notice tone="good" title={t.noDifference}>
          {t.noDifferenceText}
        </Notice>
      ) : null}
      {view.mayDecide ? (
        <div className="actions">
          {open.length > 0 ? (
            <button className="btn btn-main btn-lg" name="intent" value="accept" type="submit" disabled={sending}>
              {sending ? t.accepting : t.accept}
            </button>
          ) : null}
          <button className="btn btn-lg" name="intent" value="discard" type="submit" disabled={sending}>
            {t.discard}
          </button>
        </div>
      ) : null}
    </Form>
  )
}

type DifferenceProps = {
  readonly item: ItemDifference
  readonly assessmentId: string
  readonly mayTake: boolean
}

function Difference({ item, assessmentId, mayTake }: DifferenceProps) {
  const t = useWords(exchangeWords)
  const text = useText()
  const answer = useAnswerText()
  const { code, version, from, to, valueDiffers, noteDiffers, changedSince } = item
  return (
    <li>
      {mayTake ? (
        <input
          type="checkbox"
          name="take"
          value={`${code}@${version}`}
          aria-label={t.take(code)}
          defaultChecked={!changedSince}
        />
      ) : null}
      <div>
        <p>
          <Link to={itemPath(assessmentId, code)}>{code}</Link> {text(item.text)}
        </p>
        {valueDiffers ? <Change name={t.answer} from={answer(from.value)} to={answer(to.value)} strong /> : null}
        {noteDiffers ? <Change name={t.note} from={from.note} to={to.note} /> : null}
        {changedSince ? <p className="exchange-stale">{t.changedSince}</p> : null}
      </div>
    </li>
  )
}

type ChangeProps = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly strong?: boolean
}

function Change({ name, from, to, strong = false }: ChangeProps) {
  const t = useWords(exchangeWords)
  return (
    <dl className={strong ? 'change change-answer' : 'change'}>
      <dt>{name}</dt>
      <dd>
        <span className="sr">{t.now}: </span>
        <del>{from.trim() || t.empty}</del>
      </dd>
      <dd>
        <Icon name="arrow" />
        <span className="sr">{t.inFile}: </span>
        <ins>{to}</ins>
      </dd>
    </dl>
  )
}
