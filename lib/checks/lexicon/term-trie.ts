/**
 * Finds every term of a long list in one walk over the text: a tree of characters. The work is at
 * most (length of the longest term) steps for each character, however many terms there are.
 */
export interface TermTrie<Value> {
  scan(text: string): TermScan<Value>;
}

interface TermScan<Value> {
  found: { offset: number; length: number; value: Value }[];
  /** steps down the tree */
  steps: number;
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

/** @param terms with what each stands for; an empty term is left out, the same term may come with several values */
export function termTrie<Value>(terms: Iterable<readonly [term: string, value: Value]>): TermTrie<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  for (const [term, value] of terms) if (term !== '') leaf(root, term).values.push(value);
  return { scan: (text) => scan(root, text) };
}

function leaf<Value>(root: Node<Value>, term: string): Node<Value> {
  let node = root;
  for (let i = 0; i < term.length; i += 1) {
    let next = node.next.get(term.charAt(i));
    if (!next) {
      next = { next: new Map(), values: [] };
      node.next.set(term.charAt(i), next);
    }
    node = next;
  }
  return node;
}

function scan<Value>(root: Node<Value>, text: string): TermScan<Value> {
  const found: TermScan<Value>['found'] = [];
  let steps = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    let node: Node<Value> | undefined = root;
    for (let i = offset; i < text.length; i += 1) {
      steps += 1;
      node = node.next.get(text.charAt(i));
      if (!node) break;
      for (const value of node.values) found.push({ offset, length: i + 1 - offset, value });
    }
  }
  return { found, steps };
}
