/** A drawn scene for a photo that has no file: a yard under a soft sky, houses, trees, a group of people. */
import { type Chance, chanceFrom } from './chance';
import { people } from './stand-in-people';

/** SVG of so many pixels; the same id gives the same scene. */
export function standInScene(id: string, width: number, height: number): string {
  const chance = chanceFrom(id);
  const warm = 190 + Math.floor(chance() * 40);
  const horizon = height * (0.5 + chance() * 0.1);
  const ground = 28 + Math.floor(chance() * 50);
  const parts = [
    `<defs>${gradient('sky', `hsl(${warm} 34% 58%)`, 'hsl(42 40% 88%)')}${gradient('ground', `hsl(${ground} 12% 66%)`, `hsl(${ground} 14% 40%)`)}</defs>`,
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    ...houses(width, height, horizon, chance),
    `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="url(#ground)"/>`,
    ...trees(width, height, horizon, chance),
    banner(width, height, horizon),
    ...people(width, height, horizon, chance),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

function gradient(id: string, from: string, to: string): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;
}

function houses(width: number, height: number, horizon: number, chance: Chance): string[] {
  const parts: string[] = [];
  for (let x = -width * 0.06; x < width; ) {
    const wide = width * (0.2 + chance() * 0.22);
    const tall = height * (0.2 + chance() * 0.2);
    const top = horizon - tall;
    const shade = 56 + chance() * 20;
    parts.push(`<rect x="${x}" y="${top}" width="${wide}" height="${tall}" fill="hsl(30 14% ${shade}%)"/>`);
    parts.push(
      `<rect x="${x - 4}" y="${top - tall * 0.05}" width="${wide + 8}" height="${tall * 0.07}" fill="hsl(20 12% ${shade - 20}%)"/>`,
    );
    const pane = wide / 13;
    for (let column = 0; column < 6; column++) {
      for (let row = 0; row * pane * 2 + pane * 2.4 < tall; row++) {
        const place = `x="${x + pane * (1 + column * 2)}" y="${top + pane * (1 + row * 2)}"`;
        parts.push(
          `<rect ${place} width="${pane * 1.1}" height="${pane * 1.3}" fill="hsl(205 22% ${chance() < 0.25 ? 78 : 42}%)"/>`,
        );
      }
    }
    x += wide * (1.02 + chance() * 0.3);
  }
  return parts;
}

function trees(width: number, height: number, horizon: number, chance: Chance): string[] {
  return Array.from({ length: 4 }, (_, index) => {
    const x = width * (0.08 + index * 0.27 + chance() * 0.1);
    const crown = height * (0.09 + chance() * 0.06);
    const top = horizon - crown * 1.5;
    const leaf = (dx: number, dy: number, r: number, light: number) =>
      `<circle cx="${x + dx * crown}" cy="${top + dy * crown}" r="${r * crown}" fill="hsl(${95 + chance() * 30} 22% ${light}%)"/>`;
    return [
      `<rect x="${x - crown * 0.07}" y="${top}" width="${crown * 0.14}" height="${crown * 1.65}" fill="hsl(25 20% 26%)"/>`,
      leaf(-0.5, 0.1, 0.6, 28),
      leaf(0.5, 0.05, 0.62, 32),
      leaf(0, -0.4, 0.72, 36),
    ].join('');
  });
}

/** The red banner that no school event is without; nothing is written on it. */
function banner(width: number, height: number, horizon: number): string {
  const y = horizon - height * 0.16;
  return [
    `<rect x="${width * 0.3}" y="${y}" width="${width * 0.42}" height="${height * 0.055}" fill="hsl(4 58% 44%)"/>`,
    `<path d="M${width * 0.3} ${y}L${width * 0.3} ${horizon}M${width * 0.72} ${y}L${width * 0.72} ${horizon}" stroke="hsl(20 8% 40%)" stroke-width="${width * 0.004}"/>`,
  ].join('');
}
