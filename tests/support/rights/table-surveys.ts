import { tokenOfAMinuteAgo } from '#tests/support/public-form-token.ts'
import { atOffices, forEverybody, forSome } from './row.ts'
import type { Row } from './row.ts'
import { actionOf, campaignOf } from './seed-surveys.ts'
import { internal, kanwil, officeTeam, wholeOffice } from './seats.ts'
import type { OfficeId } from './seats.ts'

const list = '_app.offices.$officeId.surveys._index.tsx'
const one = '_app.offices.$officeId.surveys.$campaignId.tsx'
const paper = '_app.offices.$officeId.surveys.$campaignId_.paper.tsx'
const poster = 'offices.$officeId.surveys.poster[.]pdf.ts'
const official = '_app.survey-results.tsx'
const form = 'kantor.$officeId.survei.tsx'

type Fields = Readonly<Record<string, string>>
const office =
  (fields: Fields = {}) =>
  (officeId: OfficeId) => ({ params: { officeId }, fields })
const about =
  (name: Parameters<typeof campaignOf>[1], fields: Fields = {}) =>
  (officeId: OfficeId) => ({ params: { officeId, campaignId: campaignOf(officeId, name) }, fields })
const onAction = (fields: Fields) => (officeId: OfficeId) =>
  about('finished', { ...fields, action_id: actionOf(officeId), version: '1' })(officeId)

const plan = { action: 'Menambah loket.', owner: 'Subbagian Tata Usaha', dueOn: '2026-06-30' }
const answers: Fields = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_one, place) => [`u${place + 1}`, '4'])),
  ...Object.fromEntries(Array.from({ length: 5 }, (_one, place) => [`k${place + 1}`, '3'])),
  ...Object.fromEntries(Array.from({ length: 8 }, (_one, place) => [`q${place + 1}`, '4'])),
  service: 'PSP-E',
  comment: '',
}

// The whole office manages its surveys; its area teams, the Kanwil, the internal team and the centre read them. What
// the official survey said is entered by the survey manager and the planning bureau.
const readers = atOffices({
  ok: [...officeTeam, ...kanwil, ...internal, 'biro_perencanaan', 'pengelola_survei', 'pimpinan'],
})
const managers = atOffices({ ok: wholeOffice })
const closedNow = atOffices({ ok: [], closed: wholeOffice })
const post = { method: 'POST' } as const

export const surveyRows: readonly Row[] = [
  { route: list, method: 'GET', act: 'the surveys', ask: office(), rights: readers },
  { route: one, method: 'GET', act: 'a survey', ask: about('finished'), rights: readers },
  { route: poster, method: 'GET', act: 'its poster', ask: office(), rights: readers },
  { route: paper, method: 'GET', act: 'a sheet of paper', ask: about('running'), rights: managers },
  { route: paper, method: 'GET', act: 'a sheet too late', ask: about('finished'), rights: closedNow },
  { route: paper, ...post, act: 'enter a sheet', ask: about('running', answers), rights: managers },
  {
    route: list,
    ...post,
    act: 'open',
    ask: office({ intent: 'open', quarter: '2026-Q1', instruments: 'skm', population: '450' }),
    rights: managers,
  },
  {
    route: list,
    ...post,
    act: 'open twice',
    ask: office({ intent: 'open', quarter: '2026-Q2', instruments: 'skm', population: '450' }),
    rights: closedNow,
  },
  { route: list, ...post, act: 'renew', ask: office({ intent: 'renew', version: '1' }), rights: managers },
  {
    route: one,
    ...post,
    act: 'close',
    ask: about('running', { intent: 'close', version: '1', population: '50' }),
    rights: managers,
  },
  {
    route: one,
    ...post,
    act: 'population',
    ask: about('running', { intent: 'population', version: '1', population: '60' }),
    rights: managers,
  },
  {
    route: one,
    ...post,
    act: 'reopen',
    ask: about('finished', { intent: 'reopen', version: '2', reason: 'Kertas tersisa.' }),
    rights: managers,
  },
  {
    route: one,
    ...post,
    act: 'plan',
    ask: about('finished', { intent: 'plan', about: 'skm:U3', ...plan }),
    rights: managers,
  },
  { route: one, ...post, act: 'rewrite', ask: onAction({ intent: 'rewrite', ...plan }), rights: managers },
  { route: one, ...post, act: 'move', ask: onAction({ intent: 'move', state: 'running', note: '' }), rights: managers },
  {
    route: one,
    ...post,
    act: 'estimate too early',
    ask: about('running', { intent: 'estimate', instrument: 'spak' }),
    rights: closedNow,
  },
  {
    route: one,
    ...post,
    act: 'estimate',
    ask: about('finished', { intent: 'estimate', instrument: 'spak' }),
    rights: managers,
  },
  {
    route: official,
    method: 'GET',
    act: 'the official results',
    ask: () => ({}),
    rights: forSome(['biro_perencanaan', 'pengelola_survei']),
  },
  {
    route: official,
    ...post,
    act: 'record',
    ask: (officeId) => ({
      fields: {
        ...{ officeId, year: '2026', instrument: 'spak', index: '3,62', letterNumber: 'B/7/2026' },
        ...{ letterDate: '2026-05-11', note: '', reason: '', version: '0' },
      },
    }),
    rights: atOffices({ ok: ['biro_perencanaan', 'pengelola_survei'] }),
  },
  { route: form, method: 'GET', act: 'the form of a survey', ask: office(), rights: forEverybody() },
  {
    route: form,
    ...post,
    act: 'answer a survey',
    ask: (officeId) => ({
      params: { officeId },
      fields: { ...answers, token: tokenOfAMinuteAgo('survey', campaignOf(officeId, 'running')) },
    }),
    rights: forEverybody(),
    events: 0,
  },
]
