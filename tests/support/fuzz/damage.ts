import fc from 'fast-check';
import { hostileValue } from './hostile-words';

/** The same value with one place in it made into something else, left out, doubled, or with a stranger beside it. */
export function damaged(whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      whole,
      fc.array(fc.nat(1_000), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('other', 'gone', 'twice', 'stranger'),
      hostileValue,
    )
    .map(([value, way, harm, other]) => harmed(value, way, harm, other));
}

type Harm = 'other' | 'gone' | 'twice' | 'stranger';

function harmed(value: unknown, [turn = 0, ...rest]: number[], harm: Harm, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return other;
  const keys = Object.keys(value);
  const key = keys[turn % keys.length] as string;
  if (Array.isArray(value)) {
    const at = Number(key);
    if (rest.length > 0) return value.map((item, index) => (index === at ? harmed(item, rest, harm, other) : item));
    if (harm === 'gone') return value.filter((_, index) => index !== at);
    return harm === 'twice' ? [...value, ...value] : value.with(at, other);
  }
  const copy: Record<string, unknown> = { ...value };
  if (rest.length > 0) copy[key] = harmed(copy[key], rest, harm, other);
  else if (harm === 'gone') delete copy[key];
  else if (harm === 'stranger') copy[typeof other === 'string' ? other : 'colour'] = other;
  else copy[key] = harm === 'twice' ? [copy[key], copy[key]] : other;
  return copy;
}
