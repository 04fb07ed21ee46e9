/** What a paper says, part by part; how it is drawn on pages is the writer's business. All texts are ready to print. */
export type Paper = {
  readonly title: string
  readonly subtitle: string
  readonly orientation: 'portrait' | 'landscape'
  /** The institution from the top down; the last line is who the paper is of. */
  readonly letterhead: readonly string[]
  readonly blocks: readonly PaperBlock[]
  /** Stands at the top of every page but the first. */
  readonly running: string
  /** Stands at the foot of every page. */
  readonly footer: string
  /** A mark on every page that the figures are made up; null for real ones. */
  readonly mark: string | null
  readonly pageOf: (page: number, pages: number) => string
  /** When it was made, as UTC ISO text; the file tells the same. */
  readonly at: string
}

export type PaperFact = readonly [label: string, value: string]

export type PaperColumn = {
  readonly title: string
  /** Share of the width of the table; shares are weighed against each other. */
  readonly share: number
  readonly align?: 'left' | 'right'
}

export type PaperRow = {
  /** One text for each column; of a group row the first alone, over the whole width. */
  readonly cells: readonly string[]
  readonly tone?: 'plain' | 'group' | 'total'
}

/** A value on its way to a threshold, in points. */
export type PaperBar = {
  readonly name: string
  readonly value: number
  readonly threshold: number
  readonly weight: number
  /** The figures and the verdict in words: the drawing says nothing that this does not. */
  readonly text: string
}

/** Who signs: no name is written for anybody. */
export type PaperParty = { readonly above: string; readonly role: string; readonly office: string }

export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'quiet' | 'strong' }
  | { readonly kind: 'facts'; readonly rows: readonly PaperFact[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly PaperColumn[]
      readonly rows: readonly PaperRow[]
    }
  | { readonly kind: 'bars'; readonly bars: readonly PaperBar[] }
  | { readonly kind: 'signatures'; readonly parties: readonly PaperParty[] }
