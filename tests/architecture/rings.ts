import type { SourceFile } from './source-files';

/** What each file imports of the project's own, types too. */
export type ImportGraph = Map<string, string[]>;

export function importGraph(files: SourceFile[]): ImportGraph {
  const byName = new Map(files.flatMap(({ path }) => [path, path.replace(/\.\w+$/, '')].map((name) => [name, path])));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      imports.map(({ from }) => byName.get(from)).filter((target) => target !== undefined),
    ]),
  );
}

/** The files that reach each other by imports, each ring once and in order of names (Tarjan 1972). */
export function rings(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];

  function visit(file: string): number {
    const number = order.size;
    order.set(file, number);
    lowest.set(file, number);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) lower(file, visit(next));
      else if (open.includes(next)) lower(file, order.get(next) as number);
    }
    if (lowest.get(file) === number) close(file);
    return lowest.get(file) as number;
  }
  function lower(file: string, number: number) {
    lowest.set(file, Math.min(lowest.get(file) as number, number));
  }
  function close(first: string) {
    const members = open.splice(open.indexOf(first));
    if (members.length > 1 || graph.get(first)?.includes(first)) found.push(members.sort());
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
