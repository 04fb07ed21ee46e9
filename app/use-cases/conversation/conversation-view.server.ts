import type { Role } from '#app/domain/access/roles.ts'

/** One message; `reviewer` tells the side of the table it was written on. */
export type MessageView = {
  readonly id: string
  readonly name: string
  readonly role: Role | null
  readonly reviewer: boolean
  readonly own: boolean
  readonly text: string
  readonly at: string
}

export type Conversation = { readonly messages: readonly MessageView[]; readonly mayWrite: boolean }
