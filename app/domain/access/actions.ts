/** Everything that somebody may be allowed to do. An action that is not listed here is allowed to nobody. */
export const actions = [
  /** See that the office exists, its name and its place in the tree. */
  'office:read',
  /** See an assessment: scores, gates, state, timeline. */
  'assessment:read',
  /** See the answers of items, with notes and conversation. */
  'answer:read',
  'answer:write',
  /** Change a single returned item while the rest of the worksheet is closed. */
  'item:revise',
  'evidence:read',
  /** Attach evidence to an item or a prerequisite of an assessment. */
  'evidence:write',
  /** Add to the office's library without attaching: rounds go on beside the states. */
  'evidence:collect',
  'evidence:remove',
  'prerequisite:write',
  'prerequisite:confirm',
  'institution-prerequisite:write',
  'assessment:open',
  'assessment:submit',
  /** Move an assessment along its course; which move, the table of transitions says. */
  'assessment:advance',
  'item:judge',
  /** Enter a result of the national team with its letter. */
  'national-result:record',
  'monitoring:read',
  'people:read',
  'people:manage',
  'roles:grant',
  'cycle:manage',
  'organisation:manage',
  'events:read',
  'permissions:read',
  'edition:read',
] as const

export type Action = (typeof actions)[number]

/** Acts of an assessor; nobody does them on an office of their own. */
export const assessorActions: readonly Action[] = ['item:judge', 'prerequisite:confirm', 'national-result:record']
