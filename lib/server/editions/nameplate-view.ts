import type { NameplateView } from '@/lib/edition/view';
import { nameplate } from '../fonts/nameplate';

/** The newspaper's name as drawn, character by character: one way lying, one way standing. In thousandths of an em. */
export function nameplateView(name: string): NameplateView {
  const characters = Array.from(name);
  const PITCH = 1030;
  const BASELINE = 880;
  const part = (character: string, x: number, y: number) => ({ d: nameplate(character).d, x, y: y + BASELINE });
  return {
    lying: {
      box: `0 0 ${characters.length * 1000} 1000`,
      parts: characters.map((character, index) => part(character, index * 1000, 0)),
    },
    standing: {
      box: `0 0 1000 ${characters.length * PITCH}`,
      parts: characters.map((character, index) => part(character, 0, index * PITCH)),
    },
  };
}

/** The first character in white on a red seal, for the browser's tab. */
export function iconOf(name: string): string {
  const { d } = nameplate(Array.from(name)[0] ?? '报');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200"><rect width="1200" height="1200" fill="#b8352a"/><path fill="#fdfcf8" transform="translate(100 980)" d="${d}"/></svg>`;
}
