/** All matches of a global pattern, one after the other. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}

/** What stands before and after a match, a few characters of each. */
export function around(match: RegExpExecArray, reach = 8): { before: string; after: string } {
  const end = match.index + match[0].length;
  return {
    before: match.input.slice(Math.max(0, match.index - reach), match.index),
    after: match.input.slice(end, end + reach),
  };
}
