const dotShapes = [
  'dashed',
  'ring',
  'quarter',
  'half',
  'threeQuarters',
  'full',
  'square',
  'triangle',
  'barred',
  'cross',
] as const;
export type DotShape = (typeof dotShapes)[number];

const filling: Partial<Record<DotShape, string>> = {
  quarter: 'M5 5V2.5A2.5 2.5 0 0 1 7.5 5Z',
  half: 'M5 7.5v-5a2.5 2.5 0 0 1 0 5Z',
  threeQuarters: 'M5 5H2.5A2.5 2.5 0 1 0 5 2.5Z',
};

/** Ten pixels that say how far something is: the ring fills as it advances. */
export function Dot({ shape }: { shape: DotShape }) {
  return (
    <svg className="dot" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {outline(shape)}
      {filling[shape] && <path d={filling[shape]} fill="currentColor" />}
    </svg>
  );
}

function outline(shape: DotShape) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
  switch (shape) {
    case 'full':
      return <circle cx="5" cy="5" r="5" fill="currentColor" />;
    case 'square':
      return <rect x=".5" y=".5" width="9" height="9" fill="currentColor" />;
    case 'triangle':
      return <path d="M9.3.8v8.4L1 5Z" fill="currentColor" />;
    case 'cross':
      return <path d="m1.5 1.5 7 7m0-7-7 7" {...line} />;
    case 'dashed':
      return <circle cx="5" cy="5" r="4.25" {...line} strokeDasharray="2 1.35" />;
    case 'barred':
      return (
        <g {...line}>
          <circle cx="5" cy="5" r="4.25" />
          <path d="M3 5h4" />
        </g>
      );
    default:
      return <circle cx="5" cy="5" r="4.25" {...line} />;
  }
}
