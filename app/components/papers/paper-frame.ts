import { formats } from '#app/content/formats.ts'
import type { Formats } from '#app/content/formats.ts'
import { paperTexts as t } from '#app/content/paper-texts.ts'
import { roles } from '#app/content/words/roles.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import { printedCode, signers } from '#app/domain/papers/kinds.ts'
import type { SignedKind } from '#app/domain/papers/kinds.ts'
import type { Paper, PaperBlock, PaperFact, PaperParty } from '#app/domain/papers/layout.ts'
import type { PaperHead } from '#app/use-cases/papers/paper-view.server.ts'

/** Figures and dates on paper: always Indonesian, in the office's own zone. */
export function paperFormats({ timezone }: Pick<PaperHead, 'timezone'>): Formats {
  return formats('id', timezone)
}

type Inside = {
  readonly title: string
  readonly orientation?: Paper['orientation']
  readonly blocks: readonly PaperBlock[]
}

/** A paper of an assessment around its own parts: letterhead, heading, foot. */
export function framed(head: PaperHead, isExample: boolean, inside: Inside): Paper {
  const { title, orientation = 'portrait', blocks } = inside
  const { units, office, target, year, at, trace, code } = head
  const made = footerOf(paperFormats(head).moment(at), trace)
  return {
    title,
    subtitle: t.subtitle(target, year),
    orientation,
    letterhead: units,
    blocks,
    running: t.running(title, office, year),
    footer: code ? t.withCode(made, printedCode(code)) : made,
    mark: isExample ? t.mark : null,
    pageOf: t.pageOf,
    at,
  }
}

/** When and from what a paper was made. */
export function footerOf(moment: string, trace: string | null): string {
  return trace ? t.made(moment, trace) : t.madeWithoutTrace(moment)
}

/** Whose assessment it is, by which rules, and as of when. */
export function headFacts(head: PaperHead): readonly PaperFact[] {
  const f = paperFormats(head)
  const { office, kanwil, year, target, state, regulations, submittedAt, at } = head
  return [
    [t.office, office],
    ...(kanwil ? [[t.kanwil, kanwil] as const] : []),
    [t.year, String(year)],
    [t.target, target],
    [t.stage, assessmentStates[state].id],
    [t.submitted, submittedAt ? f.moment(submittedAt) : t.notSubmitted],
    [t.basis, regulations.join(', ')],
    [t.asOf, f.moment(at)],
    ...codeFact(head),
  ]
}

/** The code by which a signed scan is recognised. */
export function codeFact({ code }: PaperHead): readonly PaperFact[] {
  return code ? [[t.code, printedCode(code)]] : []
}

/** The places for signatures: who knows of it at the left, who answers for it at the right, beneath the day. */
export function signatures(
  head: PaperHead,
  kind: SignedKind,
  above: { readonly first?: string; readonly last?: string } = {},
): PaperBlock {
  const all = signers[kind]
  const day = head.city ? t.day(head.city.replace(/^(Kota|Kabupaten)( Administrasi)? /, '')) : t.dayAlone
  const parties = all.map((role, place): PaperParty => {
    const isLast = place === all.length - 1
    const office = role.startsWith('tpi') ? '' : role.endsWith('kanwil') ? (head.kanwil ?? '') : head.office
    const said = isLast ? above.last : above.first
    return { above: isLast ? day : '', role: [said, roles[role].id].filter(Boolean).join('\n'), office }
  })
  return { kind: 'signatures', parties }
}
