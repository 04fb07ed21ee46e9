/** A text made ready for comparing: its letters in threes. */
export type Fingerprint = ReadonlySet<string>

const bare = /[^\p{L}\p{N}]+/gu
/** Words that every label of the worksheet has, and its long names in their short form. */
const everywhere: readonly (readonly [RegExp, string])[] = [
  [
    /\b(telah|sudah|yang|dan|atau|di|ke|dari|untuk|pada|dalam|oleh|dengan|terhadap|atas|secara|unit kerja|unit|-unit)\b/g,
    ' ',
  ],
  [/zona integritas/g, 'zi'],
  [/sumber daya manusia/g, 'sdm'],
  [/teknologi informasi/g, 'ti'],
  [/whistle[ -]?blowing system/g, 'wbs'],
  [/perijinan/g, 'perizinan'],
  [/monitoring/g, 'pantau'],
  [/survey/g, 'survei'],
]

/** The letters of a text in threes; its case, its marks, its spaces and its line breaks do not matter. */
export function fingerprint(text: string): Fingerprint {
  let plain = text.toLowerCase()
  for (const [pattern, short] of everywhere) plain = plain.replace(pattern, short)
  const found = new Set<string>()
  for (const word of plain.replace(bare, ' ').trim().split(' ')) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  return found
}

/**
 * How alike two texts are, 0 to 1: the mean of what they share of both together and of the shorter one. A label with
 * an explanation behind it is still that label.
 */
export function similarity(one: Fingerprint, other: Fingerprint): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let shared = 0
  for (const letters of small) if (large.has(letters)) shared++
  return shared / (one.size + other.size) + shared / small.size / 2
}
