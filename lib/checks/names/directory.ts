/**
 * The directory 通讯录 is what the newspaper knows of the people and units it prints: names, titles
 * with their dates, short names and whether a short name may stand in a headline.
 */
export interface Directory {
  people: readonly KnownPerson[];
  units: readonly KnownUnit[];
}

export interface KnownPerson {
  name: string;
  titles: readonly { title: string; from: string | null; to: string | null }[];
}

export interface KnownUnit {
  name: string;
  aliases: readonly { name: string; inHeadlines: boolean }[];
}

/** Titles that the person holds on the date; all of them where no date is known. */
export function titlesOn(person: KnownPerson, date: string | null): string[] {
  return person.titles
    .filter(({ from, to }) => date === null || ((from === null || from <= date) && (to === null || date <= to)))
    .map(({ title }) => title);
}
