import { AppError } from '#app/domain/errors.ts'
import { gradeNameOf } from '#app/domain/publication/grade-name.ts'
import { predicateOf } from '#app/domain/publication/predicate.ts'
import { publishable } from '#app/domain/publication/publishable.ts'
import { reaches } from '#app/domain/publication/show.ts'
import type { Told } from '#app/domain/publication/status.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { readProfile } from '#app/use-cases/information/read-profile.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { figureKindOf } from './figure-kind.server.ts'
import type { PublicOfficePage, ShownFigure, ShownIndicator } from './publication-view.server.ts'
import { getPublicOffice } from './reached-office.server.ts'

type PublicTools = Pick<Tools, 'store' | 'now' | 'catalogue'>

type KeptPledge = NonNullable<Awaited<ReturnType<Repositories['servicePledges']['findShown']>>>

/** A figure that is published, or is about to be. */
export type FigureToShow = Told & {
  readonly indicatorCode: string
  readonly period: string
  readonly publishedOn: string
}

/** What would be published: it takes the place of what is shown of the same indicator and period. */
export type Preview = { readonly figures: readonly FigureToShow[] }

/**
 * All that anybody may see of an office: what it says about itself, what its head published, and the predicate it
 * holds. Nobody needs to be signed in. Seven queries. Throws 'not-found' for a unit that is no office, or is closed.
 */
export async function readPublicOffice(
  tools: PublicTools,
  officeId: string,
  preview: Preview = { figures: [] },
): Promise<PublicOfficePage> {
  const { store, now, catalogue } = tools
  const office = await getPublicOffice(store, now, officeId)
  const { profile, told, services } = await readProfile(tools, officeId)
  const published = await store.publishedFigures.listShown(officeId)
  const pledge = await store.servicePledges.findShown(officeId)
  const awards = await store.publicOffices.listAwards([officeId])
  const isPreviewed = (code: string, period: string) =>
    preview.figures.some((figure) => figure.indicatorCode === code && figure.period === period)
  const figures = [
    ...published.filter(({ indicatorCode, period }) => !isPreviewed(indicatorCode, period)),
    ...preview.figures,
  ]
  return {
    ...{ officeId, name: office.name ?? officeId, officeClass: office.officeClass, kanwil: office.kanwil },
    ...{ city: office.city, province: office.province, timezone: office.timezone },
    ...{ profile, told, services, predicate: predicateOf(awards) },
    pledge: pledge
      ? {
          ...{ pledge: pledge.pledge, datedOn: pledge.datedOn, publishedOn: pledge.publishedOn },
          hasFile: isOpenToAll(pledge),
        }
      : null,
    indicators: shownIndicators(catalogue, figures),
  }
}

function shownIndicators(catalogue: Tools['catalogue'], figures: readonly FigureToShow[]): readonly ShownIndicator[] {
  return publishable.flatMap((kind) => {
    const own = figures
      .filter(({ indicatorCode }) => indicatorCode === kind.code)
      .sort((one, other) => (one.period < other.period ? 1 : -1))
    if (own.length === 0) return []
    const described = figureKindOf(catalogue, kind)
    const shown = own.map(({ period, publishedOn, value, target, colour, grade, base }): ShownFigure => ({
      ...{ period, publishedOn, value, target, colour, grade },
      base: base === null ? null : Number(base),
      met: target === null ? null : colour ? colour === 'green' : reaches(value, target, described.direction),
      gradeName: gradeNameOf(catalogue, kind.code, grade),
    }))
    return [{ ...described, figures: shown }]
  })
}

/** Whether the public may open the paper: not once it came back for personal data, or left the library. */
function isOpenToAll({ pieceId, pieceRemovedAt, paperClosedAt }: KeptPledge): boolean {
  return pieceId !== null && pieceRemovedAt === null && paperClosedAt === null
}

/**
 * The file of the pledge that is shown, for anybody. Throws 'not-found' where there is none, where it was closed to the
 * public, and where its page is gone because the office is closed. Three queries.
 */
export async function openPledgeFile(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  officeId: string,
): Promise<{ readonly sha256: string; readonly mediaType: string; readonly name: string }> {
  await getPublicOffice(store, now, officeId)
  const pledge = await store.servicePledges.findShown(officeId)
  if (!pledge?.pieceId || pledge.pieceNumber === null || !isOpenToAll(pledge)) throw new AppError('not-found', 'pledge')
  const version = await store.evidence.findVersion(pledge.pieceId, pledge.pieceNumber)
  if (!version?.sha256 || !version.mediaType) throw new AppError('not-found', 'pledge')
  const { sha256, mediaType, extension } = version
  return { sha256, mediaType, name: `maklumat-pelayanan-${officeId}.${extension}` }
}
