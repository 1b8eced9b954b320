import type { Anchor } from '@/lib/composer/page';

/**
 * Anchors bind a piece to a corner of the page: at every cut it must be in the part that holds that corner.
 * The masks say which pieces are bound to each side.
 */
export interface AnchorMasks {
  top: number;
  bottom: number;
  left: number;
  right: number;
  any: number;
}

/** @param anchors by piece @returns for each side the set of pieces bound to it */
export function anchorMasks(anchors: (Anchor | undefined)[]): AnchorMasks {
  const masks: AnchorMasks = { top: 0, bottom: 0, left: 0, right: 0, any: 0 };
  anchors.forEach((anchor, piece) => {
    if (!anchor) return;
    const bit = 1 << piece;
    masks.any |= bit;
    if (anchor[0] === 'T') masks.top |= bit;
    else masks.bottom |= bit;
    if (anchor[1] === 'L') masks.left |= bit;
    else masks.right |= bit;
  });
  return masks;
}

/**
 * One piece a corner: a second claim on it is dropped. The lead takes the top left corner if nobody else does.
 * @param wanted by order of importance
 */
export function settleAnchors(wanted: (Anchor | undefined)[]): (Anchor | undefined)[] {
  const taken = new Set<Anchor>();
  const settled = wanted.map((anchor) => {
    if (!anchor || taken.has(anchor)) return undefined;
    taken.add(anchor);
    return anchor;
  });
  if (settled.length > 0 && !settled[0] && !taken.has('TL')) settled[0] = 'TL';
  return settled;
}
