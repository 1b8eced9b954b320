/** Marks that come in pairs 成对标点, and where the pairs of a text are. */
const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '「': '」',
};

interface Pair {
  opener: string;
  start: number;
  end: number;
  /** openers that stand around it, outermost first */
  within: readonly string[];
}

export interface Pairs {
  pairs: Pair[];
  /** offsets of marks without a partner */
  alone: number[];
}

const openers = new Set(Object.keys(closerOf));
const closers = new Set(Object.values(closerOf));
const paired = /[“”‘’（）《》〈〉【】「」]/g;

/** Reads each character once; a closer is matched with the nearest opener of its kind. */
export function pairsOf(text: string): Pairs {
  const open: { opener: string; start: number }[] = [];
  const pairs: Pair[] = [];
  const alone: number[] = [];
  for (const { 0: mark, index: i } of text.matchAll(paired)) {
    if (openers.has(mark)) open.push({ opener: mark, start: i });
    else if (closers.has(mark) && !isApostrophe(text, i) && !isOrdinalBracket(text, i)) {
      const partner = nearest(open, mark);
      if (partner < 0) alone.push(i);
      else {
        alone.push(...open.splice(partner + 1).map(({ start }) => start));
        const { opener, start } = open.pop() as { opener: string; start: number };
        pairs.push({ opener, start, end: i, within: open.map((one) => one.opener) });
      }
    }
  }
  alone.push(...open.map(({ start }) => start));
  return { pairs, alone: alone.sort((a, b) => a - b) };
}

/** Looks at most 8 openers back: deeper nesting is a fault of its own. */
function nearest(open: readonly { opener: string }[], closer: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - 8); i -= 1) {
    if (closerOf[open[i]?.opener ?? ''] === closer) return i;
  }
  return -1;
}

function isApostrophe(text: string, i: number): boolean {
  return text.charAt(i) === '’' && /[A-Za-z]/.test(text.charAt(i - 1)) && /[A-Za-z]/.test(text.charAt(i + 1));
}

function isOrdinalBracket(text: string, i: number): boolean {
  return (
    text.charAt(i) === '）' &&
    /(^|[，。；：、\s])[0-9一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, i - 4), i))
  );
}
