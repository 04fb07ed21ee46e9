/** Assessment years with their windows, and the conditions beside the score. */

export type CycleTable = {
  id: string
  year: number
  editionId: string
  institutionKind: 'kementerian_lembaga' | 'pemda'
  evidenceFrom: string
  evidenceTo: string
  state: 'open' | 'closed'
  version: number
  createdAt: string
  createdBy: string | null
}

export type CycleWindowTable = {
  cycleId: string
  /** The branch the window holds for; the nearest branch above an office wins. */
  unitId: string
  kind: 'fill' | 'verify' | 'revise'
  opensOn: string
  closesOn: string
}

export type InstitutionPrerequisiteTable = {
  cycleId: string
  key: string
  /** JSON of a text, number or boolean; null when withdrawn. */
  value: string | null
  note: string
  version: number
  enteredBy: string
  enteredAt: string
}

export type UnitPrerequisiteTable = {
  assessmentId: string
  key: string
  value: string | null
  note: string
  version: number
  enteredBy: string
  enteredAt: string
  confirmedVersion: number | null
  confirmedBy: string | null
  confirmedAt: string | null
}
