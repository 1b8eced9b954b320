import { type Problem, problem } from '@/lib/domain/problems';
import { foldName } from '@/lib/domain/units/alias';

interface Names {
  name: string;
  aliases: readonly string[];
}

/**
 * Whoever types a short name means one unit: a name or an alias is taken when any other unit, or
 * the same one, goes by it after folding. Empty lines of the form are no names.
 */
export function nameProblems(unit: Names, others: readonly Names[]): Problem[] {
  const taken = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
  const fields = [
    { field: 'name', value: unit.name },
    ...unit.aliases.map((value, index) => ({ field: `aliases.${index}`, value })),
  ];
  return fields.flatMap(({ field, value }) => {
    const folded = foldName(value);
    if (folded === '') return field === 'name' ? [problem('missing-field', 'name')] : [];
    if (taken.has(folded)) return [problem('name-taken', field)];
    taken.add(folded);
    return [];
  });
}
