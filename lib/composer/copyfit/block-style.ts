import type { BlockStyle } from '@/lib/composer/layout';
import { cropToFrame } from './crop';
import { photoFrame } from './photo-frame';
import type { ReportCopy } from './report-copy';
import type { Setting } from './setting';

/** The style that a setting gives its block, as a layout keeps it. */
export function blockStyle(setting: Setting, copy: ReportCopy): BlockStyle {
  const { heading, text } = setting;
  return {
    columns: text.count,
    measure: text.measure,
    gap: text.gap,
    box: setting.box,
    headline: {
      columns: heading.columns,
      size: heading.size,
      lines: [...heading.lines],
      kickerSize: heading.kickerSize,
      subtitleSize: heading.subtitleSize,
      subtitle: [...heading.subtitle],
      bylineSize: heading.bylineSize,
      height: setting.headingLines,
    },
    looseness: setting.looseness,
    photos: setting.photos.flatMap(({ photo: index, ...place }) => {
      const photo = copy.report.photos[index];
      if (!photo) return [];
      const frame = photoFrame(place, text, copy.grid);
      return [{ id: photo.id, ...place, crop: cropToFrame(photo, frame.width / frame.height) }];
    }),
  };
}
