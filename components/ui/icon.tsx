const strokes = {
  find: ['0 0 14 14', 'M10.3 6a4.3 4.3 0 1 1-8.6 0 4.3 4.3 0 0 1 8.6 0ZM9.2 9.2 13 13'],
  left: ['0 0 12 12', 'M8 1.5 3.5 6 8 10.5'],
  right: ['0 0 12 12', 'M4 1.5 8.5 6 4 10.5'],
  down: ['0 0 12 12', 'm2 4 4 4 4-4'],
  up: ['0 0 12 12', 'm2 8 4-4 4 4'],
  tick: ['0 0 12 12', 'm1.5 6.4 3 3 6-7'],
  cross: ['0 0 12 12', 'm2.5 2.5 7 7M9.5 2.5l-7 7'],
  plus: ['0 0 12 12', 'M6 1v10M1 6h10'],
  grip: ['0 0 8 14', 'M2 1v2M6 1v2M2 6v2M6 6v2M2 11v2M6 11v2'],
  lock: ['0 0 12 12', 'M3.6 5.5V3.6a2.4 2.4 0 0 1 4.8 0v1.9M2.6 6h6.8v4.6H2.6z'],
  flag: ['0 0 10 10', 'M2 0v10M2 .7h6.4L6.6 3.2l1.8 2.5H2'],
} as const;

const filled: ReadonlySet<string> = new Set(['flag', 'lock']);

export type IconName = keyof typeof strokes;

/** A few strokes of our own. An icon never stands without its word: it is hidden from readers. */
export function Icon({ name, size = 12, className }: { name: IconName; size?: number; className?: string }) {
  const [viewBox, d] = strokes[name];
  const [, , width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  return (
    <svg
      className={className}
      width={(size * width) / Math.max(width, height)}
      height={(size * height) / Math.max(width, height)}
      viewBox={viewBox}
      fill={filled.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'grip' ? 2 : 1.4}
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
