/** Keeps account of characters: what stands in the text of a page must stand in its reports, packages or problems. */
import type { PageReading } from './page-reading';

type Account = Map<string, number>;

/** Letters, digits and the marks that end sentences; widths folded, accents apart; ` and ` and 和 are one and not counted. */
function countCharacters(text: string): Account {
  const account: Account = new Map();
  const folded = text.normalize('NFKD').replace(/and|和/g, '');
  for (const character of folded)
    if (/[\p{L}\p{N}。！!？?；;]/u.test(character)) account.set(character, (account.get(character) ?? 0) + 1);
  return account;
}

function readingText({ reports, packages, problems }: PageReading): string {
  const parts = reports.flatMap((report) => [
    report.kicker,
    report.headline,
    report.subtitle,
    report.editorsNote,
    ...report.subheads.map(({ text }) => text),
    ...report.paragraphs,
    ...report.byline.flatMap(({ name, role, unit }) => [name, role, unit]),
  ]);
  const packed = packages.flatMap(({ headline, editorsNote, credit }) => [headline, editorsNote, credit]);
  return [...parts, ...packed, ...problems.map(({ text }) => text)].filter(Boolean).join('\n');
}

/** Characters of `text` that the reading has fewer of; the label 编者按 is printed anew. */
export function missing(text: string, reading: PageReading): string {
  const have = countCharacters(readingText(reading));
  const visible = text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');
  const want = countCharacters(visible.replace(/编者按/g, ''));
  return [...want]
    .filter(([character, count]) => (have.get(character) ?? 0) < count)
    .map(([character]) => character)
    .join('');
}
