import type { Mark } from '@/lib/composer/display-list';
import { CAPTION_SIZE } from '@/lib/composer/copyfit/photo-caption';
import { photoFrame } from '@/lib/composer/copyfit/photo-frame';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import type { PhotoStyle } from '@/lib/composer/layout';
import type { BlockFrame } from './block-frame';
import { rounded, setString } from './set-text';

const CAPTION_LEADING = 1.3;

/** Photos with their captions under them; a photo that the report no longer has leaves its place empty. */
export function setPhotos(copy: ReportCopy, frame: BlockFrame, photos: PhotoStyle[]): Mark[] {
  return photos.flatMap((style): Mark[] => {
    const index = copy.report.photos.findIndex((one) => one.id === style.id);
    const photo = copy.report.photos[index];
    if (!photo) return [];
    const box = photoFrame(style, frame.text, copy.grid);
    const x = rounded(frame.x + box.x);
    const y = rounded(frame.y + box.y);
    const width = rounded(box.width);
    const height = rounded(box.height);
    const size = copy.grid.format.em * CAPTION_SIZE;
    const captions = copy.caption(index, box.width).map(
      (line, at) =>
        setString(
          line,
          {
            role: 'caption',
            face: 'kai',
            size,
            x,
            y: y + height + size * (1.15 + at * CAPTION_LEADING),
            width: box.width,
            align: 'left',
            reportId: copy.report.id,
          },
          copy.metrics,
        ).mark,
    );
    return [
      { kind: 'photo', photoId: photo.id, x, y, width, height, crop: style.crop, reportId: copy.report.id },
      { kind: 'rect', x, y, width, height, stroke: 'hairline', strokeWidth: 0.3 },
      ...captions,
    ];
  });
}
