/** A visit nobody announced, or a day on which the Ombudsman receives reports at the office (process, 8). */
export const visitTypes = ['inspection', 'joint'] as const
export type VisitType = (typeof visitTypes)[number]

/** Who came; people are never named. */
export const visitors = ['leadership', 'kanwil', 'inspectorate', 'ombudsman'] as const
export type Visitor = (typeof visitors)[number]

/** The roles of the office that may be charged with a follow-up. */
export const findingOwners = ['operator_satker', 'ketua_tim_zi', 'kepala_kantor'] as const
export type FindingOwner = (typeof findingOwners)[number]

/** Longest text of a finding, a follow-up or a summary, in characters. */
export const visitTextLimit = 1000
/** Longest name of a complaint post. */
export const postLimit = 120
/** Pieces of evidence that one visit may name. */
export const visitPiecesLimit = 20
