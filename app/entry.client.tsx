import { startTransition, StrictMode } from 'react'
import { RemixBrowser } from '@remix-run/react'
import { hydrateRoot } from 'react-dom/client'
import { RequestNumberProvider, requestNumberIn } from '#app/components/request-number.tsx'

/**
 * Waits until the data of the page is decoded. RemixBrowser begins with it when it is first called, and throws the
 * promise. Were that left to the first rendering, a key pressed meanwhile would make React hydrate at once what is
 * not there yet, and fail; this way the page is plain forms and links until all of it is ready.
 */
async function decoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (thrown) {
    if (thrown instanceof Promise) await thrown
  }
}

function hydrate(): void {
  hydrateRoot(
    document,
    <StrictMode>
      <RequestNumberProvider value={requestNumberIn(document)}>
        <RemixBrowser />
      </RequestNumberProvider>
    </StrictMode>,
  )
}

await decoded()
startTransition(hydrate)
