import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import type { SeedDocument } from './documents.server.ts'
import type { Profile, SeedOffice } from './offices.server.ts'
import type { KeptFile } from './rows.server.ts'
import type { TimeLine } from './time-line.server.ts'

/** Ids of the people who act for an office and on it. */
export type SeedPeople = {
  readonly operator: string
  /** Who answers for the area of supervision. */
  readonly areaTeam: string
  readonly teamHead: string
  readonly head: string
  readonly kanwil: string
  readonly kanwilHead: string
  readonly internal: string
  readonly internalHead: string
  readonly internalController: string
  readonly national: string
}

/** Everything that the rows of one office are made of. */
export type SeedPlace = {
  readonly assessmentId: string
  readonly office: SeedOffice
  readonly profile: Profile
  readonly people: SeedPeople
  /** Its folder is shown in full, and its ticks. */
  readonly followed: boolean
  readonly today: string
  readonly time: TimeLine
  readonly cycle: { readonly id: string; readonly year: number; readonly opened: string; readonly evidenceFrom: string }
  readonly edition: Edition
  readonly items: readonly IndexedItem[]
  readonly documents: readonly { readonly document: SeedDocument; readonly file: KeptFile | null }[]
}

/** Who acts for an office and on it; each is one of the people of the demonstration. */
export function peopleOf({ key, kanwilKey }: SeedOffice): SeedPeople {
  return {
    operator: `operator.${key}`,
    areaTeam: key === 'pati' ? 'pokja.pati' : `operator.${key}`,
    teamHead: `ketua.${key}`,
    head: `kepala.${key}`,
    kanwil: `peninjau.${kanwilKey}`,
    kanwilHead: `kakanwil.${kanwilKey}`,
    internal: 'tpi.anggota',
    internalHead: 'tpi.ketua',
    internalController: 'tpi.dalnis',
    national: 'biro',
  }
}
