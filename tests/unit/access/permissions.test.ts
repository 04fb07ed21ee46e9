import { expect, test } from 'vitest'
import type { Action } from '#app/domain/access/actions.ts'
import { actions } from '#app/domain/access/actions.ts'
import { can, decide } from '#app/domain/access/authorize.ts'
import { permissions } from '#app/domain/access/permissions.ts'
import { roles } from '#app/domain/access/roles.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { aGrant, anActor, today, units, year } from './build.ts'

const { unitPath } = units.office
const rows = permissions.filter(({ role }) => role !== 'publik')
const place = (state?: AssessmentState, areaKey: string | null = null) => {
  return { unitPath, areaKey, today, year, ...(state === undefined ? {} : { state }) }
}

test.each(rows)('$role may $action in its states and in no other', ({ role, action, states }) => {
  const actor = anActor(aGrant(role))
  for (const state of assessmentStates) {
    expect(can(actor, action, place(state)), state).toBe(states === 'any' || states.includes(state))
  }
  expect(can(actor, action, place())).toBe(states === 'any')
})

test.each(rows)('$role may $action on its own areas only where the row says so', ({ role, action, states, areas }) => {
  const state = states === 'any' ? 'pembangunan' : (states[0] ?? 'pembangunan')
  const actor = anActor(aGrant(role, { areas: ['PW'] }))
  expect(can(actor, action, place(state, 'PW'))).toBe(true)
  expect(can(actor, action, place(state, 'MP'))).toBe(areas === 'all')
  expect(can(actor, action, { unitPath, state, today, year })).toBe(areas === 'all')
})

const cells = roles.flatMap((role) => actions.map((action) => ({ role, action })))
const missing = cells.filter(
  ({ role, action }) => role !== 'publik' && !permissions.some((row) => row.role === role && row.action === action),
)

test.each(missing)('$role may never $action', ({ role, action }) => {
  for (const state of assessmentStates) expect(can(anActor(aGrant(role)), action, place(state))).toBe(false)
})

test('a role and an action meet in one row', () => {
  const repeated = cells.filter(({ role, action }) => {
    const met = permissions.filter((row) => row.role === role && row.action === action)
    return met.length > 1
  })
  expect(repeated).toEqual([])
})

test('an action that nobody listed is refused to everybody', () => {
  const unknown = 'assessment:delete' as Action
  for (const role of roles) expect(can(anActor(aGrant(role)), unknown, place('pembangunan'))).toBe(false)
})

test('every action is given to somebody', () => {
  expect(actions.filter((action) => !permissions.some((row) => row.action === action))).toEqual([])
})

test('a role nobody is given reaches nothing', () => {
  expect(decide(anActor(aGrant('publik')), 'office:read', place())).toEqual({ allowed: false, reason: 'office' })
})
