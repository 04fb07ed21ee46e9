import { data } from '@remix-run/node'

/** An address that is nobody's; a route of its own, so that its page knows the person's language and theme. */
export function loader(): never {
  throw data({ reason: 'page', details: {} }, { status: 404 })
}

export const action = loader

export default function NowhereRoute() {
  return null
}
