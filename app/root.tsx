import type { ReactNode } from 'react'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useRouteLoaderData } from '@remix-run/react'
import { Document } from '#app/components/document.tsx'
import { inLanguage } from '#app/content/words.ts'
import { frameWords } from '#app/content/words/frame.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { services } from '#app/platform/services.server.ts'
import font from './styles/fonts/plus-jakarta-sans-latin-wght.woff2?url'
import styles from './styles/index.css?url'

export { RootErrorBoundary as ErrorBoundary } from '#app/components/root-error-boundary.tsx'

export const links: LinksFunction = () => [
  { rel: 'preload', href: font, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = inLanguage(frameWords, data?.language ?? 'id')
  return [{ title: t.productName }, { name: 'description', content: t.tagline }]
}

/** What the frame of every page needs to know. */
export async function loader({ request }: LoaderFunctionArgs) {
  // The address of a public page may ask for a language; what frames the page is spoken in it too.
  return { ...readPreferences(request), language: askedLanguage(request), demo: services().env.demo }
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  return (
    <Document language={root?.language ?? 'id'} theme={root?.theme ?? 'system'}>
      {children}
    </Document>
  )
}

export default function App() {
  return <Outlet />
}
