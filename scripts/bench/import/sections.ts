/** node --import tsx scripts/bench/import/sections.ts FOLDER: section and reporting unit against the labels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '@/lib/intake/page-text/read-page';
import { jiebaWords } from './dictionary';

interface Label {
  headline: string;
  unit: string | null;
  section: string;
  sectionAlt?: string[];
}

const folder = process.argv[2];
if (!folder) {
  console.error('sections.ts FOLDER');
  process.exit(2);
}
const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as {
  pages: { file: string; articles: Label[] }[];
};
const words = jiebaWords();
const bare = (text: string | null) => (text ?? '').replace(/[\s“”"]/g, '');
let [reports, exact, defensible, named, unitRight] = [0, 0, 0, 0, 0];
for (const { file, articles } of labels.pages) {
  const read = readPage(readFileSync(join(folder, file), 'utf8'), { words }).reports;
  for (const label of articles) {
    const report = read.find(({ headline }) => bare(headline) === bare(label.headline));
    reports++;
    if (report?.section === label.section) exact++;
    if (report?.section && [label.section, ...(label.sectionAlt ?? [])].includes(report.section)) defensible++;
    if (report?.reportingUnit) named++;
    if (report && report.reportingUnit === label.unit) unitRight++;
  }
}
console.log(`section: exact ${exact}/${reports}, defensible ${defensible}/${reports}`);
console.log(`reporting unit: right ${unitRight} of ${named} named, ${reports} labelled`);
