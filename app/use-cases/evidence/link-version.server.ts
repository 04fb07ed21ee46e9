import type { LinkResult } from '#app/platform/evidence/link-check.server.ts'

/** What a version says of a link that was just tried. */
export function linkVersion(url: string, tried: LinkResult, at: string) {
  const noFile = { fileName: '', sha256: null, bytes: null, mediaType: null, extension: '' } as const
  return { source: 'link', url, ...noFile, ...linkTest(tried, at) } as const
}

/** What trying a link came to, as it is kept. */
export function linkTest({ ok, reason }: LinkResult, at: string) {
  return {
    linkState: ok ? 'opened' : 'failed',
    linkReason: ok ? null : reason,
    linkCheckedAt: at,
    readable: 1,
  } as const
}
