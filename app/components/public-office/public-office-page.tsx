import { LanguageProvider } from '#app/content/language.tsx'
import type { PublicOfficePage as Page } from '#app/use-cases/publication/publication-view.server.ts'
import { AskAndComplain } from './ask-and-complain.tsx'
import { Kept } from './kept.tsx'
import { OfficeHead } from './office-head.tsx'
import { Promises } from './promises.tsx'

/** What anybody sees of an office: who it is, what it promises, what it keeps, and where to ask. */
export function PublicOfficePage({ office }: { readonly office: Page }) {
  return (
    <LanguageProvider timeZone={office.timezone}>
      <OfficeHead office={office} />
      <Promises office={office} />
      <Kept indicators={office.indicators} />
      <AskAndComplain officeId={office.officeId} />
    </LanguageProvider>
  )
}
