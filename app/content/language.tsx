import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { formats } from './formats.ts'
import type { Formats } from './formats.ts'
import { inLanguage } from './words.ts'
import type { AreaWords, Language, Spoken } from './words.ts'

type Setting = { readonly language: Language; readonly timeZone: string }

const LanguageContext = createContext<Setting>({ language: 'id', timeZone: 'Asia/Jakarta' })

type LanguageProviderProps = Partial<Setting> & { readonly children: ReactNode }

/** Sets language and time zone for what is inside; what is not given stays as it is outside. */
export function LanguageProvider({ language, timeZone, children }: LanguageProviderProps) {
  const outer = useContext(LanguageContext)
  const chosen = language ?? outer.language
  const zone = timeZone ?? outer.timeZone
  const setting = useMemo(() => ({ language: chosen, timeZone: zone }), [chosen, zone])
  return <LanguageContext.Provider value={setting}>{children}</LanguageContext.Provider>
}

export function useLanguage(): Language {
  return useContext(LanguageContext).language
}

/** The texts of an area of the catalogue in the person's language. */
export function useWords<Area extends AreaWords>(area: Area): Spoken<Area> {
  return inLanguage(area, useLanguage())
}

/** Picks the person's language from data that carries both: names of an edition, of an area, of a document. */
export function useText(): (text: { readonly id: string; readonly en: string }) => string {
  const language = useLanguage()
  return (text) => text[language]
}

/** Numbers, dates and sizes in the person's language and the office's time zone. */
export function useFormats(): Formats {
  const { language, timeZone } = useContext(LanguageContext)
  return useMemo(() => formats(language, timeZone), [language, timeZone])
}
