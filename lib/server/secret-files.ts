import { readFileSync } from 'node:fs';

/**
 * A setting that holds a secret may be given as a file instead, as containers and systemd hand them over:
 * JIANBAO_SECRET_FILE names the file whose first line is JIANBAO_SECRET. It stands for the setting
 * from then on, for the processes that we start too.
 */
const SECRETS = [
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_OWNER_URL',
  'JIANBAO_SECRET',
  'JIANBAO_SMTP_URL',
  'JIANBAO_S3_KEY_ID',
  'JIANBAO_S3_SECRET',
  'JIANBAO_METRICS_TOKEN',
];

export function takeSecretFiles(settings: NodeJS.ProcessEnv): void {
  const faults = SECRETS.flatMap((name) => take(settings, name) ?? []);
  if (faults.length > 0)
    throw new Error(`Settings that cannot be used:\n${faults.map((said) => `  ${said}`).join('\n')}`);
}

function take(settings: NodeJS.ProcessEnv, name: string): string | null {
  const file = settings[`${name}_FILE`];
  if (!file) return null;
  if (settings[name]) return `${name} and ${name}_FILE are both set: leave one of them out.`;
  try {
    const value = readFileSync(file, 'utf8').split(/\r?\n/)[0]?.trim();
    if (!value) return `${name}_FILE: the file ${file} is empty.`;
    settings[name] = value;
    delete settings[`${name}_FILE`];
    return null;
  } catch (error) {
    return `${name}_FILE: the file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`;
  }
}
