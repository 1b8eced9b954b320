import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: string | undefined;

/** As package.json says. */
export function productVersion(): string {
  known ??= (
    JSON.parse(readFileSync(join(/*turbopackIgnore: true*/ process.cwd(), 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
  return known;
}
