'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, useState } from 'react';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import type { ShownProblem } from '@/components/ui/problem-list';
import { held, redrawn, same } from './redrawn';

export interface FormState<V, I, T> {
  values: V;
  set<K extends keyof V>(field: K, value: V[K]): void;
  replace(values: V): void;
  submit(input: I): Promise<{ value: T } | null>;
  errorAt(id: string): string | undefined;
  /** all that a field for text needs to stand for one value of the form */
  line(field: TextKeys<V>): FormLine;
  shown: ShownProblem[];
  clear(): void;
  pending: boolean;
  saved: boolean;
}

export interface FormLine {
  id: string;
  value: string;
  onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): void;
  error: string | undefined;
}

type TextKeys<V> = { [K in keyof V & string]: V[K] extends string ? K : never }[keyof V & string];

/**
 * A form that keeps what was typed, whatever the server says, and shows all it says beside the
 * fields. `at` stands before the ids of its fields where a screen has several forms.
 */
export function useForm<V extends object, I, T>(drawn: V, command: Command<I, T>, at = ''): FormState<V, I, T> {
  const t = useTranslations('settings');
  const [form, setForm] = useState(() => held(drawn));
  const [saved, setSaved] = useState(false);
  const words = useProblemWords();
  const { run, pending, problems, clear } = useCommand<I, { value: T }>(async (input, key) => {
    const answer = await command(input, key);
    return answer.ok ? { ok: true, value: { value: answer.value } } : answer;
  });
  if (!same(form.drawn, drawn)) setForm(redrawn(form, drawn));
  const shown = [
    ...problems.map(words),
    ...form.overtaken.map((field): ShownProblem => ({ field, text: t('overtaken') })),
  ].map(({ field, text }) => ({ text, ...(field === undefined ? {} : { field: at + field }) }));
  const set: FormState<V, I, T>['set'] = (field, value) => {
    setSaved(false);
    setForm((before) => ({ ...before, values: { ...before.values, [field]: value } }));
  };
  const errorAt = (id: string) => shown.find((problem) => problem.field === id)?.text;
  return {
    values: form.values,
    line: (field) => ({
      id: at + field,
      value: form.values[field] as string,
      onChange: ({ target }) => set(field, target.value as V[typeof field]),
      error: errorAt(at + field),
    }),
    replace: (values) => setForm((before) => ({ ...before, values })),
    set,
    submit: async (input) => {
      setForm((before) => ({ ...before, overtaken: [] }));
      const answer = await run(input);
      if (answer) setForm((before) => ({ ...before, base: form.values }));
      setSaved(answer !== null);
      return answer;
    },
    errorAt,
    shown,
    clear,
    pending,
    saved,
  };
}
