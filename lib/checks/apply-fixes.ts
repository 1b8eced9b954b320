import { byPosition } from './finding';

/**
 * Puts fixes into a passage's text. Where two overlap, the first stays and the other waits for the
 * next reading, so no fix is ever applied to text it was not made for.
 */
export function applyFixes(
  text: string,
  findings: readonly { offset: number; length: number; fix: string | null }[],
): string {
  let result = '';
  let done = 0;
  for (const { offset, length, fix } of [...findings].sort(byPosition)) {
    if (fix === null || offset < done) continue;
    result += text.slice(done, offset) + fix;
    done = offset + length;
  }
  return result + text.slice(done);
}
