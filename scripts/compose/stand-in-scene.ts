/** A drawn scene for a photo that has no file: light, ground and a group of people without faces. */

/** SVG of so many pixels; the same id gives the same scene. */
export function standInScene(id: string, width: number, height: number): string {
  const random = sequence(id);
  const warm = Math.floor(random() * 360);
  const horizon = height * (0.52 + random() * 0.12);
  const parts = [
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${warm} 22% 46%)"/><stop offset="1" stop-color="hsl(${(warm + 40) % 360} 30% 82%)"/></linearGradient>`,
    `<linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${(warm + 60) % 360} 14% 62%)"/><stop offset="1" stop-color="hsl(${(warm + 60) % 360} 16% 34%)"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    ...buildings(width, height, horizon, random),
    `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="url(#ground)"/>`,
    ...people(width, height, horizon, random),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

type Random = () => number;

function buildings(width: number, height: number, horizon: number, random: Random): string[] {
  const parts: string[] = [];
  for (let x = -width * 0.05; x < width; ) {
    const wide = width * (0.16 + random() * 0.2);
    const tall = height * (0.16 + random() * 0.26);
    const shade = 44 + random() * 22;
    parts.push(`<rect x="${x}" y="${horizon - tall}" width="${wide}" height="${tall}" fill="hsl(32 9% ${shade}%)"/>`);
    const pane = wide / 9;
    for (let column = 0; column < 4; column++) {
      for (let row = 0; row * pane * 1.7 + pane * 2 < tall; row++) {
        const at = `x="${x + pane * (1 + column * 2)}" y="${horizon - tall + pane * (0.7 + row * 1.7)}"`;
        parts.push(
          `<rect ${at} width="${pane * 1.2}" height="${pane}" fill="hsl(45 40% ${random() < 0.3 ? 84 : 34}%)"/>`,
        );
      }
    }
    x += wide * (1.04 + random() * 0.3);
  }
  return parts;
}

function people(width: number, height: number, horizon: number, random: Random): string[] {
  const count = 9 + Math.floor(random() * 6);
  const depth = Array.from({ length: count }, () => random()).sort((a, b) => a - b);
  return depth.map((near, index) => {
    const tall = height * (0.16 + near * 0.26);
    const foot = horizon + (height - horizon) * (0.12 + near * 0.86);
    const x = width * (0.06 + ((index * 0.618 + random() * 0.12) % 0.9));
    const coat = `hsl(${Math.floor(random() * 360)} ${22 + random() * 30}% ${28 + random() * 34}%)`;
    const head = tall * 0.1;
    const top = foot - tall;
    const shoulder = tall * 0.15;
    return [
      `<ellipse cx="${x}" cy="${foot}" rx="${tall * 0.22}" ry="${tall * 0.03}" fill="#000" opacity="0.25"/>`,
      `<path d="M${x - shoulder * 0.6} ${foot}L${x - shoulder} ${top + tall * 0.34}Q${x - shoulder} ${top + tall * 0.22} ${x} ${top + tall * 0.21}Q${x + shoulder} ${top + tall * 0.22} ${x + shoulder} ${top + tall * 0.34}L${x + shoulder * 0.6} ${foot}Z" fill="${coat}"/>`,
      `<circle cx="${x}" cy="${top + head}" r="${head}" fill="hsl(26 32% 62%)"/>`,
      `<path d="M${x - head} ${top + head}A${head} ${head} 0 0 1 ${x + head} ${top + head}Q${x} ${top + head * 0.6} ${x - head} ${top + head}Z" fill="hsl(24 14% 16%)"/>`,
    ].join('');
  });
}

/** Numbers from 0 to 1 that depend on the id alone (mulberry32 over an FNV-1a hash). */
function sequence(id: string): Random {
  let state = 0x811c9dc5;
  for (const character of id) state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
