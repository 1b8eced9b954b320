import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A field can be typed into before the page is awake, and React then knows nothing of it: the next time the field is
 * drawn the words would be gone. They are noted as the page wakes up, and told as if they were typed now, once
 * everything else is awake too: a text that was kept from before comes first.
 */
export function useTypedEarly(id: string, value: unknown): void {
  const typed = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at waking up
  useLayoutEffect(() => {
    const field = document.getElementById(id);
    if (isField(field) && typeof value === 'string' && field.value !== value) typed.current = field.value;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at waking up
  useEffect(() => {
    if (typed.current === null || typeof value !== 'string') return;
    const early = typed.current;
    typed.current = null;
    setTimeout(() => tell(id, value, early));
  }, []);
}

function tell(id: string, first: string, typed: string): void {
  const field = document.getElementById(id);
  if (!isField(field)) return;
  const kept = field.value === first || field.value === typed ? null : field.value;
  const added = typed.startsWith(first) ? typed.slice(first.length) : typed;
  field.value = kept ?? first;
  // past what React notes of a field, so that it sees the change
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, kept === null ? typed : kept + added);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const isField = (found: Element | null): found is HTMLInputElement | HTMLTextAreaElement =>
  found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
