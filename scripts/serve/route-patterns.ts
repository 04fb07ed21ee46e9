import { matchRoutes } from '@remix-run/react'
import type { ServerBuild } from '@remix-run/node'

type Manifest = ServerBuild['routes']
type RouteObject = Parameters<typeof matchRoutes>[0][number]

/** What an address that cannot be read is called. */
export const unreadable = 'unreadable'

/**
 * Names the route that answers a path: '/people/:personId'. What stands in the place of `:personId` is somebody's,
 * and belongs into no log and no figure; there are as many names as there are routes.
 */
export function routePatterns(manifest: Manifest): (path: string) => string {
  const routes = childrenOf(manifest, undefined)
  return (path) => {
    if (!canDecode(path)) return unreadable
    if (path.startsWith('/assets/')) return '/assets/*'
    // Data alone is asked for under the page's address with this ending.
    const page = path.replace(/\.data$/, '').replace(/^\/_root$/, '/')
    const matches = matchRoutes(routes, page) ?? []
    const parts = matches.flatMap(({ route }) => (route.path ? [route.path.replace(/^\/|\/$/g, '')] : []))
    return `/${parts.join('/')}`
  }
}

function childrenOf(manifest: Manifest, parentId: string | undefined): RouteObject[] {
  return Object.values(manifest).flatMap((route): RouteObject[] => {
    if (!route || route.parentId !== parentId) return []
    const { id, path, caseSensitive } = route
    const common = { id, ...(path === undefined ? {} : { path }), ...(caseSensitive ? { caseSensitive } : {}) }
    return route.index ? [{ ...common, index: true }] : [{ ...common, children: childrenOf(manifest, id) }]
  })
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
