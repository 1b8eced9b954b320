/** How an open report is looked at. */
export const views = ['read', 'difference', 'edit', 'history'] as const;
export type View = (typeof views)[number];

export function readView(asked: string | undefined): View {
  return views.find((view) => view === asked) ?? 'read';
}

/** The same screen with other words behind the question mark; what is null leaves the address. */
export function address(
  path: string,
  search: Record<string, string | undefined>,
  changes: Record<string, string | number | null>,
): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...search, ...changes })) {
    if (value !== undefined && value !== null && value !== '') words.set(key, String(value));
  }
  const query = words.toString();
  return query ? `${path}?${query}` : path;
}
