import { Form } from '@remix-run/react'
import { useText, useWords } from '#app/content/language.tsx'
import { pieceWords } from '#app/content/words/evidence-pages.ts'
import { fieldErrors } from '#app/content/words/field-errors.ts'
import { Tick } from '#app/components/forms/tick.tsx'
import type { PiecePage } from '#app/use-cases/evidence/piece-page.server.ts'

type AttachFormProps = {
  readonly attachTo: NonNullable<PiecePage['attachTo']>
  readonly errors?: Readonly<Record<string, readonly string[]>>
}

/** One file for many items: every item that may be changed now, in the order of the worksheet. */
export function AttachForm({ attachTo, errors = {} }: AttachFormProps) {
  const t = useWords(pieceWords)
  const faults = useWords(fieldErrors)
  const text = useText()
  return (
    <details className="disclosure attach-more" open={errors['subjects'] !== undefined}>
      <summary>{t.attachMore}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="attach" />
        <input type="hidden" name="assessmentId" value={attachTo.assessmentId} />
        <div className="attach-nodes">
          {attachTo.nodes.map(({ code, name, items }) => (
            <details key={code}>
              <summary>
                <span className="code">{code}</span> {text(name)}
              </summary>
              {items.map((item) => (
                <Tick name="subjects" value={item.code} key={item.code}>
                  <span className="code">{item.code}</span> {text(item.text)}
                </Tick>
              ))}
            </details>
          ))}
        </div>
        {errors['subjects'] ? (
          <p className="field-error" role="alert">
            {faults['choose-one']}
          </p>
        ) : null}
        <button className="btn" type="submit">
          {t.attach}
        </button>
      </Form>
    </details>
  )
}
