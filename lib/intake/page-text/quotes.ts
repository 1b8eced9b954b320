/** Straight quotes become 弯引号 in pairs; the paragraph is whole by then, so that counting is enough. */
export function curlQuotes(text: string): string {
  if (!/["']/.test(text)) return text;
  let open = false;
  const double = text.replace(/["“”]/g, (mark) => {
    if (mark === '“') open = true;
    else if (mark === '”') open = false;
    else {
      open = !open;
      return open ? '“' : '”';
    }
    return mark;
  });
  let inner = false;
  return double.replace(/'/g, (mark, at: number) => {
    const beside = double.slice(Math.max(0, at - 1), at) + double.slice(at + 1, at + 2);
    if (/^[A-Za-z]/.test(beside) && /[A-Za-z]$/.test(beside)) return mark;
    inner = !inner;
    return inner ? '‘' : '’';
  });
}

/** How many quotation, book marks and brackets the text leaves open (positive) or closes without opening (negative). */
export interface OpenMarks {
  opened: number;
  closed: number;
  /** an odd number of straight quotes: one is open at one end */
  straight: boolean;
}

/** @returns how many quotation marks and brackets are opened and not closed, and closed and not opened */
export function openMarks(text: string): OpenMarks {
  let opened = 0;
  let closed = 0;
  let straight = 0;
  for (const character of text) {
    if ('“《（〈【‘'.includes(character)) opened++;
    else if ('”》）〉】’'.includes(character)) {
      if (opened > 0) opened--;
      else closed++;
    } else if (character === '"') straight++;
  }
  return { opened, closed, straight: straight % 2 === 1 };
}
