import type { Language } from './words.ts'

const minus = '\u2212'
const enDash = '\u2013'
/** Between a figure and its unit, so that they never part at the end of a line. */
const narrow = '\u00a0'

/**
 * Numbers as they are written in the given language: 2.000,50 in Indonesian, 2,000.50 in English; the minus is a
 * minus, not a hyphen. Written by hand, because the server and a browser may know different locale data.
 * The caller has already rounded what must never contradict a verdict; what is left is rounded half up.
 */
export function formatNumbers(language: Language) {
  const [comma, thousands] = language === 'id' ? [',', '.'] : ['.', ',']

  function decimal(value: number, digits: number): string {
    const [whole = '0', fraction] = halfUp(Math.abs(value), digits).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
    const text = fraction === undefined ? grouped : `${grouped}${comma}${fraction}`
    return value < 0 && /[1-9]/.test(text) ? minus + text : text
  }

  return {
    decimal,
    /** A count: 2.000. */
    whole: (value: number) => decimal(value, 0),
    /** Points of the worksheet, two decimals: 75,30. */
    points: (value: number) => decimal(value, 2),
    /** Readiness, already cut by the rules of showing: 94,6. */
    readiness: (value: number) => decimal(value, 1),
    /** A margin against a threshold, always with its sign: +0,38 or −0,59; exactly on the threshold is +0,00. */
    signed: (value: number, digits = 2) => {
      const text = decimal(value, digits)
      return text.startsWith(minus) ? text : `+${text}`
    },
    /** A share of 1 as per cent: 0.8913 is 89,13 %. */
    percent: (share: number, digits = 2) => `${decimal(share * 100, digits)}${narrow}%`,
    /** A figure that is already in per cent. */
    percentage: (value: number, digits = 1) => `${decimal(value, digits)}${narrow}%`,
    /** An en dash between two figures. */
    range: (from: number, to: number, digits = 0) => `${decimal(from, digits)}${enDash}${decimal(to, digits)}`,
    /** A file's size in decimal-free kilobytes, or in megabytes of 1024² with one decimal: 420 KB, 14,2 MB. */
    fileSize: (bytes: number) => {
      if (bytes < 1024) return `${decimal(bytes, 0)}${narrow}B`
      if (bytes < 1024 ** 2) return `${decimal(bytes / 1024, 0)}${narrow}KB`
      return `${decimal(bytes / 1024 ** 2, bytes % 1024 ** 2 === 0 ? 0 : 1)}${narrow}MB`
    },
  }
}

/** `toFixed` rounds the binary value, so that 0.375 × 1.1 or 1.005 would fall on the wrong side. */
function halfUp(value: number, digits: number): string {
  const scale = 10 ** digits
  return (Math.floor(value * scale + 0.5 + 1e-9 * scale) / scale).toFixed(digits)
}
