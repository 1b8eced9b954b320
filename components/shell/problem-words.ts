'use client';

import { useTranslations } from 'next-intl';
import type { ShownProblem } from '@/components/ui/problem-list';
import type { Problem } from '@/lib/domain/problems';

/** What stopped a command: a rule's reason, or the line between here and the server. */
export type Stopped = Problem | { code: 'no-connection' | 'failed'; field?: string; params?: Problem['params'] };

/** Puts Problems into words. States and roles among their params are spelled in the reader's language. */
export function useProblemWords(): (problem: Stopped) => ShownProblem {
  const t = useTranslations('problems');
  const states = useTranslations('states');
  const roles = useTranslations('shell.roles');
  return ({ code, field, params = {} }) => {
    const spelled = { ...params };
    if (typeof params.state === 'string') spelled.state = stateWord(states, params.state);
    if (typeof params.roles === 'string') spelled.roles = roleWords(roles, params.roles);
    spelled.roles ??= '';
    return { text: t(code, spelled), ...(field ? { field } : {}) };
  };
}

function stateWord(t: ReturnType<typeof useTranslations<'states'>>, state: string): string {
  for (const axis of ['report', 'page', 'issue'] as const) {
    const key = `${axis}.${state}` as Parameters<typeof t>[0];
    if (t.has(key)) return t(key);
  }
  return state;
}

function roleWords(t: ReturnType<typeof useTranslations<'shell.roles'>>, list: string): string {
  return list
    .split(',')
    .map((role) => (t.has(role as Parameters<typeof t>[0]) ? t(role as Parameters<typeof t>[0]) : role))
    .join('／');
}
