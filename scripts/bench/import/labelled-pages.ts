/** Reads a folder of labelled pages: labels.json beside the texts it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldReport } from './score-pages';

export interface LabelledPage {
  file: string;
  text: string;
  gold: GoldReport[];
}

interface Label {
  kicker: string | null;
  headline: string;
  subtitle: string | null;
  subheads: { text: string }[];
  byline: { name: string; role: string | null; unit?: string | null; org?: string | null }[];
  paragraphs: { first10: string; last10: string }[];
  paragraphsAccept?: number[];
}

export function labelledPages(folder: string): LabelledPage[] {
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as {
    pages: { file: string; articles: Label[] }[];
  };
  return labels.pages.map(({ file, articles }) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
    gold: articles.map((label) => ({
      kicker: label.kicker,
      headline: label.headline,
      subtitle: label.subtitle,
      subheads: label.subheads.map((subhead) => subhead.text),
      byline: label.byline.map(({ name, role, unit, org }) => ({ name, role, unit: unit ?? org ?? null })),
      paragraphs: label.paragraphs.map(({ first10, last10 }) => ({ first: first10, last: last10 })),
      accept: label.paragraphsAccept,
    })),
  }));
}
