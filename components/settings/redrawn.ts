/** What a form holds: the fields as typed, as they were when typing began, and as the screen last brought them. */
export interface Held<V> {
  values: V;
  base: V;
  drawn: V;
  /** fields that somebody else changed while they were being typed in here */
  overtaken: string[];
}

export const held = <V>(shown: V): Held<V> => ({ values: shown, base: shown, drawn: shown, overtaken: [] });

/**
 * The screen was drawn anew: a field that was not typed in takes what is in the database now, so
 * that saving does not undo a colleague's change; a field that was keeps what was typed.
 */
export function redrawn<V extends object>({ values, base, overtaken }: Held<V>, shown: V): Held<V> {
  const names = Object.keys(shown) as (keyof V & string)[];
  const typed = names.filter((name) => !same(values[name], base[name]));
  const kept = Object.fromEntries(typed.map((name) => [name, values[name]]));
  const lost = typed.filter((name) => !same(shown[name], base[name]) && !same(shown[name], values[name]));
  return {
    values: { ...shown, ...kept },
    base: shown,
    drawn: shown,
    overtaken: [...new Set([...overtaken, ...lost])],
  };
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
