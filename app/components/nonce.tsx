import { createContext, useContext } from 'react'

const NonceContext = createContext<string | undefined>(undefined)

/** Carries the nonce of this answer to the scripts of the document; the browser never sees it again. */
export const NonceProvider = NonceContext.Provider

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
