/** Digits before and after the decimal sign that are read; more would not be kept exactly. */
const mostWhole = 15
const mostFraction = 6

/**
 * Reads a figure as it is typed or copied here: thousands grouped by points, commas or blanks, decimals with a comma or
 * a point (1.234, 1234, 1.234,5, 1,234.5). Three digits after a single point are thousands, as they are written in
 * Indonesian; after a single comma they are thousands only where a whole number is asked for. Blanks stand before groups
 * of three digits alone: "10 9" are two figures, and never 109. Undefined: no figure.
 */
export function readFigure(text: string, whole: boolean): number | undefined {
  const bare = text.trim().replace(/^\u2212/, '-')
  if (/\s/.test(bare) && !/^-? ?\d{1,3}([ \u00a0\u2009\u202f]\d{3})*([.,]\d+)?$/.test(bare)) return undefined
  const parts = /^(-?)(\d[\d.,]*)$/.exec(bare.replace(/\s/g, ''))
  if (!parts) return undefined
  const [, sign, digits] = parts
  const split = splitAt(digits!, whole)
  if (!split) return undefined
  const [integer, fraction] = split
  if (integer.length > mostWhole || fraction.length > mostFraction) return undefined
  const figure = Number(`${sign}${integer}.${fraction || '0'}`)
  return Object.is(figure, -0) ? 0 : figure
}

/** What stands in a field for a figure: no grouping, a comma before decimals. */
export function typedFigure(figure: number): string {
  return String(figure).replace('.', ',')
}

/**
 * A number of a program or a workbook as it would be typed, so that it is read back as itself: three decimals must not
 * be taken for thousands. More decimals than are kept are rounded.
 */
export function numberText(figure: number): string {
  if (Number.isInteger(figure)) return String(figure)
  return typedFigure(Number(figure.toFixed(mostFraction))).replace(/^(-?\d+,\d{3})$/, '$10')
}

/** The whole part without its grouping, and the decimals; undefined where the signs fit neither way of writing. */
function splitAt(digits: string, whole: boolean): readonly [integer: string, fraction: string] | undefined {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')]
  if (point < 0 && comma < 0) return [digits, '']
  if (point >= 0 && comma >= 0) {
    const [decimal, group] = point > comma ? ['.', ','] : [',', '.']
    const [integer, fraction, rest] = digits.split(decimal!)
    return rest === undefined && isGrouped(integer!, group!) && /^\d+$/.test(fraction!)
      ? [integer!.replaceAll(group!, ''), fraction!]
      : undefined
  }
  const sign = point >= 0 ? '.' : ','
  const pieces = digits.split(sign)
  const [integer, fraction] = pieces
  if (isGrouped(digits, sign) && !integer!.startsWith('0') && (pieces.length > 2 || whole || sign === '.')) {
    return [digits.replaceAll(sign, ''), '']
  }
  return pieces.length === 2 && /^\d+$/.test(fraction!) ? [integer!, fraction!] : undefined
}

function isGrouped(digits: string, sign: string): boolean {
  const [first, ...groups] = digits.split(sign)
  return /^\d{1,3}$/.test(first!) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group))
}
