import type { TextMark } from '@/lib/composer/display-list';
import { INDENT, type MeasuredUnit } from '@/lib/composer/copyfit/measured-copy';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import type { Run } from '@/lib/composer/copyfit/slots';
import { SUBHEAD_SIZE } from '@/lib/composer/copyfit/subhead';
import { lineItems } from '@/lib/composer/typography/prepared-paragraph';
import { naturalWidth } from '@/lib/composer/typography/set-line';
import { type BlockFrame, columnX } from './block-frame';
import type { CopyLine } from './copy-line';
import { pour } from './pour';
import { setItems, setString } from './set-text';

/** The copy of a report in its columns. */
export interface SetCopy {
  marks: TextMark[];
  lines: CopyLine[];
  overset: number;
  blanks: number;
  /** lines wider than their measure */
  bursting: number;
}

/** of the em, from the top of the em box to the baseline */
const ASCENT = 0.88;

/**
 * @param runs free lines of the block in reading order @returns the lines as set; what found no place is counted in
 * `overset`, lines
 */
export function setCopy(copy: ReportCopy, frame: BlockFrame, runs: Run[]): SetCopy {
  const measured = copy.at(frame.text.measure);
  const slots = runs.flatMap((run) =>
    Array.from({ length: run.lines }, (_, at) => ({ column: run.column, line: run.line + at, head: at === 0 })),
  );
  const poured = pour(measured, runs);
  const set: SetCopy = { marks: [], lines: [], overset: poured.overset, blanks: poured.blanks, bursting: 0 };
  measured.units.forEach((unit, at) => {
    const start = poured.starts[at] as number;
    if (unit.subhead) set.marks.push(...setSubhead(copy, frame, unit, slots[start]));
    else setUnit(copy, frame, unit, { pick: poured.picks[at] as number, slots: slots.slice(start) }, set);
  });
  return set;
}

interface Slot {
  column: number;
  line: number;
  head: boolean;
}

function setUnit(
  copy: ReportCopy,
  frame: BlockFrame,
  unit: MeasuredUnit,
  run: { pick: number; slots: Slot[] },
  set: SetCopy,
): void {
  const { em, pitch } = copy.grid.format;
  const fit = unit.options.find((option) => option.lines === run.pick)?.fit;
  if (unit.unit.kind === 'subhead' || !fit) return;
  const { kind, prepared } = unit.unit;
  const reportId = copy.report.id;
  let from = 0;
  fit.breaks.forEach((to, line) => {
    const slot = run.slots[line];
    const items = lineItems(prepared, from, to);
    const weight = prepared.weight.slice(from, to).reduce((sum, one) => sum + one, 0);
    from = to;
    if (!slot) return;
    const indent = line === 0 ? INDENT * em : 0;
    const width = frame.text.measure * em - indent;
    const last = line === fit.breaks.length - 1;
    const { mark, excess } = setItems(items, {
      role: kind === 'note' ? 'note' : 'body',
      face: kind === 'note' ? 'kai' : 'song',
      size: em,
      x: columnX(frame, slot.column, em) + indent,
      y: frame.y + slot.line * pitch + (pitch - em) / 2 + em * ASCENT,
      width,
      align: last ? 'left' : 'justify',
      reportId,
    });
    if (excess > 0.05) set.bursting++;
    const lack = last ? 0 : Math.max(0, width / em - naturalWidth(items));
    set.marks.push(mark);
    set.lines.push({
      reportId,
      mark,
      line,
      of: fit.breaks.length,
      head: slot.head,
      weight,
      gap: lack / Math.max(1, items.length - 1),
    });
  });
}

/** Centred over its lines, half a line of air above and below. */
function setSubhead(copy: ReportCopy, frame: BlockFrame, unit: MeasuredUnit, slot: Slot | undefined): TextMark[] {
  if (!slot || !unit.subhead) return [];
  const { em, pitch } = copy.grid.format;
  const size = em * SUBHEAD_SIZE;
  const leading = pitch * 1.05;
  const top = frame.y + slot.line * pitch + (unit.base * pitch - unit.subhead.length * leading) / 2;
  return unit.subhead.map(
    (line, at) =>
      setString(
        line,
        {
          role: 'subhead',
          face: 'heiBold',
          size,
          x: columnX(frame, slot.column, em),
          y: top + at * leading + leading * 0.5 + size * 0.38,
          width: frame.text.measure * em,
          align: 'centre',
          reportId: copy.report.id,
        },
        copy.metrics,
      ).mark,
  );
}
