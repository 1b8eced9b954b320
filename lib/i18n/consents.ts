import type { Role } from '@/lib/domain/actor';
import type { Locale } from './locale';
import { messagesFor } from './messages';

/** What waits for a second person, as it is told. */
export interface AskedWords {
  kind: 'roles' | 'link' | 'account' | 'reactivate' | 'factor';
  roles?: readonly { role: Role; where?: string }[];
  account?: string;
}

/** 给程听雨“责任编辑（教育）”的角色; to give 程听雨 the role Editor (教育). */
export function whatIsAsked(locale: Locale, name: string, { kind, roles = [], account = '' }: AskedWords): string {
  const { consents, shell } = messagesFor(locale);
  const named = roles.map(({ role, where }) =>
    (where ? consents.roleThere : consents.role)
      .replace('{role}', () => shell.roles[role])
      .replace('{where}', () => where ?? ''),
  );
  return consents.what[kind]
    .replace('{name}', () => name)
    .replace('{roles}', () => named.join(consents.and))
    .replace('{account}', () => account);
}
