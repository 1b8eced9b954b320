import { z } from 'zod';

/** Every setting that comes from outside, checked once. docs: README "Settings". */
export const settings = z
  .object({
    DATABASE_URL: z.string().url().optional(),
    /** the database itself, where DATABASE_URL is a pooler in transaction mode */
    DATABASE_DIRECT_URL: z.string().url().optional(),
    JIANBAO_PUBLIC_URL: z.string().url().optional(),
    /** set by `npm start`: where this process listens */
    NEXTAUTH_URL: z.string().url().optional(),
    JIANBAO_SECRET: z.string().min(32).optional(),
    JIANBAO_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
    JIANBAO_SMTP_URL: z.string().url().optional(),
    JIANBAO_MAIL_FROM: z.string().default('见报 <desk@localhost>'),
    /** how long what is under way may go on after a stop was asked for */
    JIANBAO_STOP_SECONDS: z.coerce.number().int().min(1).max(600).default(20),
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
    /** files go into this bucket; without it onto the disk */
    JIANBAO_S3_BUCKET: z.string().min(3).max(63).optional(),
    JIANBAO_S3_ENDPOINT: z.string().url().optional(),
    JIANBAO_S3_REGION: z.string().default('us-east-1'),
    JIANBAO_S3_PREFIX: z
      .string()
      .regex(/^[\w.-]+(\/[\w.-]+)*\/?$/)
      .optional(),
    JIANBAO_S3_PATH_STYLE: z.enum(['0', '1']).optional(),
    JIANBAO_S3_KEY_ID: z.string().optional(),
    JIANBAO_S3_SECRET: z.string().optional(),
    /** who may read /metrics; without it this machine alone */
    JIANBAO_METRICS_TOKEN: z.string().min(16).optional(),
    /** set by scripts/serve.mjs: what it built */
    JIANBAO_PROCESSES: z.string().optional(),
    JIANBAO_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((given, context) => {
    const say = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    const { JIANBAO_S3_BUCKET: bucket, JIANBAO_S3_KEY_ID: id, JIANBAO_S3_SECRET: secret } = given;
    if (!bucket && (given.JIANBAO_S3_ENDPOINT || id || secret))
      say('JIANBAO_S3_BUCKET', 'is missing, while other settings of S3 are there.');
    if ((id === undefined) !== (secret === undefined))
      say(id ? 'JIANBAO_S3_SECRET' : 'JIANBAO_S3_KEY_ID', 'is missing: the two go together.');
  });
