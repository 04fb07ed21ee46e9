import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import type { Formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import { figureBases, publicOfficeWords } from '#app/content/words/public-office.ts'
import { daysOf, periodOf } from '#app/domain/calendar/periods.ts'
import { shownValue } from '#app/domain/publication/show.ts'
import type { Told } from '#app/domain/publication/status.ts'
import type { FigureKind } from '#app/use-cases/publication/publication-view.server.ts'

/** Figures of an indicator as they are written everywhere: never better than the verdict beside them. */
export function useFigureText(kind: FigureKind) {
  const t = useWords(publicOfficeWords)
  const f = useFormats()
  const nouns: Readonly<Record<string, string>> = inLanguage(figureBases, useLanguage())
  const { unit, decimals, top, direction, code } = kind
  const written = (value: number, digits: number) => {
    if (unit === 'percent') return f.percentage(value, digits)
    return unit === 'working-days' ? t.workingDays(f.decimal(value, digits)) : f.decimal(value, digits)
  }
  return {
    value: ({ value, target }: Pick<Told, 'value' | 'target'>) => {
      return written(shownValue(value, target, direction, decimals), decimals)
    },
    target: (target: number) => {
      const text = written(target, Number.isInteger(target) ? 0 : decimals)
      return direction === 'lower' ? t.targetAtMost(text) : t.targetAtLeast(text)
    },
    /** "dari 124 responden"; null where nothing says how many. */
    base: (base: number | null) => (base === null || !nouns[code] ? null : t.base(f.whole(base), nouns[code])),
    top: top === null ? null : t.ofTop(f.whole(top)),
  }
}

/** A period by its name: "April–Juni 2026". */
export function periodText(f: Formats, key: string): string {
  const period = periodOf(key)
  if (!period) return key
  const { from, to } = daysOf(period)
  return f.period(from, to)
}
