/** What was typed as a number; null where it is none, so that the server can say so beside its field. */
export function figureOf(typed: string): number | null {
  const figure = Number(typed);
  return typed.trim() !== '' && Number.isFinite(figure) ? figure : null;
}
