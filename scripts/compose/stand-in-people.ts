/** People in the middle distance, without faces: coats, trousers, a raised or a lowered arm. */
import type { Chance } from './chance';

/** A loose group standing on the ground from `horizon` down, the near ones drawn last. */
export function people(width: number, height: number, horizon: number, chance: Chance): string[] {
  const count = 8 + Math.floor(chance() * 6);
  const depths = Array.from({ length: count }, () => chance()).sort((a, b) => a - b);
  return depths.map((near, index) => {
    const tall = height * (0.2 + near * 0.24);
    const foot = horizon + (height - horizon) * (0.16 + near * 0.8);
    const x = width * (0.07 + ((index * 0.618 + chance() * 0.1) % 0.87));
    return person(x, foot, tall, chance);
  });
}

function person(x: number, foot: number, tall: number, chance: Chance): string {
  const coat = `hsl(${Math.floor(chance() * 360)} ${10 + chance() * 26}% ${26 + chance() * 40}%)`;
  const trousers = `hsl(220 ${6 + chance() * 14}% ${16 + chance() * 16}%)`;
  const skin = 'hsl(25 34% 64%)';
  const hair = `hsl(24 12% ${10 + chance() * 10}%)`;
  const unit = tall / 100;
  const at = (dx: number, up: number) => `${(x + dx * unit).toFixed(1)} ${(foot - up * unit).toFixed(1)}`;
  const limb = (d: string, colour: string, wide: number) =>
    `<path d="${d}" stroke="${colour}" stroke-width="${(wide * unit).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round" fill="none"/>`;
  const raised = chance() < 0.3;
  const turn = chance() < 0.5 ? 1 : -1;
  const arm = raised
    ? `M${at(11 * turn, 76)}L${at(20 * turn, 84)}L${at(19 * turn, 100)}`
    : `M${at(11 * turn, 76)}L${at(16 * turn, 58)}L${at(9 * turn, 50)}`;
  return [
    `<ellipse cx="${x.toFixed(1)}" cy="${foot.toFixed(1)}" rx="${(17 * unit).toFixed(1)}" ry="${(2.4 * unit).toFixed(1)}" fill="#000" opacity="0.28"/>`,
    limb(`M${at(-5, 44)}L${at(-6, 2)}`, trousers, 9),
    limb(`M${at(5, 44)}L${at(6, 2)}`, trousers, 9),
    `<path d="M${at(-12, 40)}L${at(-13, 74)}Q${at(-12, 81)} ${at(0, 82)}Q${at(12, 81)} ${at(13, 74)}L${at(12, 40)}Z" fill="${coat}"/>`,
    limb(`M${at(-11 * turn, 76)}L${at(-15 * turn, 58)}L${at(-13 * turn, 43)}`, coat, 7),
    limb(arm, coat, 7),
    limb(`M${at(0, 80)}L${at(0, 86)}`, skin, 6),
    `<circle cx="${x.toFixed(1)}" cy="${(foot - 91 * unit).toFixed(1)}" r="${(7.4 * unit).toFixed(1)}" fill="${skin}"/>`,
    `<path d="M${at(-7.8, 90)}Q${at(-8, 100)} ${at(0, 99.5)}Q${at(8, 100)} ${at(7.8, 90)}Q${at(2 * turn, 97)} ${at(-7.8, 90)}Z" fill="${hair}"/>`,
  ].join('');
}
