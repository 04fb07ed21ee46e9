import type { ReactNode } from 'react'
import { Links, Meta, Scripts, ScrollRestoration } from '@remix-run/react'
import { LanguageProvider, useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import type { Language } from '#app/content/words.ts'
import type { Theme } from '#app/forms/preferences.ts'
import { LoadingBar } from './frame/loading-bar.tsx'
import { Sprite } from './icons/sprite.tsx'
import { useNonce } from './nonce.tsx'
import { RequestNumberMeta } from './request-number.tsx'

type DocumentProps = {
  readonly language: Language
  readonly theme: Theme
  readonly children: ReactNode
}

/** The HTML around every page, a failed one included. */
export function Document({ language, theme, children }: DocumentProps) {
  const nonce = useNonce()
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <RequestNumberMeta />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>
          <Sprite />
          <SkipLink />
          <LoadingBar />
          {children}
        </LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

function SkipLink() {
  return (
    <a className="skip" href="#isi">
      {useWords(frameWords).skipToContent}
    </a>
  )
}
