import { startTransition, StrictMode } from 'react'
import { RemixBrowser } from '@remix-run/react'
import { hydrateRoot } from 'react-dom/client'
import { RequestNumberProvider, requestNumberIn } from '#app/components/request-number.tsx'

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RequestNumberProvider value={requestNumberIn(document)}>
        <RemixBrowser />
      </RequestNumberProvider>
    </StrictMode>,
  )
})
