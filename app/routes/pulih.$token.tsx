import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { Enter } from '#app/components/accounts/enter.tsx'
import { NewPasswordForm } from '#app/components/accounts/new-password-form.tsx'
import { inLanguage } from '#app/content/words.ts'
import { accountWords } from '#app/content/words/accounts.ts'
import { linkAction, linkLoader } from '#app/http/one-time-link.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(accountWords, page?.language ?? 'id').resetTitle} · Menuju` },
]

export const loader = linkLoader
export const action = linkAction

export default function ResetRoute() {
  const link = useLoaderData<typeof loader>()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <Enter demo={root?.demo ?? false}>
      <NewPasswordForm {...link} errors={useActionData<typeof action>()?.errors} />
    </Enter>
  )
}
