/**
 * Units go by short names in print: 云湖市第一实验小学 is 市一实小. To find a unit by what somebody
 * typed, names are folded: full and half width, capitals, blanks and brackets of either kind are
 * the same.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•‧・]+/gu, '')
    .replace(/[〔［【[]/gu, '(')
    .replace(/[〕］】\]]/gu, ')');
}

export interface NamedUnit {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** All units that go by this name; more than one when a short name is not unique. */
export function unitsNamed<T extends NamedUnit>(units: readonly T[], typed: string): T[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  return units.filter(({ name, aliases }) => [name, ...aliases].some((known) => foldName(known) === wanted));
}
