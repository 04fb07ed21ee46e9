import { createContext, useContext } from 'react'

/** The number of the request that a failed document answers, and the path it was asked for. */
export type RequestNumber = { readonly number: string; readonly path: string }

const RequestNumberContext = createContext<RequestNumber | undefined>(undefined)

/** The name under which the document tells the browser its number. */
const metaName = 'request-number'

/** Carries the number under which the log knows the failure. */
export const RequestNumberProvider = RequestNumberContext.Provider

/** The number to quote for a path; a page that fails later on was another request, whose number nobody knows here. */
export function useRequestNumber(path: string): string | undefined {
  const known = useContext(RequestNumberContext)
  return known?.path === path ? known.number : undefined
}

/** Keeps the number in the document, for the browser to find when it takes over. */
export function RequestNumberMeta() {
  const known = useContext(RequestNumberContext)
  return known ? <meta name={metaName} content={known.number} /> : null
}

/** The number that the document in the browser was answered under, where it tells one. */
export function requestNumberIn(document: Document): RequestNumber | undefined {
  const number = document.querySelector<HTMLMetaElement>(`meta[name="${metaName}"]`)?.content
  return number === undefined ? undefined : { number, path: document.location.pathname }
}
