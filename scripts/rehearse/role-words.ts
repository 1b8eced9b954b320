import { ROLE_WORDS } from '@/lib/manuscript/byline/role-words';
import { creditRoles } from '@/lib/manuscript/content-schema';

/** 通讯员 → correspondent; a word that a manuscript has no code for prints nothing before the name. */
export function roleOfWord(word: string | null): string | null {
  const role = ROLE_WORDS.find((entry) => entry.word === word)?.role;
  return role !== undefined && (creditRoles as readonly string[]).includes(role) ? role : null;
}
