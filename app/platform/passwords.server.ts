import { hash, verify } from '@node-rs/argon2'

/** About 50 ms on one core, and above the floor that OWASP names for argon2id (19 MiB, two passes). */
const cost = { memoryCost: 32_768, timeCost: 3, parallelism: 1 } as const

/** Hashes and checks passwords; use cases get it as an argument. */
export type Passwords = {
  hash(password: string): Promise<string>
  /** False for a missing hash too, after the same work: the time must not tell whether an account exists. */
  matches(passwordHash: string | null | undefined, password: string): Promise<boolean>
}

let nobody: Promise<string> | undefined

/** Argon2id, its parameters inside each hash. */
export const passwords: Passwords = {
  hash(password) {
    return hash(password, cost)
  },
  async matches(passwordHash, password) {
    // The hash of nobody's password has the cost of a real one.
    const known = passwordHash ?? (await (nobody ??= hash('nobody signs in with this', cost)))
    const matches = await verify(known, password)
    return matches && typeof passwordHash === 'string'
  },
}
