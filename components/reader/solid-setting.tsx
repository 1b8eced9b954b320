import type { ReactNode } from 'react';

/**
 * Chinese marks are full squares of which half is empty. Where two meet, print sets them solid: the empty half
 * between them goes. Browsers do not do it with our subsets, so it is done here, once, when the page is made.
 */
const CLOSING = '。，、；：！？」』”’）】》〉〕';
const OPENING = '「『“‘（【《〈〔';
/** half empty on the right; ！ ？ stand in the middle of their square */
const EMPTY_RIGHT = '。，、；：」』”’）】》〉〕';

/** Text in, with what stands before and after it; text and marks with their empty half taken away out. */
export function solid(text: string, ahead = '', behind = ''): ReactNode[] {
  const parts: ReactNode[] = [];
  let plain = '';
  const characters = Array.from(text);
  characters.forEach((character, index) => {
    const before = characters[index - 1] ?? ahead;
    const after = characters[index + 1] ?? behind;
    const squeeze = squeezed(before, character, after);
    if (!squeeze) {
      plain += character;
      return;
    }
    if (plain) parts.push(plain);
    plain = '';
    parts.push(
      <i key={index} className={squeeze === 'left' ? 'o' : undefined}>
        {character}
      </i>,
    );
  });
  if (plain) parts.push(plain);
  return parts;
}

function squeezed(before: string, character: string, after: string): 'right' | 'left' | null {
  if (EMPTY_RIGHT.includes(character) && after && (CLOSING + OPENING).includes(after)) return 'right';
  if (OPENING.includes(character) && before && OPENING.includes(before)) return 'left';
  return null;
}

/** A paragraph that opens with a quotation mark is set in by one and a half. */
export function opensWithMark(text: string): boolean {
  return text !== '' && OPENING.includes(text.charAt(0));
}
