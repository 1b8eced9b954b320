import type { Mark } from '@/lib/composer/display-list';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import { freeRuns } from '@/lib/composer/copyfit/slots';
import type { PhotoPosition } from '@/lib/composer/copyfit/photo-position';
import type { BlockStyle, LayoutBlock } from '@/lib/composer/layout';
import { blockFrame } from './block-frame';
import type { CopyLine } from './copy-line';
import { setCopy } from './set-copy';
import { type SetHeading, setHeading } from './set-heading';
import { setPhotos } from './set-photos';
import type { SetWarning } from './warning';

/** One report set in its block. */
export interface SetBlock {
  marks: Mark[];
  lines: CopyLine[];
  heading: SetHeading['rect'];
  box: boolean;
  overset: number;
  blanks: number;
  warnings: SetWarning[];
}

/**
 * @param block its place on the grid @param style as the layout has it @returns all marks, pt, and warnings where
 * text has changed since the layout was made
 */
export function setBlock(copy: ReportCopy, block: LayoutBlock, style: BlockStyle): SetBlock {
  const frame = blockFrame(block, style, copy.grid);
  const photos: PhotoPosition[] = style.photos.map((photo, index) => ({ ...photo, photo: index }));
  const heading = setHeading(copy, frame, style.headline);
  const body = setCopy(copy, frame, freeRuns(frame.frame, photos));
  const { x, y, width, height } = frame.rect;
  const box: Mark[] = style.box
    ? [
        {
          kind: 'rect',
          x: x + 1,
          y: y + 2,
          width: width - 2,
          height: height - 3,
          fill: 'tint',
          stroke: 'grey',
          strokeWidth: 0.6,
        },
      ]
    : [];
  return {
    marks: [...box, ...setPhotos(copy, frame, style.photos), ...heading.marks, ...body.marks],
    lines: body.lines,
    heading: heading.rect,
    box: style.box,
    overset: body.overset,
    blanks: body.blanks,
    warnings: warningsOf(copy, style, body, heading),
  };
}

function warningsOf(
  copy: ReportCopy,
  style: BlockStyle,
  body: ReturnType<typeof setCopy>,
  heading: SetHeading,
): SetWarning[] {
  const reportId = copy.report.id;
  const warnings: SetWarning[] = [];
  if (body.overset > 0)
    warnings.push({
      code: 'overset',
      reportId,
      lines: body.overset,
      characters: Math.round(body.overset * style.measure),
    });
  if (body.blanks > 3)
    warnings.push({
      code: 'underset',
      reportId,
      lines: body.blanks,
      characters: Math.round(body.blanks * style.measure),
    });
  if (body.bursting > 0) warnings.push({ code: 'line-too-wide', reportId, lines: body.bursting, characters: 0 });
  if (heading.bursting) warnings.push({ code: 'heading-too-large', reportId, lines: 0, characters: 0 });
  const known = new Set(copy.report.photos.map((photo) => photo.id));
  const placed = new Set(style.photos.map((photo) => photo.id));
  const changed =
    style.photos.some((photo) => !known.has(photo.id)) || copy.report.photos.some((photo) => !placed.has(photo.id));
  if (changed) warnings.push({ code: 'photos-changed', reportId, lines: 0, characters: 0 });
  return warnings;
}
