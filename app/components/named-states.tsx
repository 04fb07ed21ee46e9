import type { ReactNode } from 'react'
import { useWords } from '#app/content/language.tsx'
import {
  answerStates,
  evidenceStates,
  itemStates,
  prerequisiteStates,
  readinessStatuses,
} from '#app/content/words/states.ts'
import type {
  AnswerStateCode,
  EvidenceStateCode,
  ItemStateCode,
  PrerequisiteState,
  ReadinessStatus,
} from '#app/content/words/states.ts'
import { State } from './state.tsx'
import type { Look } from './state.tsx'

const itemLooks: Readonly<Record<ItemStateCode, Look>> = {
  belum_unggah: { tone: 'idle', shape: 'empty' },
  menunggu_verifikasi: { tone: 'wait', shape: 'wait' },
  perlu_perbaikan: { tone: 'bad', shape: 'return' },
  dibuka_kembali: { tone: 'warn', shape: 'return' },
  lengkap: { tone: 'good', shape: 'done' },
  tercapai: { tone: 'good', shape: 'locked' },
  tidak_berlaku: { tone: 'idle', shape: 'node' },
}

const answerLooks: Readonly<Record<AnswerStateCode, Look>> = {
  unanswered: { tone: 'idle', shape: 'empty' },
  no_evidence: { tone: 'warn', shape: 'warn' },
  draft: { tone: 'idle', shape: 'node' },
}

const evidenceLooks: Readonly<Record<EvidenceStateCode, Look>> = {
  pending: { tone: 'wait', shape: 'wait' },
  accepted: { tone: 'good', shape: 'done' },
  returned: { tone: 'bad', shape: 'return' },
  expired: { tone: 'warn', shape: 'warn' },
  outside_window: { tone: 'warn', shape: 'warn' },
  undated: { tone: 'warn', shape: 'warn' },
  unreadable: { tone: 'bad', shape: 'warn' },
  link_untested: { tone: 'idle', shape: 'empty' },
  link_failed: { tone: 'bad', shape: 'warn' },
}

const readinessLooks: Readonly<Record<ReadinessStatus, Look>> = {
  siap_diusulkan: { tone: 'good', shape: 'done' },
  hampir_siap: { tone: 'wait', shape: 'wait' },
  perlu_pembinaan: { tone: 'bad', shape: 'return' },
}

const prerequisiteLooks: Readonly<Record<PrerequisiteState, Look>> = {
  met: { tone: 'good', shape: 'done' },
  not_met: { tone: 'bad', shape: 'return' },
  unknown: { tone: 'idle', shape: 'empty' },
}

export function ItemState({ state }: { readonly state: ItemStateCode | AnswerStateCode }) {
  const item = useWords(itemStates)
  const answer = useWords(answerStates)
  if (isAnswerState(state)) return <State {...answerLooks[state]}>{answer[state]}</State>
  return <State {...itemLooks[state]}>{item[state]}</State>
}

export function EvidenceState({ state }: { readonly state: EvidenceStateCode }) {
  return <State {...evidenceLooks[state]}>{useWords(evidenceStates)[state]}</State>
}

type ReadinessStateProps = { readonly status: ReadinessStatus; readonly box?: boolean }

export function ReadinessState({ status, box = false }: ReadinessStateProps) {
  return (
    <State {...readinessLooks[status]} box={box}>
      {useWords(readinessStatuses)[status]}
    </State>
  )
}

type PrerequisiteMarkProps = {
  readonly state: PrerequisiteState
  /** What is known beyond the state: "BB", "61 dari 64". */
  readonly detail?: ReactNode
}

export function PrerequisiteMark({ state, detail }: PrerequisiteMarkProps) {
  const t = useWords(prerequisiteStates)
  return (
    <State {...prerequisiteLooks[state]}>
      {t[state]}
      {detail ? <> ({detail})</> : null}
    </State>
  )
}

/** The shape of a status alone, for the head of a group that names it in words. */
export function readinessShape(status: ReadinessStatus): Look {
  return readinessLooks[status]
}

function isAnswerState(state: ItemStateCode | AnswerStateCode): state is AnswerStateCode {
  return state in answerLooks
}
