import { createRequire } from 'node:module';

/** Other programs that mend Chinese marks, on the same input: text in, text out. */
export interface OtherChecker {
  name: string;
  mend(text: string): string;
}

/** zhlint with its default rules, zhlint told to leave blanks alone, and autocorrect-node. */
export function otherCheckers(): OtherChecker[] {
  const require = createRequire(import.meta.url);
  const zhlint = require('zhlint') as { run(text: string, options: object): { result: string } };
  const autocorrect = require('autocorrect-node') as { format(text: string): string };
  const noBlanks = {
    preset: 'default',
    spaceBetweenMixedwidthLetters: undefined,
    spaceBetweenMixedwidthContent: undefined,
    noSpaceBeforePauseOrStop: undefined,
    noSpaceBetweenFullwidthContent: undefined,
  };
  return [
    {
      name: 'zhlint 0.8.2, default',
      mend: (text) => orUnchanged(text, (one) => zhlint.run(one, { rules: { preset: 'default' } }).result),
    },
    {
      name: 'zhlint 0.8.2, blanks off',
      mend: (text) => orUnchanged(text, (one) => zhlint.run(one, { rules: noBlanks }).result),
    },
    { name: 'autocorrect-node 2.14.0', mend: (text) => autocorrect.format(text) },
  ];
}

/** zhlint throws on some texts; then it has mended nothing. */
function orUnchanged(text: string, mend: (text: string) => string): string {
  try {
    return mend(text);
  } catch {
    return text;
  }
}
