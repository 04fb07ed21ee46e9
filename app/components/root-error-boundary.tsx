import { Topbar } from './frame/topbar.tsx'
import { RouteErrorBoundary } from './route-error-boundary.tsx'

/** A failure that no page caught: the bar stays, so that one can go on from here. */
export function RootErrorBoundary() {
  return (
    <>
      <Topbar items={[]} />
      <RouteErrorBoundary />
    </>
  )
}
