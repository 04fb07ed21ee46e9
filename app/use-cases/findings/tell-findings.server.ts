import type { Actor } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** What happened to a finding or to the report, for the words of the notice. */
export type FindingNews =
  'submitted' | 'given-back' | 'published' | 'to-sign' | 'signed' | 'answered' | 'sent-back' | 'closed'

const wholeOffice: readonly Role[] = ['operator_satker', 'ketua_tim_zi', 'kepala_kantor']
const areaTeam: readonly Role[] = ['anggota_pokja', 'ketua_pokja']
const kanwil: readonly Role[] = ['verifikator_kanwil', 'kepala_kanwil']

type Told = {
  readonly assessment: { readonly id: string; readonly officeId: string; readonly officePath: string }
  readonly today: string
  readonly news: FindingNews
  /** The number of the finding; left out for the report. */
  readonly number?: number
  readonly roles: readonly Role[]
  /** Whose findings they are; undefined for everybody of these roles. */
  readonly areaKey?: string | undefined
}

/** Tells people of these roles what happened; whoever did it needs no telling. */
export function tellOf(
  repositories: Pick<Repositories, 'roles' | 'notices'>,
  tools: Pick<Tools, 'now' | 'newId'>,
  actor: Actor,
  { assessment, today, news, number, roles, areaKey }: Told,
): Promise<void> {
  return notify(repositories, tools, {
    ...{ kind: 'finding', officeId: assessment.officeId, officePath: assessment.officePath, today },
    ...{ assessmentId: assessment.id, roles, areaKey, except: actor.personId },
    detail: { news, ...(number !== undefined && { number }) },
  })
}

type Published = { readonly areaKey: string | null }

/** Tells the office and its Kanwil of published findings: area teams where one is about their area. */
export async function tellPublished(
  repositories: Pick<Repositories, 'roles' | 'notices'>,
  tools: Pick<Tools, 'now' | 'newId'>,
  actor: Actor,
  told: Pick<Told, 'assessment' | 'today'> & { readonly findings: readonly Published[] },
): Promise<void> {
  const { findings, ...about } = told
  const news = { ...about, news: 'published' as const }
  await tellOf(repositories, tools, actor, { ...news, roles: [...wholeOffice, ...kanwil] })
  for (const areaKey of new Set(findings.map((finding) => finding.areaKey))) {
    if (areaKey !== null) await tellOf(repositories, tools, actor, { ...news, roles: areaTeam, areaKey })
  }
}

/** Tells the office what the internal team made of its answer. */
export async function tellOffice(
  repositories: Pick<Repositories, 'roles' | 'notices'>,
  tools: Pick<Tools, 'now' | 'newId'>,
  actor: Actor,
  told: Pick<Told, 'assessment' | 'today' | 'news'> & { readonly number: number; readonly areaKey: string | null },
): Promise<void> {
  const { areaKey, ...news } = told
  await tellOf(repositories, tools, actor, { ...news, roles: wholeOffice })
  if (areaKey !== null) await tellOf(repositories, tools, actor, { ...news, roles: areaTeam, areaKey })
}
