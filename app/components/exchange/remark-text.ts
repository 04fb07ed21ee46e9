import { useWords } from '#app/content/language.tsx'
import { exchangeWords, remarkWords } from '#app/content/words/exchange.ts'
import type { Remark } from '#app/domain/exchange/readings.ts'

/** What is said of a cell, with its sheet and its name before it: "LKE ZI!K47: …". */
export function useRemarkText(sheet: string): (remark: Remark) => string {
  const t = useWords(remarkWords)
  const e = useWords(exchangeWords)
  const say = ({ code, value }: Remark): string => {
    switch (code) {
      case 'unknown-option':
        return t.unknownOption(value)
      case 'not-whole':
        return t.notWhole(value)
      case 'not-a-number':
        return t.notANumber(value)
      case 'out-of-range':
        return t.outOfRange(value)
      case 'error-value':
        return t.errorValue(value)
      case 'formula-without-result':
        return t.formulaWithoutResult
      case 'percent-only':
        return t.percentOnly(value)
      case 'label-differs':
        return t.labelDiffers(value)
      case 'note-too-long':
        return t.noteTooLong(value)
      case 'label-weak':
        return t.labelWeak(value)
      case 'letter-differs':
        return t.letterDiffers(value)
      case 'scale-overwritten':
        return t.scaleOverwritten(value)
      case 'percent-typed':
        return t.percentTyped(value)
      case 'sum-differs':
        return t.sumDiffers(value)
      case 'row-unknown':
        return t.rowUnknown(value)
    }
  }
  return (remark) => {
    const place = /^\d+$/.test(remark.cell) ? `${sheet}, ${e.row(remark.cell)}` : `${sheet}!${remark.cell}`
    return `${place}: ${say(remark)}`
  }
}
