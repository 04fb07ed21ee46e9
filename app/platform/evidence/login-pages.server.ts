/** How services that hold files ask a stranger to sign in: by sending on to such a page, or by showing one. */

const loginHosts = new Set([
  'accounts.google.com',
  'login.microsoftonline.com',
  'login.live.com',
  'login.yahoo.com',
  'appleid.apple.com',
  'idmsa.apple.com',
])
const loginPath = /\/(login|log-in|signin|sign-in|sso|masuk|auth\/login|servicelogin)(\/|\.|$)/i

export function isLoginAddress(url: URL): boolean {
  return loginHosts.has(url.hostname) || loginPath.test(url.pathname)
}

/** A page that calls itself a sign-in page and asks for a password; many open pages have such a field in a corner. */
export function isLoginPage(html: string): boolean {
  const asksPassword = /<input[^>]*\stype\s*=\s*["']?password\b/i.test(html)
  return asksPassword && /<title[^>]*>[^<]*(log ?in|sign ?in|masuk)/i.test(html)
}
