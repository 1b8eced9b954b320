import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpointOf } from '../../support/api';
import { apiTable } from '@/lib/server/api/table';
import { inviteForm } from '@/lib/server/people/invite';
import { asSent, line, note, printable } from '@/lib/server/web/typed';

interface Def {
  type: string;
  checks?: unknown[];
  format?: string;
  [part: string]: unknown;
}

/** Every string in a schema that lets anything through. */
function bare(schema: unknown, at: string): string[] {
  const def = (schema as { _zod?: { def: Def } })?._zod?.def;
  if (!def) return [];
  if (def.type === 'string') return def.format || looks(def) ? [] : [at];
  const parts = ['innerType', 'element', 'in', 'valueType'].map((name) => bare(def[name], at));
  const shape = Object.entries((def.shape ?? {}) as object).map(([name, part]) => bare(part, `${at}.${name}`));
  const options = ((def.options ?? def.items ?? []) as unknown[]).map((part) => bare(part, at));
  return [...parts, ...shape, ...options].flat();
}

// the manuscript's own words are refined in place
const looks = ({ checks = [] }: Def) =>
  checks.includes(printable) ||
  checks.some((check) => (check as { _zod: { def: { check: string } } })._zod.def.check === 'custom');

describe('what comes in', () => {
  test.each(Object.keys(apiTable))('%s takes no string that is not looked at', (name) =>
    expect(bare(endpointOf(name).input, name)).toEqual([]),
  );

  test('the walk finds a bare one', () => {
    const planted = z.strictObject({
      a: line(5),
      b: z.array(z.string().max(3).optional()),
      c: z.union([note(3), z.string()]),
    });
    expect(bare(planted, 'planted')).toEqual(['planted.b', 'planted.c']);
  });

  test.each(['沈\0禾', '沈\ud800', '\u001b[2J'])('%j is refused at its field', (name) => {
    for (const type of [line(9), note(9), asSent(9)]) expect(type.safeParse(name).success).toBe(false);
  });

  test('a name loses what nobody sees', () =>
    expect(
      inviteForm.parse({ name: ' 沈\u202e禾\n', account: '1', roles: [], unitId: null, title: '\u3164' }),
    ).toMatchObject({ name: '沈禾', title: '' }));
});
