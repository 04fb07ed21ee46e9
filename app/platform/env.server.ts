import { z } from 'zod'

const whole = (from: number, to: number, otherwise: number) =>
  z.coerce.number().int().min(from).max(to).default(otherwise)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)), 'not a day')
const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((text) => text === '1' || text === 'true')
const databaseUrl = z.string().regex(/^(sqlite:.+|:memory:|postgres(ql)?:\/\/.+)$/, 'sqlite:FILE or postgres://…')

const shape = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: databaseUrl.default('sqlite:./data/menuju.db'),
  DATA_DIR: z.string().min(1).default('./data'),
  /** 'folder' keeps evidence below DATA_DIR; 'folder:PATH' elsewhere. */
  EVIDENCE_STORE: z
    .string()
    .regex(/^folder(:.+)?$/, 'folder or folder:PATH')
    .default('folder'),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: whole(0, 65_535, 3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** How many proxies stand before the server and may be believed about the caller's address. */
  TRUST_PROXY: whole(0, 5, 0),
  SESSION_DAYS: whole(1, 90, 14),
  UPLOAD_DOCUMENT_MB: whole(1, 50, 10),
  UPLOAD_IMAGE_MB: whole(1, 50, 5),
  UPLOAD_VIDEO_MB: whole(1, 1024, 100),
  UPLOAD_FILES: whole(1, 50, 20),
  DEMO: flag,
  MENUJU_TODAY: day.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** The whole configuration, checked. Sizes are in MiB, the session in days of not being used. */
export type Env = ReturnType<typeof readEnv>

/**
 * Reads the configuration from the environment. Throws one error that lists every fault at once, by name and
 * without its value: a value may hold a password.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = shape.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (given['MENUJU_TODAY'] && !['1', 'true'].includes(given['DEMO'] ?? '') && given['NODE_ENV'] !== 'test') {
    faults.push('MENUJU_TODAY: fixes the day in demonstrations and tests only')
  }
  if (!parsed.success || faults.length > 0) {
    throw new Error(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    )
  }

  const env = parsed.data
  const publicUrl = env.PUBLIC_URL?.replace(/\/+$/, '')
  return {
    mode: env.NODE_ENV,
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    evidenceFolder: env.EVIDENCE_STORE.startsWith('folder:') ? env.EVIDENCE_STORE.slice(7) : `${env.DATA_DIR}/evidence`,
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    /** Cookies travel over https alone when that is how people reach the server. */
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    trustProxy: env.TRUST_PROXY,
    sessionDays: env.SESSION_DAYS,
    upload: {
      documentMiB: env.UPLOAD_DOCUMENT_MB,
      imageMiB: env.UPLOAD_IMAGE_MB,
      videoMiB: env.UPLOAD_VIDEO_MB,
      files: env.UPLOAD_FILES,
    },
    demo: env.DEMO,
    today: env.MENUJU_TODAY,
    logLevel: env.LOG_LEVEL,
  } as const
}
