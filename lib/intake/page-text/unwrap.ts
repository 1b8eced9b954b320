/**
 * Text whose lines were broken by width while blank lines part the paragraphs, as mail programs send it:
 * full lines are put together again before anything is judged.
 */
import type { SourceLine } from './source-lines';

/** Joins lines that a mail program broke at a column; lines of a text that keeps its own ends stay. */
export function unwrapLines(lines: readonly SourceLine[]): SourceLine[] {
  const width = columnWidth(lines);
  const gaps = lines.filter((line) => line.gap).length;
  if (width === 0 || gaps < 3 || gaps < lines.length * 0.04) return [...lines];
  const joined: SourceLine[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = joined[joined.length - 1];
    if (
      !before ||
      !last ||
      line.gap ||
      line.indented ||
      line.heading > 0 ||
      !isFull(before, width) ||
      startsAnew(line.text)
    )
      joined.push(line);
    else joined[joined.length - 1] = { ...last, text: last.text + blankBetween(last.text, line.text) + line.text };
  });
  return joined;
}

/** Characters of a full line: the lines that another follows without a gap are of one width. */
function columnWidth(lines: readonly SourceLine[]): number {
  const followed = lines.filter((_, at) => lines[at + 1] && !lines[at + 1]?.gap).map((line) => line.text.length);
  if (followed.length < 8) return 0;
  const counts = new Map<number, number>();
  for (const length of followed) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const candidate of counts.keys()) {
    const near = [-2, -1, 0, 1].reduce((sum, by) => sum + (counts.get(candidate + by) ?? 0), 0);
    const better = near > most || (near === most && (counts.get(candidate) ?? 0) > (counts.get(width) ?? 0));
    if (better) [width, most] = [candidate, near];
  }
  return most >= followed.length * 0.7 && width >= 8 ? width : 0;
}

function isFull(line: SourceLine, width: number): boolean {
  return line.text.length >= width - 2;
}

function startsAnew(text: string): boolean {
  return /^(?:[◆◇●○★☆◎■►▶※❖▪•][\u3400-\u9fff“]|[（(](?:本报|见习|特约|实习)?(?:记者|通讯员)|[□■]|——|编者按)/.test(text);
}

function blankBetween(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}
