import { z } from 'zod';
import { dataDir } from './data-dir';

/** Every setting that comes from outside, read once and checked. docs: README "Settings". */
const settings = z.object({
  DATABASE_URL: z.string().url().optional(),
  JIANBAO_PUBLIC_URL: z.string().url().optional(),
  /** set by `npm start`: where this process listens */
  NEXTAUTH_URL: z.string().url().optional(),
  JIANBAO_SECRET: z.string().min(32).optional(),
  JIANBAO_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  JIANBAO_SMTP_URL: z.string().url().optional(),
  JIANBAO_MAIL_FROM: z.string().default('见报 <desk@localhost>'),
  /** how long the composer may be at one question */
  JIANBAO_COMPOSER_SECONDS: z.coerce.number().int().min(5).max(600).default(60),
  /** where a back-up is written every night; none without it */
  JIANBAO_BACKUP_DIR: z.string().optional(),
  /** from which hour on, by the newspaper's clock */
  JIANBAO_BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('03:00'),
  /** how many are kept: one a day, one a week, one a month */
  JIANBAO_BACKUP_KEEP: z
    .string()
    .regex(/^[1-9]\d{0,2},\d{1,3},\d{1,3}$/)
    .default('7,4,12'),
  JIANBAO_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

function read() {
  const parsed = settings.safeParse(process.env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings that cannot be used:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  return {
    databaseUrl: value.DATABASE_URL ?? '',
    publicUrl: value.JIANBAO_PUBLIC_URL?.replace(/\/$/, '') ?? '',
    address: value.NEXTAUTH_URL?.replace(/\/$/, '') ?? '',
    secret: value.JIANBAO_SECRET ?? '',
    trustedProxies: value.JIANBAO_TRUSTED_PROXIES,
    smtpUrl: value.JIANBAO_SMTP_URL ?? '',
    mailFrom: value.JIANBAO_MAIL_FROM,
    composerSeconds: value.JIANBAO_COMPOSER_SECONDS,
    backup: {
      folder: value.JIANBAO_BACKUP_DIR ?? '',
      at: value.JIANBAO_BACKUP_AT,
      keep: value.JIANBAO_BACKUP_KEEP.split(',').map(Number) as [days: number, weeks: number, months: number],
    },
    log: value.JIANBAO_LOG,
    dataDir: dataDir(),
    production: process.env.NODE_ENV === 'production',
  };
}

export type Env = ReturnType<typeof read>;

let known: Env | undefined;

/** Settings are read at first use, because `npm start` sets some of them itself. */
export function env(): Env {
  known ??= read();
  return known;
}
