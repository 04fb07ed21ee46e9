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
  /** See the queue of what waits for a verdict, and the desk where it is given. */
  'review:read',
  /** Say that a tier has judged the whole worksheet, or open its judgement again. */
  'review:finish',
  /** Write in the conversation of an item. */
  'conversation:write',
  /** Give one office a window of its own, or end it. */
  'window-exception:give',
  /** Open a judged item again for the office. */
  'item:reopen',
  /** See the findings of the internal team and their follow-up, once they are published. */
  'finding:read',
  /** See them, and the report, while they are written. */
  'finding:read-draft',
  /** Write findings and the report of the internal team. */
  'finding:write',
  /** Approve that report: its findings then reach the office. */
  'finding:approve',
  /** Sign that report off after its approval. */
  'finding:sign',
  /** Say what was done about a finding. */
  'finding:answer',
  /** Close a finding that was followed up, or send it back. */
  'finding:judge',
  /** Enter a result of the national team with its letter. */
  'national-result:record',
  /** Bring back a paper of the office, signed: worksheet and declaration. */
  'paper:sign',
  /** Bring back the signed minutes of a review. */
  'minutes:sign-kanwil',
  'minutes:sign-internal',
  /** See how long services took. */
  'service-time:read',
  /** Bring lists of applications, of which the counts are kept. */
  'service-time:write',
  /** Make tokens with which programs of the office come in. */
  'api-token:make',
  /** See the tokens of an office, and take one back. */
  'api-token:revoke',
  /** See the surveys of an office: counts, results, follow-ups. */
  'survey:read',
  /** Open and close surveys, enter answers given on paper, plan and follow up. */
  'survey:manage',
  /** Enter an index of the official survey with its letter. */
  'survey-result:record',
  /** See the complaints of an office: what, when, how far; never what was written. */
  'complaint:read',
  /** Enter a complaint that came by letter, telephone or another system. */
  'complaint:enter',
  /** Take a complaint on and handle it; only whoever has it reads what was written. */
  'complaint:handle',
  /** Say who handles a complaint. */
  'complaint:assign',
  /** See the counts of complaints of a region. */
  'complaint:count',
  /** See which complaints were escalated. */
  'complaint:oversee',
  /** See visits to complaint posts and joint days. */
  'inspection:read',
  /** Enter a visit with its findings. */
  'inspection:write',
  /** Say that a finding of a visit was dealt with. */
  'inspection:follow-up',
  'monitoring:read',
  /** See what an office reports of its service indicators, and its figures. */
  'indicator:read',
  /** Enter figures of an office's service indicators. */
  'figure:write',
  /** See figures before they were handed in. */
  'figure:read-draft',
  /** Hand reports of indicators in to the Kanwil, and correct approved ones. */
  'figure:submit',
  /** Approve reports of indicators, or return them. */
  'indicator:judge',
  /** Open a closed period of reporting again for one office. */
  'period:reopen',
  /** Set targets, due days and which indicators a cycle asks for. */
  'indicator-setting:manage',
  /** See what an office shows the public, and what it may show besides. */
  'publication:read',
  /** Show figures and the service pledge to the public, and take them back. */
  'publication:manage',
  'people:read',
  'people:manage',
  'roles:grant',
  'cycle:manage',
  'organisation:manage',
  /** Lower what may be uploaded under the ceilings of the server. */
  'limits:manage',
  /** Search the trace of every stream in reach, also of administration. */
  'trace:search',
  /** Say who is in charge of an item or an area until when. */
  'responsibility:assign',
  /** See what is asked at an information centre, in counts. */
  'information:read',
  /** Enter what is asked, see the entries, answer and correct them. */
  'enquiry:write',
  /** Say what an office tells the public about itself and its services. */
  'profile:write',
  /** See how the installation is: version, backups, jobs. */
  'operation:read',
  'events:read',
  'permissions:read',
  'edition:read',
] as const

export type Action = (typeof actions)[number]

/** Acts of an assessor; nobody does them on an office of their own. */
export const assessorActions: readonly Action[] = [
  'item:judge',
  'indicator:judge',
  'period:reopen',
  'review:finish',
  'prerequisite:confirm',
  'window-exception:give',
  'item:reopen',
  'finding:write',
  'finding:approve',
  'finding:sign',
  'finding:judge',
  'national-result:record',
  'survey-result:record',
  'minutes:sign-kanwil',
  'minutes:sign-internal',
]
