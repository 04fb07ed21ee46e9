import type { FigureStatus } from './status.ts'

/** How many of the newest periods are seen without asking. */
const newest = 2

/**
 * Parts the periods of an indicator, the newest first: those seen at once are the newest ones, the newest that the
 * public sees, and whatever it sees differently from the report; the others fold away.
 */
export function partPeriods<Figure extends { readonly status: FigureStatus }>(
  figures: readonly Figure[],
): { readonly seen: readonly Figure[]; readonly folded: readonly Figure[] } {
  const shown = figures.findIndex(({ status }) => status === 'published')
  const isSeen = ({ status }: Figure, place: number) =>
    place < newest || place === shown || ['changed', 'correcting'].includes(status)
  return { seen: figures.filter(isSeen), folded: figures.filter((figure, place) => !isSeen(figure, place)) }
}
