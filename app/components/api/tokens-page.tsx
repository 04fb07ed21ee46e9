import { Form, Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { timesPath } from '#app/components/indicator-views/paths.ts'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { apiWords, purposeNames, tokenStates } from '#app/content/words/api.ts'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import type { TokenState } from '#app/domain/api/tokens.ts'
import type { TokensPage as Page, TokenView } from '#app/use-cases/api/tokens.server.ts'
import { MakeToken } from './make-token.tsx'
import type { RefusedToken } from './make-token.tsx'

export type TokensAct =
  { readonly status: 200; readonly made: string | null; readonly revoked: boolean } | RefusedToken | undefined

/** The tokens of an office: what each is for, until when, and when it was used last. */
export function TokensPage({ page, act }: { readonly page: Page; readonly act: TokensAct }) {
  const t = useWords(apiWords)
  const s = useWords(serviceTimeWords)
  const refused = act && act.status !== 200 ? act : undefined
  return (
    <>
      <PlaceBar office={page.office} />
      <main id="isi" className="wrap desk">
        <Crumbs crumbs={[{ text: s.title, href: timesPath(page.officeId) }, { text: t.tokensTitle }]} />
        <header>
          <h1>{t.tokensTitle}</h1>
          <p className="quiet">
            {t.tokensLead} <Link to="/api">{t.howTo}</Link>
          </p>
        </header>
        {act?.status === 200 && act.made !== null ? <MadeToken token={act.made} /> : null}
        {act?.status === 200 && act.revoked ? <Notice tone="good" role="status" title={t.revoked} /> : null}
        {page.tokens.length > 0 ? (
          <TokenTable tokens={page.tokens} />
        ) : (
          <EmptyState icon="lock" title={t.noTokens}>
            {t.noTokensAdvice}
          </EmptyState>
        )}
        {page.mayMake ? <MakeToken today={page.today} refused={refused} /> : null}
      </main>
    </>
  )
}

function MadeToken({ token }: { readonly token: string }) {
  const t = useWords(apiWords)
  return (
    <>
      <Notice tone="good" role="status" title={t.made}>
        {t.madeAdvice}
      </Notice>
      <TextField label={t.token} readOnly value={token} onFocus={(event) => event.currentTarget.select()} />
    </>
  )
}

const looks: Readonly<Record<TokenState, Look>> = {
  valid: { tone: 'good', shape: 'done' },
  expired: { tone: 'idle', shape: 'empty' },
  revoked: { tone: 'bad', shape: 'warn' },
}

function TokenTable({ tokens }: { readonly tokens: readonly TokenView[] }) {
  const t = useWords(apiWords)
  return (
    <Section title={t.tokens}>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.purposes}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.until}</th>
            <th scope="col">{t.lastUsed}</th>
            <th scope="col">
              <span className="sr">{t.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function TokenRow({ token }: { readonly token: TokenView }) {
  const t = useWords(apiWords)
  const names = useWords(purposeNames)
  const states = useWords(tokenStates)
  const f = useFormats()
  return (
    <tr>
      <th scope="row">
        {token.name}
        <p className="quiet">{t.madeOn(f.shortDate(token.createdAt))}</p>
      </th>
      <td data-label={t.purposes}>
        <ul className="plain-list">
          {token.purposes.map((purpose) => (
            <li key={purpose}>{names[purpose]}</li>
          ))}
        </ul>
      </td>
      <td data-label={t.state}>
        <State {...looks[token.state]}>{states[token.state]}</State>
      </td>
      <td data-label={t.until}>{f.shortDate(token.expiresOn)}</td>
      <td data-label={t.lastUsed}>{token.lastUsedOn === null ? t.never : f.shortDate(token.lastUsedOn)}</td>
      <td>
        {token.state === 'valid' ? (
          <Form method="post">
            <input type="hidden" name="tokenId" value={token.id} />
            <button
              className="btn btn-plain"
              type="submit"
              name="intent"
              value="revoke"
              aria-label={t.revokeNamed(token.name)}
            >
              {t.revoke}
            </button>
          </Form>
        ) : null}
      </td>
    </tr>
  )
}
