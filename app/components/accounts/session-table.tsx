import { Form } from '@remix-run/react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { deviceName } from '#app/content/device-name.ts'
import { accountWords } from '#app/content/words/accounts.ts'

type SessionRow = {
  readonly id: string
  readonly device: string
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly isThis: boolean
}

/** Where the account is open; each session can be ended from here. */
export function SessionTable({ sessions }: { readonly sessions: readonly SessionRow[] }) {
  const t = useWords(accountWords)
  const f = useFormats()
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.device}</th>
          <th scope="col">{t.since}</th>
          <th scope="col">{t.lastSeen}</th>
          <th scope="col">{t.act}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, device, createdAt, lastSeenAt, isThis }) => (
          <tr key={id}>
            <th scope="row">
              {deviceName(device) ?? t.unknownDevice} {isThis ? <span className="quiet">· {t.thisSession}</span> : null}
            </th>
            <td>{f.moment(createdAt)}</td>
            <td>{f.moment(lastSeenAt)}</td>
            <td>
              <Form method="post">
                <input type="hidden" name="sessionId" value={id} />
                <button className="btn btn-return" type="submit" name="intent" value="end-session">
                  {t.endSession}
                </button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
