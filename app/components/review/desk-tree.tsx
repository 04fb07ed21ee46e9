import { Link } from '@remix-run/react'
import { Shape } from '#app/components/icons/icon.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { judgedStates, reviewWords } from '#app/content/words/review.ts'
import type { DeskView } from '#app/use-cases/review/review-view.server.ts'
import { stateLooks } from './judged-look.ts'
import { reviewPath } from './paths.ts'

/** Every item by its area with how far it is judged; the area of the shown one is open. */
export function DeskTree({ view }: { readonly view: DeskView }) {
  const t = useWords(reviewWords)
  const states = useWords(judgedStates)
  const f = useFormats()
  const text = useText()
  const { tree, head, item } = view
  return (
    <nav className="desk-tree" aria-label={t.areas}>
      <div className="block-head">
        <h3>{t.areas}</h3>
      </div>
      {tree.map(({ key, name, waiting, items }) => (
        <details key={key} open={items.some(({ code }) => code === item.code)}>
          <summary>
            <span>{text(name)}</span>
            <span className="quiet">{waiting > 0 ? t.areaWaiting(f.whole(waiting)) : t.areaDone}</span>
          </summary>
          <ul>
            {items.map(({ code, text: criterion, state }) => (
              <li key={code}>
                <Link
                  to={reviewPath(head.assessmentId, code)}
                  aria-current={code === item.code ? 'page' : undefined}
                  title={text(criterion)}
                >
                  <span className={`state state-${stateLooks[state].tone}`}>
                    <Shape name={stateLooks[state].shape} className="state-shape" />
                    <span className="sr">{states[state]}</span>
                  </span>
                  {code}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}
