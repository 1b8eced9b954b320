import { expect, it } from 'vitest';
import type { Anchor } from '@/lib/composer/page';
import { anchorMasks, settleAnchors } from './anchors';

it.each<[string, (Anchor | undefined)[], (Anchor | undefined)[]]>([
  ['the lead takes the top left', [undefined, undefined], ['TL', undefined]],
  ['a lead with a corner of its own keeps it', ['BR', undefined], ['BR', undefined]],
  ['where another has the top left the lead has no corner', [undefined, 'TL'], [undefined, 'TL']],
  ['of two for a corner the more important one has it', ['TL', 'TR', 'TR'], ['TL', 'TR', undefined]],
  ['nobody', [], []],
])('%s', (_, wanted, settled) => expect(settleAnchors(wanted)).toEqual(settled));

it('a mask for each side says which pieces are bound to it', () => {
  expect(anchorMasks([])).toEqual({ top: 0, bottom: 0, left: 0, right: 0, any: 0 });
  expect(anchorMasks(['TL', undefined, 'TR', 'BL', 'BR'])).toEqual({
    top: 0b00101,
    bottom: 0b11000,
    left: 0b01001,
    right: 0b10100,
    any: 0b11101,
  });
});
