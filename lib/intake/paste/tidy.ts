import { typedText } from '@/lib/manuscript/typed-text';

/** A piece of a line of one weight. */
export interface Run {
  text: string;
  bold: boolean;
}

// blanks at the head and foot of a line are typed indents; NUL and its kin cannot be printed
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu;
const HAN = '\\p{Script=Han}，。、；：？！“”‘’（）《》';
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])[ \\t\\n]+(?=[${HAN}])`, 'gu');

/** One line of text: blanks made one, a typed indent off, runs of the same weight joined. Empty for an empty line. */
export function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { text, bold } of runs) {
    const clean = typedText(text)
      .replace(CONTROL, '')
      .replace(/[\s\u00a0]/g, (blank) => (blank === '\u3000' ? blank : ' '));
    const last = joined.at(-1);
    if (last && (last.bold === bold || clean.trim() === '')) last.text += clean;
    else if (clean !== '') joined.push({ text: clean, bold });
  }
  for (const run of joined) run.text = run.text.replace(/ {2,}/g, ' ').replace(BETWEEN_HAN, '');
  trimHead(joined);
  trimFoot(joined);
  return joined;
}

function trimHead(runs: Run[]): void {
  while (runs[0]) {
    runs[0].text = runs[0].text.replace(/^[\s\u3000]+/, '');
    if (runs[0].text !== '') return;
    runs.shift();
  }
}

function trimFoot(runs: Run[]): void {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/[\s\u3000]+$/, '');
    if (last.text !== '') return;
    runs.pop();
  }
}
