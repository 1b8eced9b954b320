import type { Setting } from '@/lib/composer/copyfit/setting';
import type { Entry, Wheel } from './entry';

/** A piece in its place on the grid. */
export interface Placed {
  piece: number;
  /** null for a filler */
  setting: Setting | null;
  column: number;
  line: number;
  columns: number;
  /** with the separator line */
  lines: number;
}

/** A whole page found by the search, its reports settled. */
export interface FoundPage {
  kind: 'slicing' | 'wheel';
  score: number;
  pieces: Placed[];
}

interface Area {
  column: number;
  line: number;
  columns: number;
  lines: number;
}

/** Unfolds an entry into its pieces. */
export function placeEntry(entry: Entry, area: Area): Placed[] {
  if (entry.kind === 'leaf') return [{ piece: entry.piece, setting: entry.setting, ...area }];
  if (entry.kind === 'stack') {
    return [
      ...placeEntry(entry.first, { ...area, lines: entry.at }),
      ...placeEntry(entry.second, { ...area, line: area.line + entry.at, lines: area.lines - entry.at }),
    ];
  }
  if (entry.kind === 'wheel') {
    return wheelAreas(entry, area).flatMap((part, at) => placeEntry(entry.parts[at] as Entry, part));
  }
  return [
    ...placeEntry(entry.first, { ...area, columns: entry.at }),
    ...placeEntry(entry.second, { ...area, column: area.column + entry.at, columns: area.columns - entry.at }),
  ];
}

function wheelAreas(wheel: Wheel, area: Area): Area[] {
  const { topWidth, topHeight, sideWidth, sideHeight } = wheel;
  const plain: Area[] = [
    { column: 0, line: 0, columns: topWidth, lines: topHeight },
    { column: topWidth, line: 0, columns: area.columns - topWidth, lines: sideHeight },
    { column: sideWidth, line: sideHeight, columns: area.columns - sideWidth, lines: area.lines - sideHeight },
    { column: 0, line: topHeight, columns: sideWidth, lines: area.lines - topHeight },
    { column: sideWidth, line: topHeight, columns: topWidth - sideWidth, lines: sideHeight - topHeight },
  ];
  return plain.map((part) => ({
    ...part,
    column: area.column + (wheel.mirrored ? area.columns - part.column - part.columns : part.column),
    line: area.line + part.line,
  }));
}
