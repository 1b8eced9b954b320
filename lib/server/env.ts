import { dataDir } from './data-dir';
import { takeSecretFiles } from './secret-files';
import { settings } from './settings-form';

function read() {
  takeSecretFiles(process.env);
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings that cannot be used:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  return {
    databaseUrl: value.DATABASE_URL ?? '',
    /** the database itself, where DATABASE_URL is a pooler that lends a connection for one transaction */
    directUrl: value.DATABASE_DIRECT_URL ?? value.DATABASE_URL ?? '',
    pooled: value.DATABASE_DIRECT_URL !== undefined,
    publicUrl: value.JIANBAO_PUBLIC_URL?.replace(/\/$/, '') ?? '',
    address: value.NEXTAUTH_URL?.replace(/\/$/, '') ?? '',
    secret: value.JIANBAO_SECRET ?? '',
    trustedProxies: value.JIANBAO_TRUSTED_PROXIES,
    smtpUrl: value.JIANBAO_SMTP_URL ?? '',
    mailFrom: value.JIANBAO_MAIL_FROM,
    stopSeconds: value.JIANBAO_STOP_SECONDS,
    composerSeconds: value.JIANBAO_COMPOSER_SECONDS,
    backup: {
      folder: value.JIANBAO_BACKUP_DIR ?? '',
      at: value.JIANBAO_BACKUP_AT,
      keep: value.JIANBAO_BACKUP_KEEP.split(',').map(Number) as [days: number, weeks: number, months: number],
    },
    s3: value.JIANBAO_S3_BUCKET
      ? {
          bucket: value.JIANBAO_S3_BUCKET,
          endpoint: value.JIANBAO_S3_ENDPOINT,
          region: value.JIANBAO_S3_REGION,
          prefix: value.JIANBAO_S3_PREFIX ? `${value.JIANBAO_S3_PREFIX.replace(/\/+$/, '')}/` : '',
          pathStyle: value.JIANBAO_S3_PATH_STYLE
            ? value.JIANBAO_S3_PATH_STYLE === '1'
            : value.JIANBAO_S3_ENDPOINT !== undefined,
          credentials:
            value.JIANBAO_S3_KEY_ID && value.JIANBAO_S3_SECRET
              ? { accessKeyId: value.JIANBAO_S3_KEY_ID, secretAccessKey: value.JIANBAO_S3_SECRET }
              : undefined,
        }
      : null,
    metricsToken: value.JIANBAO_METRICS_TOKEN ?? '',
    log: value.JIANBAO_LOG,
    /** where the built processes are, in a product that is served */
    processes: value.JIANBAO_PROCESSES ?? '',
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
