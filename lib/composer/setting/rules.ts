import type { RuleMark } from '@/lib/composer/display-list';
import type { Geometry } from '@/lib/composer/geometry';
import type { LayoutBlock } from '@/lib/composer/layout';
import { blockRect } from './block-frame';
import { rounded } from './set-text';

/**
 * The rules between blocks: a hairline in the gutter, a stronger rule in the separator line. A box and a filler
 * have their own frame and need none.
 */
export function blockRules(blocks: LayoutBlock[], page: Geometry): RuleMark[] {
  const rules: RuleMark[] = [];
  for (const a of blocks) {
    for (const b of blocks) {
      if (framed(a) || framed(b)) continue;
      if (a.grid.column + a.grid.columns === b.grid.column) rules.push(...between(a, b, page));
      if (a.grid.line + a.grid.lines === b.grid.line) rules.push(...under(a, b, page));
    }
  }
  return rules;
}

const framed = (block: LayoutBlock): boolean => block.style?.box !== false;

function between(left: LayoutBlock, right: LayoutBlock, page: Geometry): RuleMark[] {
  const a = blockRect(left.grid, page);
  const b = blockRect(right.grid, page);
  const top = Math.max(a.y, b.y) + 2;
  const bottom = Math.min(a.y + a.height, b.y + b.height) - 2;
  const x = rounded(b.x - page.gutter / 2);
  if (bottom - top < page.format.pitch) return [];
  return [{ kind: 'rule', x1: x, y1: rounded(top), x2: x, y2: rounded(bottom), width: 0.35, ink: 'hairline' }];
}

function under(upper: LayoutBlock, lower: LayoutBlock, page: Geometry): RuleMark[] {
  const from = Math.max(upper.grid.column, lower.grid.column);
  const to = Math.min(upper.grid.column + upper.grid.columns, lower.grid.column + lower.grid.columns);
  if (from >= to) return [];
  const step = page.columnWidth + page.gutter;
  const y = rounded(page.bodyTop + (lower.grid.line - 0.5) * page.format.pitch);
  const x1 = page.left + from * step - (from > upper.grid.column ? page.gutter : 0);
  const x2 = page.left + to * step - page.gutter;
  return [{ kind: 'rule', x1: rounded(x1), y1: y, x2: rounded(x2), y2: y, width: 0.5, ink: 'dark' }];
}
