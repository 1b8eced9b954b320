/** What a request says about the bytes it can take and those it has. */

export function accepts(asked: string | string[] | undefined, encoding: string): boolean {
  const list = String(asked ?? '');
  const at = list.indexOf(encoding);
  return at >= 0 && !/^\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(list.slice(at + encoding.length));
}

export function matches(known: string, etag: string): boolean {
  return known === etag || known === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
