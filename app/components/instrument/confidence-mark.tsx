import { useWords } from '#app/content/language.tsx'
import { confidenceParts, confidences } from '#app/content/words/edition.ts'
import type { Confidence } from '#app/domain/instrument/types.ts'

/** How sure a reconstructed part is: one word for all of it, or one for each of its parts. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence | undefined }) {
  const words: Readonly<Record<string, string>> = useWords(confidences)
  const parts: Readonly<Record<string, string>> = useWords(confidenceParts)
  if (confidence === undefined) return null
  const text =
    typeof confidence === 'string'
      ? (words[confidence] ?? confidence)
      : Object.entries(confidence)
          .map(([part, how]) => `${parts[part] ?? part}: ${words[how] ?? how}`)
          .join(', ')
  return <span className="sure">{text}</span>
}

/** What the marks of an edition mean. */
export function ConfidenceLegend({ codes }: { readonly codes: readonly string[] }) {
  const words: Readonly<Record<string, string>> = useWords(confidences)
  return (
    <p className="sure-legend">
      {codes.map((code) => (
        <span className="sure" key={code}>
          {words[code] ?? code}
        </span>
      ))}
    </p>
  )
}
