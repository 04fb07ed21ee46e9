import { z } from 'zod'
import { isKeyList } from './secrets.server.ts'

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
const secret = z
  .string()
  .min(24, 'at least 24 characters, made by chance')
  .regex(/^[\x21-\x7e]+$/, 'letters, digits and signs without blanks')

const shape = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: databaseUrl.default('sqlite:./data/menuju.db'),
  DATA_DIR: z.string().min(1).default('./data'),
  /** 'folder' keeps evidence below DATA_DIR; 'folder:PATH' elsewhere. */
  EVIDENCE_STORE: z
    .string()
    .regex(/^folder(:.+)?$/, 'folder or folder:PATH')
    .default('folder'),
  /** Where backups without a folder of their own go. */
  BACKUP_DIR: z.string().min(1).optional(),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: whole(0, 65_535, 3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** How many proxies stand before the server and may be believed about the caller's address. */
  TRUST_PROXY: whole(0, 5, 0),
  /** Seconds that running requests and uploads have to finish once the server is told to end. */
  STOP_GRACE_SECONDS: whole(0, 3600, 60),
  /** Keys of 32 bytes in base64, the newest first; without it the key lies in DATA_DIR. */
  SECRET_KEY: z.string().refine(isKeyList, '32 bytes in base64; several with commas between them').optional(),
  /** Goes on although texts are kept whose key is nowhere any more. */
  SECRET_KEY_LOST: flag,
  /** Whoever names it may read /metrics; without it there is no such page. There is no default. */
  METRICS_TOKEN: secret.optional(),
  SESSION_DAYS: whole(1, 90, 14),
  UPLOAD_DOCUMENT_MB: whole(1, 50, 10),
  UPLOAD_IMAGE_MB: whole(1, 50, 5),
  UPLOAD_VIDEO_MB: whole(1, 1024, 100),
  UPLOAD_FILES: whole(1, 50, 20),
  /** Whether links of evidence are opened again day by day; without a way out of the network every one would fail. */
  LINK_TESTS: flag.prefault('1'),
  DEMO: flag,
  MENUJU_TODAY: day.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** The name of every variable that is read. */
export const variables: readonly string[] = Object.keys(shape.shape)

/** The whole configuration, checked. Sizes are in MiB, the session in days of not being used. */
export type Env = ReturnType<typeof readEnv>

type Source = Readonly<Record<string, string | undefined>>

/**
 * Reads the configuration from the environment. Throws one error that lists every fault at once, by name and
 * without its value: a value may hold a password. `faultsElsewhere` are those found by trying what is named.
 */
export function readEnv(source: Source, faultsElsewhere: readonly string[] = []) {
  const given = givenIn(source)
  const parsed = shape.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (given['MENUJU_TODAY'] && !['1', 'true'].includes(given['DEMO'] ?? '') && given['NODE_ENV'] !== 'test') {
    faults.push('MENUJU_TODAY: fixes the day in demonstrations and tests only')
  }
  faults.push(...faultsElsewhere)
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
    evidenceFolder: evidenceFolderOf(env),
    backupFolder: env.BACKUP_DIR,
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    /** Cookies travel over https alone when that is how people reach the server. */
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    trustProxy: env.TRUST_PROXY,
    stopGraceSeconds: env.STOP_GRACE_SECONDS,
    secretKey: env.SECRET_KEY,
    secretKeyLost: env.SECRET_KEY_LOST,
    metricsToken: env.METRICS_TOKEN,
    sessionDays: env.SESSION_DAYS,
    upload: {
      documentMiB: env.UPLOAD_DOCUMENT_MB,
      imageMiB: env.UPLOAD_IMAGE_MB,
      videoMiB: env.UPLOAD_VIDEO_MB,
      files: env.UPLOAD_FILES,
    },
    linkTests: env.LINK_TESTS,
    demo: env.DEMO,
    today: env.MENUJU_TODAY,
    logLevel: env.LOG_LEVEL,
  } as const
}

/** The folders a configuration names, by the variable that names each; also those of a faulty one. */
export function foldersNamed(source: Source): ReadonlyMap<string, string> {
  const given = givenIn(source)
  const DATA_DIR = given['DATA_DIR'] ?? './data'
  const EVIDENCE_STORE = given['EVIDENCE_STORE'] ?? 'folder'
  const url = given['DATABASE_URL'] ?? 'sqlite:./data/menuju.db'
  return new Map([
    ['DATA_DIR', DATA_DIR],
    ['EVIDENCE_STORE', evidenceFolderOf({ DATA_DIR, EVIDENCE_STORE })],
    ...(given['BACKUP_DIR'] ? [['BACKUP_DIR', given['BACKUP_DIR']] as const] : []),
    ...(url.startsWith('sqlite:') ? [['DATABASE_URL', `${url.slice('sqlite:'.length)}/..`] as const] : []),
  ])
}

function givenIn(source: Source): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
}

function evidenceFolderOf({ DATA_DIR, EVIDENCE_STORE }: { DATA_DIR: string; EVIDENCE_STORE: string }): string {
  return EVIDENCE_STORE.startsWith('folder:') ? EVIDENCE_STORE.slice('folder:'.length) : `${DATA_DIR}/evidence`
}
