import { Fragment } from 'react'
import { useWords } from '#app/content/language.tsx'
import { keyWords } from '#app/content/words/keys.ts'
import { reviewWords } from '#app/content/words/review.ts'

/** What the desk's own keys do, for the help. */
export function useExtraKeys(): readonly (readonly [key: string, meaning: string])[] {
  const t = useWords(reviewWords)
  return [
    ['a', t.keyAccept],
    ['r', t.keyReturn],
  ]
}

/** The keys, printed under the desk. */
export function DeskKeys() {
  const k = useWords(keyWords)
  const t = useWords(reviewWords)
  const keys = [
    [['j', 'k'], k.nextPrevious],
    [['1–5'], k.choose],
    [['a'], t.keyAccept],
    [['r'], t.keyReturn],
    [['e'], k.evidence],
    [['?'], k.all],
  ] as const
  return (
    <p className="keys" aria-label={t.shortcuts} role="note">
      {keys.map(([pressed, meaning]) => (
        <span key={meaning}>
          {pressed.map((key) => (
            <Fragment key={key}>
              <kbd>{key}</kbd>{' '}
            </Fragment>
          ))}
          {meaning}
        </span>
      ))}
    </p>
  )
}
