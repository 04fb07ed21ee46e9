import { expect, test } from 'vitest'
import { describeFault } from '#app/platform/describe-fault.server.ts'

const email = 'siti.rahma@kantor.go.id'
const nip = '198001012005011001'
const token = 'k3bZq'.repeat(9)

function faultOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test.each([
  ['an address in a message', new Error(`no mail to ${email}, nor ${encodeURIComponent(email)}`)],
  ['a number in a message', new Error(`there is no ${nip}`)],
  ['a secret in a message', new Error(`GET /undangan/${token} failed`)],
  ['what a parser repeats', faultOf(() => JSON.parse(`{"nama": Siti, "${email}": ${nip}`))],
  [
    'what a driver adds',
    Object.assign(new Error('duplicate key'), { code: '23505', detail: `Key (email)=(${email})` }),
  ],
  ['what an engine quotes', Object.assign(new Error('invalid input: "Siti"'), { code: '22P02', parameters: [nip] })],
  ['a cause', new Error('outer', { cause: new Error(`inner ${email}`) })],
  ['something thrown that is no error', `${email} ${nip}`],
])('%s does not reach the log', (_name, error) => {
  const text = JSON.stringify(describeFault(error))
  for (const person of ['siti', 'Siti', nip, token]) expect(text).not.toContain(person)
})

test('what helps to find the fault stays', () => {
  const error = Object.assign(new TypeError('x is not a function'), { code: 'ERR_X' })
  expect(describeFault(error)).toMatchObject({ type: 'TypeError', code: 'ERR_X', message: 'x is not a function' })
  expect(describeFault(error).stack).toMatch(/^\s+at .*describe-fault\.test\.ts/)
})
