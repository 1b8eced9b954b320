import { appendToFile, filesIn, findFile } from '../storage/files';
import type { DigestLine } from './digest-line';

/** Digests outside the database: a file a year, a line a day. Nothing of ours rewrites or shortens one. */
const DIGESTS = 'digests';

export async function appendDigest(line: DigestLine): Promise<void> {
  await appendToFile(`${DIGESTS}/${line.day.slice(0, 4)}.jsonl`, `${JSON.stringify(line)}\n`);
}

/** Every line of every year in order; a line that cannot be read is null. */
export async function keptDigests(): Promise<(DigestLine | null)[]> {
  const lines: (DigestLine | null)[] = [];
  for (const key of await filesIn(DIGESTS)) {
    const text = (await findFile(key))?.toString('utf8') ?? '';
    lines.push(...text.split('\n').filter(Boolean).map(lineOf));
  }
  return lines;
}

/** The files as they are, without lines of days that a copy of the database does not know yet. */
export async function digestFilesUntil(day: string): Promise<{ key: string; bytes: Buffer }[]> {
  const files = [];
  for (const key of await filesIn(DIGESTS)) {
    const lines = ((await findFile(key))?.toString('utf8') ?? '').split('\n').filter(Boolean);
    const known = lines.filter((text) => (lineOf(text)?.day ?? '') <= day);
    if (known.length > 0) files.push({ key, bytes: Buffer.from(`${known.join('\n')}\n`) });
  }
  return files;
}

function lineOf(text: string): DigestLine | null {
  try {
    return JSON.parse(text) as DigestLine;
  } catch {
    return null;
  }
}
