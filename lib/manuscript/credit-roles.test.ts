import { describe, expect, test } from 'vitest';
import { messagesFor } from '@/lib/i18n/messages';
import { parseByline } from './byline/parse';
import { printByline } from './byline/print';
import { ROLE_WORDS, wordOfRole } from './byline/role-words';
import type { Credit } from './content';
import { creditRoles } from './credit-roles';
import { canonicalContent } from './hash';
import { sampleContent } from './sample-content';
import { parseContent } from './schema';

const byline = (role: Credit['role']): Credit[] => [{ name: '沈拓', role, unit: null }];

describe.each(ROLE_WORDS.map(({ word, role }) => [word, role] as const))('%s', (word, role) => {
  test('is a role that a manuscript may hold', () => {
    expect(creditRoles).toContain(role);
    const content = sampleContent({ byline: byline(role) });
    expect(parseContent(content)).toEqual({ ok: true, content });
  });

  test('read before a name, passes the schema as it was read', () => {
    const { credits } = parseByline(`${word} 沈拓`);
    expect(credits.map((credit) => credit.role)).toContain(role);
    const content = sampleContent({ byline: credits });
    expect(parseContent(content)).toEqual({ ok: true, content });
  });
});

describe.each(creditRoles)('%s', (role) => {
  test('is printed with its word, and read back', () => {
    const printed = printByline([...byline(role), { name: '何素娟', role: null, unit: null }]);
    expect(printed).toContain(wordOfRole(role));
    expect(wordOfRole(role)).not.toBe('');
    expect(parseByline(printByline(byline(role))).credits).toEqual(byline(role));
  });

  test('is part of what is signed', () => {
    const others = [null, ...creditRoles].filter((other) => other !== role);
    const signed = (one: Credit['role']) => canonicalContent(sampleContent({ byline: byline(one) }));
    expect(others.map(signed)).not.toContain(signed(role));
  });

  test('has its words in both languages', () => {
    expect(messagesFor('zh-CN').mine.byline.roles[role]).toMatch(/\p{Script=Han}/u);
    expect(messagesFor('en').mine.byline.roles[role]).toMatch(/^[A-Z]/);
  });
});
