import type { Tools } from '#app/platform/tools.server.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { readProfile } from './read-profile.server.ts'
import type { PublicOffice } from './read-profile.server.ts'

/** Everything the touch screen of an office shows; it asks for nothing more while somebody walks through its pages. */
export type Kiosk = PublicOffice & {
  readonly priorityGroups: readonly { readonly code: string; readonly name: Bilingual }[]
  /** What the office promises, in working days; null where nobody has said. */
  readonly promises: { readonly passport: number | null; readonly complaint: number | null }
  /** The topics that a service's page answers. */
  readonly topics: readonly { readonly code: string; readonly name: Bilingual }[]
}

const [passport, complaint] = ['PSP-BIASA', 'non_pengawasan'] as const

/** Reads the touch screen of an office. Three queries. Throws 'not-found' for a unit that is no office or is closed. */
export async function readKiosk(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'topics'>,
  officeId: string,
): Promise<Kiosk> {
  const { catalogue, topics } = tools
  const office = await readProfile(tools, officeId)
  const named = (list: readonly { readonly code: string; readonly name: Bilingual }[]) =>
    list.map(({ code, name }) => ({ code, name }))
  return {
    ...office,
    priorityGroups: named(catalogue.priority_groups),
    promises: {
      passport: office.services.find(({ service }) => service === passport)?.days ?? null,
      complaint: catalogue.complaint_classes.find(({ code }) => code === complaint)?.deadline_working_days ?? null,
    },
    topics: named(topics.filter((topic) => topic.kiosk)),
  }
}
