import type { AnchorMasks } from './anchors';
import { collisionCost, type Entry, leftEdges, lowered, rightEdges, type Wheel } from './entry';
import type { Shelf } from './shelf';
import type { SetTable } from './slicing';

/**
 * The wheel 风车: four parts around a single report, the only arrangement without a seam from edge to edge
 * (断版). Seen unmirrored:
 *
 *     top  top  side        `top` is wide, `side` is tall and reaches below the centre,
 *     tall ctr  side        `foot` is wide, `tall` reaches from under the top to the foot.
 *     tall foot foot
 *
 * The mirrored wheel turns the other way; then `side` stands at the left and holds the lead.
 */
export interface WheelTask {
  table: SetTable;
  pieces: number;
  columns: number;
  height: number;
  anchors: AnchorMasks;
  /** wheels kept */
  kept: number;
  /** combinations tried at most */
  most: number;
}

interface Parts {
  top: number;
  side: number;
  foot: number;
  tall: number;
  centre: number;
}

const WIDEST_CENTRE = 3;

/** @returns the cheapest wheels, at most `kept` of them, best first; empty for fewer than five pieces */
export function findWheels(task: WheelTask): Wheel[] {
  const found = new WheelList(task.kept);
  if (task.pieces < 5) return [];
  let budget = task.most;
  for (const mirrored of [false, true]) {
    for (const parts of partitions(task.pieces, mirrored)) {
      if (!anchorsHold(parts, task.anchors, mirrored)) continue;
      budget -= spin(task, parts, mirrored, found);
      if (budget < 0) break;
    }
    budget = task.most;
  }
  return found.wheels;
}

/** Every way to deal the pieces to the five parts, the lead in the part at the top left. */
function* partitions(pieces: number, mirrored: boolean): Generator<Parts> {
  const all = (1 << pieces) - 1;
  for (let at = 1; at < pieces; at++) {
    const centre = 1 << at;
    const rest = all ^ centre ^ 1;
    for (let one = rest; ; one = (one - 1) & rest) {
      const lead = one | 1;
      const others = rest ^ one;
      for (let two = others; two; two = (two - 1) & others) {
        const last = others ^ two;
        for (let foot = (last - 1) & last; foot; foot = (foot - 1) & last) {
          const tall = last ^ foot;
          yield mirrored ? { side: lead, top: two, foot, tall, centre } : { top: lead, side: two, foot, tall, centre };
        }
      }
      if (one === 0) break;
    }
  }
}

function anchorsHold({ top, side, foot, tall, centre }: Parts, anchors: AnchorMasks, mirrored: boolean): boolean {
  const near = mirrored ? anchors.right : anchors.left;
  const far = mirrored ? anchors.left : anchors.right;
  return !(
    side & (anchors.bottom | near) ||
    foot & (anchors.top | near) ||
    tall & (anchors.top | far) ||
    top & (anchors.bottom | far) ||
    centre & anchors.any
  );
}

/** @returns combinations tried */
function spin(task: WheelTask, parts: Parts, mirrored: boolean, found: WheelList): number {
  const { table, columns } = task;
  let tried = 1;
  for (let centreWidth = 1; centreWidth <= Math.min(WIDEST_CENTRE, columns - 2); centreWidth++) {
    const centre = table[parts.centre]?.[centreWidth];
    if (!centre) continue;
    for (let tallWidth = 1; tallWidth + centreWidth < columns; tallWidth++) {
      const shelves = {
        top: table[parts.top]?.[tallWidth + centreWidth],
        side: table[parts.side]?.[columns - tallWidth - centreWidth],
        foot: table[parts.foot]?.[columns - tallWidth],
        tall: table[parts.tall]?.[tallWidth],
        centre,
      };
      if (!shelves.top || !shelves.side || !shelves.foot || !shelves.tall) continue;
      tried += turn(task, shelves as Shelves, { tallWidth, centreWidth, mirrored }, found);
    }
  }
  return tried;
}

type Shelves = Record<keyof Parts, Shelf>;

function turn(
  task: WheelTask,
  shelves: Shelves,
  shape: { tallWidth: number; centreWidth: number; mirrored: boolean },
  found: WheelList,
): number {
  const { height } = task;
  let tried = 0;
  for (const topHeight of shelves.top.heights) {
    const tallCost = shelves.tall.least[height - topHeight] ?? Number.POSITIVE_INFINITY;
    if (tallCost === Number.POSITIVE_INFINITY) continue;
    for (const sideHeight of shelves.side.heights) {
      if (sideHeight <= topHeight || sideHeight >= height) continue;
      tried++;
      const least =
        (shelves.top.least[topHeight] as number) +
        tallCost +
        (shelves.side.least[sideHeight] as number) +
        (shelves.foot.least[height - sideHeight] as number) +
        (shelves.centre.least[sideHeight - topHeight] as number);
      if (least >= found.worst) continue;
      for (const centre of shelves.centre.at(sideHeight - topHeight).slice(0, 2)) {
        const parts = [
          shelves.top.at(topHeight)[0],
          shelves.side.at(sideHeight)[0],
          shelves.foot.at(height - sideHeight)[0],
          shelves.tall.at(height - topHeight)[0],
          centre,
        ] as [Entry, Entry, Entry, Entry, Entry];
        found.add({
          kind: 'wheel',
          cost:
            parts.reduce((sum, part) => sum + part.cost, 0) + meetings(parts, topHeight, sideHeight, shape.mirrored),
          left: null,
          right: null,
          gutters: 0,
          mirrored: shape.mirrored,
          parts,
          topWidth: shape.tallWidth + shape.centreWidth,
          topHeight,
          sideWidth: shape.tallWidth,
          sideHeight,
        });
      }
    }
  }
  return tried;
}

/** Headlines that meet across the wheel's four inner gutters. */
function meetings(
  [top, side, foot, tall, centre]: Wheel['parts'],
  topHeight: number,
  sideHeight: number,
  mirrored: boolean,
): number {
  const meet = (a: Entry, aBy: number, b: Entry, bBy: number): number =>
    mirrored
      ? collisionCost(lowered(rightEdges(b), bBy), lowered(leftEdges(a), aBy))
      : collisionCost(lowered(rightEdges(a), aBy), lowered(leftEdges(b), bBy));
  return (
    meet(top, 0, side, 0) +
    meet(tall, topHeight, centre, topHeight) +
    meet(centre, topHeight, side, 0) +
    meet(tall, topHeight, foot, sideHeight)
  );
}

class WheelList {
  readonly wheels: Wheel[] = [];
  worst = Number.POSITIVE_INFINITY;

  constructor(private readonly kept: number) {}

  add(wheel: Wheel): void {
    if (wheel.cost >= this.worst) return;
    let at = this.wheels.length;
    while (at > 0 && (this.wheels[at - 1] as Wheel).cost > wheel.cost) at--;
    this.wheels.splice(at, 0, wheel);
    if (this.wheels.length > this.kept) this.wheels.length = this.kept;
    if (this.wheels.length === this.kept) this.worst = (this.wheels.at(-1) as Wheel).cost;
  }
}
