/** The page of a list that an address asks for; nonsense is the first. */
export function pageNumber(asked: string | undefined): number {
  const page = Number(asked ?? 1);
  return Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1;
}
