import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '@/lib/i18n/messages';

/** Type that is cut at build: a file of the build, and the code of what is in it. */
export interface InterfaceType {
  face: 'sans-400';
  address: string;
  code: string;
}

export const INTERFACE_TYPE = join('.next', 'interface-type.json');

/** What every screen says, in the face that says most of it; the rest is cut to the screen, like all other text. */
export function interfaceCharacters(): string {
  const { shell, states } = messagesFor('zh-CN');
  const said = strings([shell, states]).join('');
  return [...new Set(PRINTABLE + said)].filter((character) => character >= ' ').join('');
}

let known: InterfaceType | null | undefined;

/** What the build made; null where nothing was built. */
export function interfaceType(): InterfaceType | null {
  const file = join(process.cwd(), INTERFACE_TYPE);
  known ??= existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return known ?? null;
}

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
