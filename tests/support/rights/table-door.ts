import { password } from '#tests/support/people.ts'
import { forEverybody, forSignedIn } from './row.ts'
import type { Row } from './row.ts'
import { inviteToken, noticeOf, otherSessionOf, resetToken, sessionOfWorker, workerOf } from './seed.ts'

const anybody = forEverybody()
const nobodys = forEverybody(404)
const nothing = () => ({})
const newPassword = { password: 'kata yang baru', again: 'kata yang baru' }

/** What stands before the door, the frame of what is behind it, and everybody's own account. */
export const doorRows: readonly Row[] = [
  { route: 'root.tsx', method: 'GET', act: 'language and theme', ask: nothing, rights: anybody },
  { route: '$.tsx', method: 'GET', act: 'an address that is nobody’s', ask: nothing, rights: nobodys },
  { route: '$.tsx', method: 'POST', act: 'a change at no address', ask: nothing, rights: nobodys },
  { route: '_index.tsx', method: 'GET', act: 'leads to the own desk, or to the door', ask: nothing, rights: anybody },
  { route: 'health.ts', method: 'GET', act: 'whether the server is well', ask: nothing, rights: anybody },
  { route: 'masuk.tsx', method: 'GET', act: 'the door', ask: nothing, rights: anybody },
  {
    route: 'masuk.tsx',
    method: 'POST',
    act: 'sign in',
    ask: () => ({ fields: { login: 'pimpinan@menuju.test', password } }),
    rights: anybody,
    events: 1,
  },
  { route: 'keluar.ts', method: 'GET', act: 'only looking signs nobody out', ask: nothing, rights: anybody },
  {
    route: 'keluar.ts',
    method: 'POST',
    act: 'sign out',
    ask: nothing,
    rights: anybody,
    events: (asker) => (asker === 'signed-out' ? 0 : 1),
  },
  { route: '_app.inbox.tsx', method: 'GET', act: 'the own notices', ask: nothing, rights: forSignedIn() },
  {
    route: '_app.inbox.tsx',
    method: 'POST',
    act: 'read-all',
    ask: () => ({ fields: { intent: 'read-all' } }),
    rights: forSignedIn(),
    events: 0,
  },
  {
    route: '_app.inbox.tsx',
    method: 'POST',
    act: 'open',
    ask: (_office, asker) => ({ fields: { intent: 'open', notice: noticeOf(asker) } }),
    rights: forSignedIn(),
    events: 0,
  },
  {
    route: '_app.inbox.tsx',
    method: 'POST',
    act: 'open what somebody else was told',
    ask: (officeId) => ({ fields: { intent: 'open', notice: noticeOf(workerOf(officeId)) } }),
    rights: forSignedIn(404),
  },
  { route: 'preferences.tsx', method: 'GET', act: 'language and theme', ask: nothing, rights: anybody },
  {
    route: 'preferences.tsx',
    method: 'POST',
    act: 'choose a language',
    ask: () => ({ fields: { language: 'en', ke: '/' } }),
    rights: anybody,
    events: (asker) => (asker === 'signed-out' ? 0 : 1),
  },
  ...(['undangan.$token.tsx', 'pulih.$token.tsx'] as const).flatMap((route): readonly Row[] => {
    const params = { token: route.startsWith('undangan') ? inviteToken : resetToken }
    return [
      { route, method: 'GET', act: 'a link that sets a password', ask: () => ({ params }), rights: anybody },
      { route, method: 'POST', act: 'set it', ask: () => ({ params, fields: newPassword }), rights: anybody },
    ]
  }),

  { route: '_app.tsx', method: 'GET', act: 'the bar', ask: () => ({ query: '?di=sini' }), rights: forSignedIn() },
  { route: '_app.account.tsx', method: 'GET', act: 'the own account', ask: nothing, rights: forSignedIn() },
  {
    route: '_app.account.tsx',
    method: 'POST',
    act: 'password',
    ask: () => ({ fields: { intent: 'password', current: password, ...newPassword } }),
    rights: forSignedIn(),
  },
  {
    route: '_app.account.tsx',
    method: 'POST',
    act: 'end-session',
    ask: (_office, asker) => ({ fields: { intent: 'end-session', sessionId: otherSessionOf(asker) } }),
    rights: forSignedIn(),
  },
  {
    route: '_app.account.tsx',
    method: 'POST',
    act: 'end-session of somebody else',
    ask: (officeId) => ({ fields: { intent: 'end-session', sessionId: sessionOfWorker(officeId) } }),
    rights: forSignedIn(404),
  },
]
