import { BOX_LINES, type Setting } from './setting';
import { flowCopy } from './flow';
import { LONGEST_FLEX, type MeasuredCopy } from './measured-copy';
import { columnsWidth, type PhotoChoice, photoChoices } from './photo-choice';
import { placePhotos } from './photo-position';
import { configurationCost, shapeCost } from './setting-cost';
import { SettingShelf } from './setting-shelf';
import { freeRuns } from './slots';
import type { ReportCopy } from './report-copy';
import { type Configuration, divisions, headingSpans } from './variants';

/**
 * The copyfit table of a report: for a width in basic columns, every height in lines that it fills exactly, with
 * the best ways to do so. The table is the report's shape curve; the search over pages reads nothing else.
 */

const PADDINGS = [0, 1, 2];
const MOST_BLANKS = 3;

/** @returns settings by height, best first; index = lines without separator */
export function copyfitTable(copy: ReportCopy, width: number): (Setting[] | undefined)[] {
  const shelf = new SettingShelf();
  for (const division of divisions(width, copy, copy.grid)) {
    const measured = copy.at(division.text.measure);
    const photos = photoChoices(copy, division.text);
    for (const span of headingSpans(division, copy.rank)) {
      const room = columnsWidth(division.text, span, copy.grid.format.em);
      for (const heading of copy.headings(span, room, span === division.text.count)) {
        for (const choices of photos) fillHeights(copy, measured, { width, division, heading, choices }, shelf);
      }
    }
  }
  return shelf.byHeight;
}

function fillHeights(copy: ReportCopy, measured: MeasuredCopy, config: Configuration, shelf: SettingShelf): void {
  const { count } = config.division.text;
  const base = configurationCost(config, copy.rank);
  for (const heights of photoHeights(config.choices)) {
    const crop = config.choices.reduce(
      (sum, choice, at) => sum + Math.abs(Math.log((heights[at] as number) / choice.ideal)) * 14,
      0,
    );
    const photoArea = config.choices.reduce(
      (sum, choice, at) => sum + choice.columns * ((heights[at] as number) + choice.captionLines + 1),
      0,
    );
    for (const padding of PADDINGS) {
      const headingLines = config.heading.height + padding;
      const fixed = config.heading.columns * headingLines + photoArea;
      const fewest = Math.ceil((fixed + measured.lines - LONGEST_FLEX) / count);
      const most = Math.floor((fixed + measured.lines + LONGEST_FLEX + MOST_BLANKS) / count);
      for (let lines = Math.max(1, fewest); lines <= most; lines++) {
        const cost = base + crop + padding * 1.4;
        consider(copy, measured, config, { heights, headingLines, lines, free: count * lines - fixed, cost }, shelf);
      }
    }
  }
}

interface Trial {
  heights: number[];
  headingLines: number;
  /** lines of the frame */
  lines: number;
  /** slots left for copy */
  free: number;
  cost: number;
}

function consider(
  copy: ReportCopy,
  measured: MeasuredCopy,
  config: Configuration,
  trial: Trial,
  shelf: SettingShelf,
): void {
  const { division, heading, choices, width } = config;
  const lines = trial.lines + (division.box ? BOX_LINES : 0);
  const under = trial.lines - trial.headingLines;
  const wanted = Math.min(4, Math.max(1, Math.ceil(measured.lines / division.text.count)));
  if (lines > copy.grid.lines || under < wanted) return;
  const cost = trial.cost + shapeCost(copy, config, lines, under);
  const key = SettingShelf.key(
    heading.columns === division.text.count,
    division.box,
    heading.size,
    choices[0]?.columns ?? 0,
  );
  if (!shelf.wants(lines, key, cost + leastFlow(measured, trial.free))) return;
  const frame = {
    columns: division.text.count,
    lines: trial.lines,
    headingColumns: heading.columns,
    headingLines: trial.headingLines,
  };
  const photos = placePhotos(choices, trial.heights, frame);
  if (!photos) return;
  const runs = freeRuns(frame, photos);
  const scraps = runs.filter((run) => run.lines < 3).length;
  const flow = flowCopy(measured, runs);
  if (!flow || flow.blanks > MOST_BLANKS) return;
  shelf.add(key, {
    cost: cost + flow.cost + scraps * 4,
    width,
    lines,
    text: division.text,
    box: division.box,
    heading,
    headingLines: trial.headingLines,
    photos,
    looseness: trial.free - flow.blanks - measured.lines,
    blanks: flow.blanks,
    widows: flow.widows,
  });
}

/** No flow into so many slots can be cheaper. */
function leastFlow(measured: MeasuredCopy, free: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let blanks = 0; blanks <= MOST_BLANKS; blanks++) {
    const longer = free - blanks - measured.lines + LONGEST_FLEX;
    const flex = measured.flex[longer];
    if (flex !== undefined) least = Math.min(least, flex + blanks * 5);
  }
  return least;
}

function photoHeights(choices: PhotoChoice[]): number[][] {
  let heights: number[][] = [[]];
  choices.forEach((choice, index) => {
    const step = index === 0 ? 1 : 2;
    const options: number[] = [];
    if (index > 1) options.push(Math.round(choice.ideal));
    else for (let lines = choice.low; lines <= choice.high; lines += step) options.push(lines);
    heights = heights.flatMap((before) => options.map((lines) => [...before, lines]));
  });
  return heights;
}
