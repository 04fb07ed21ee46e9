import type { Actor, Grant } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { deskOf } from '#app/domain/access/roles.ts'

export const today = '2026-05-12'
export const year = 2026

export const units = {
  root: { unitId: 'kementerian', unitPath: '/kementerian/', unitKind: 'kementerian' },
  kanwil: { unitId: 'kanwil-jateng', unitPath: '/kementerian/ditjenim/kanwil-jateng/', unitKind: 'kanwil' },
  otherKanwil: { unitId: 'kanwil-jatim', unitPath: '/kementerian/ditjenim/kanwil-jatim/', unitKind: 'kanwil' },
  office: { unitId: 'kanim-pati', unitPath: '/kementerian/ditjenim/kanwil-jateng/kanim-pati/', unitKind: 'kanim' },
  neighbour: { unitId: 'kanim-solo', unitPath: '/kementerian/ditjenim/kanwil-jateng/kanim-solo/', unitKind: 'kanim' },
  far: { unitId: 'kanim-malang', unitPath: '/kementerian/ditjenim/kanwil-jatim/kanim-malang/', unitKind: 'kanim' },
} as const

/** A grant that holds all year, on the unit where the role usually works. */
export function aGrant(role: Role, changes: Partial<Grant> = {}): Grant {
  const desk = deskOf[role]
  const unit = desk === 'office' ? units.office : desk === 'kanwil' ? units.kanwil : units.root
  return { role, ...unit, areas: null, acting: 'none', from: '2026-01-01', to: null, ...changes }
}

export function anActor(...grants: readonly Grant[]): Actor {
  return { personId: 'person-1', name: 'Operator Kanim Pati', grants }
}
