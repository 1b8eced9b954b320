import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commonShingles, withoutCommon } from '@/lib/checks/duplicates/common-phrases';
import { compareTexts, containment, DUPLICATE, PARTIAL } from '@/lib/checks/duplicates/likeness';
import { photoDistance, photoHash, SAME_PHOTO } from '@/lib/checks/duplicates/photo-hash';
import { shingles } from '@/lib/checks/duplicates/shingles';
import { sharedParts } from '@/lib/checks/duplicates/shared-parts';
import { estimatedSimilarity, shareBand, type TextSignature, textSignature } from '@/lib/checks/duplicates/signature';
import { edits } from './edited-copies';
import { markdownTable, perCent } from './markdown-table';
import { greyOf, madePicture, photoEdits } from './photo-edits';
import { seededRandom } from './seeded-random';
import { endings, openings } from './texts/formulas';
import { bodyOf, inventedReports } from './texts/invented-reports';

/** `node --import tsx scripts/bench/duplicates.ts [--out FILE]` */
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const sections = [
  '# Duplicates 一稿多投: figures',
  `\`node --import tsx scripts/bench/duplicates.ts --out docs/benchmarks/duplicates.md\`. ${inventedReports.length} invented reports; a duplicate from ${DUPLICATE} of the shorter text, partial from ${PARTIAL}.`,
  copies(),
  pairs(),
  await photos(),
  times(),
];
const report = `${sections.join('\n\n')}\n`;
if (values.out) writeFileSync(values.out, report);
else console.log(report);

function signed(text: string): TextSignature {
  return textSignature(text) as TextSignature;
}

function copies(): string {
  const random = seededRandom(11);
  const rows = Object.entries(edits).map(([kind, edit]) => {
    const results = inventedReports.map((original, i) => {
      const copy = edit(original, random, inventedReports[(i + 5) % inventedReports.length] ?? original);
      const [a, b] = [signed(bodyOf(original)), signed(copy)];
      return {
        candidate: shareBand(a, b),
        share: compareTexts(bodyOf(original), copy).share,
        estimate: estimatedSimilarity(a, b),
      };
    });
    const found = (limit: number) => results.filter(({ candidate, share }) => candidate && share >= limit).length;
    return {
      kind,
      count: results.length,
      candidates: results.filter(({ candidate }) => candidate).length,
      partial: found(PARTIAL),
      duplicate: found(DUPLICATE),
      least: Math.min(...results.map(({ share }) => share)),
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const all = sum(({ count }) => count);
  return [
    `## Edited copies\n\n${all} copies of ${rows.length} kinds: **recall ${perCent(
      sum(({ partial }) => partial),
      all,
    )}** (share a band and ≥ ${PARTIAL}).`,
    markdownTable(
      ['kind', 'copies', 'share a band', `≥ ${PARTIAL}`, `≥ ${DUPLICATE}`, 'least share'],
      rows.map((row) => [row.kind, row.count, row.candidates, row.partial, row.duplicate, row.least.toFixed(2)]),
    ),
  ].join('\n\n');
}

function pairs(): string {
  const plain = inventedReports.map(bodyOf);
  const formulaic = plain.map((text, i) =>
    [openings[i % openings.length], text, endings[i % endings.length]].join('\n'),
  );
  const rows = [
    ['as they are', ...falsePairs(plain)],
    ['with an opening and an ending that others have too', ...falsePairs(formulaic)],
    ['the same, set phrases left out', ...falsePairs(formulaic, commonShingles(formulaic.map(shingles)))],
  ];
  return `## Different reports\n\n${markdownTable(['reports', 'pairs', 'share a band', `false pairs (≥ ${PARTIAL})`, 'closest'], rows)}`;
}

function falsePairs(texts: readonly string[], common: ReadonlySet<number> = new Set()): (string | number)[] {
  const signatures = texts.map(signed);
  const own = texts.map((text) => withoutCommon(shingles(text), common));
  const compared = texts.flatMap((_, i) =>
    texts.slice(0, i).map((_, k) => ({
      candidate: shareBand(signatures[i] as TextSignature, signatures[k] as TextSignature),
      share: containment(own[i] as Uint32Array, own[k] as Uint32Array),
    })),
  );
  const wrong = compared.filter(({ share }) => share >= PARTIAL).length;
  return [
    compared.length,
    compared.filter(({ candidate }) => candidate).length,
    wrong,
    Math.max(...compared.map(({ share }) => share)).toFixed(2),
  ];
}

async function photos(): Promise<string> {
  const random = seededRandom(5);
  const pictures = await Promise.all(Array.from({ length: 30 }, () => madePicture(random)));
  const hashes = await Promise.all(pictures.map(async (picture) => photoHash(await greyOf(picture)) ?? ''));
  const rows = [];
  for (const [kind, edit] of Object.entries(photoEdits)) {
    const distances = await Promise.all(
      pictures.map(async (picture, i) =>
        photoDistance(hashes[i] ?? '', photoHash(await greyOf(await edit(picture))) ?? ''),
      ),
    );
    rows.push([
      kind,
      distances.length,
      distances.filter((distance) => distance <= SAME_PHOTO).length,
      Math.max(...distances),
    ]);
  }
  const different = hashes.flatMap((a, i) => hashes.slice(0, i).map((b) => photoDistance(a, b)));
  return [
    `## Photos\n\n30 made pictures; the same picture differs in at most ${SAME_PHOTO} of 64 bits. ${different.length} pairs of different pictures: ${different.filter((distance) => distance <= SAME_PHOTO).length} taken for the same, the closest differ in ${Math.min(...different)} bits.`,
    markdownTable(['edit', 'pictures', 'found', 'greatest distance'], rows),
  ].join('\n\n');
}

function times(): string {
  const texts = inventedReports.map(bodyOf);
  const timed = (work: (text: string, i: number) => unknown) => {
    for (let round = 0; round < 20; round += 1) texts.forEach(work);
    const before = process.cpuUsage();
    for (let round = 0; round < 50; round += 1) texts.forEach(work);
    const { user, system } = process.cpuUsage(before);
    return `${((user + system) / 1000 / 50 / texts.length).toFixed(3)} ms`;
  };
  const mean = Math.round(texts.join('').length / texts.length);
  const next = (i: number) => texts[(i + 1) % texts.length] ?? '';
  return [
    `## Time for one report\n\nProcessor time, reports of ${mean} characters on average.`,
    markdownTable(
      ['step', 'time'],
      [
        ['signature and bands', timed((text) => textSignature(text))],
        ['comparing two texts in full', timed((text, i) => compareTexts(text, next(i)))],
        ['shared parts for showing', timed((text, i) => sharedParts(text, next(i)))],
      ],
    ),
  ].join('\n\n');
}
