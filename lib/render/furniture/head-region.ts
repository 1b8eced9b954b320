import { geometry } from '@/lib/composer/geometry';
import type { PageFormat } from '@/lib/composer/page';

/** The room for the head of a page, pt from the trimmed page's corner. */
export interface HeadRegion {
  left: number;
  right: number;
  width: number;
  top: number;
  height: number;
  /** body size, the measure of all small furniture */
  em: number;
  pitch: number;
  /** foot of the type area */
  areaBottom: number;
  pageHeight: number;
}

/** The lines at the top of the type area that belong to the head, on the composer's own grid. */
export function headRegion(format: PageFormat, frontHeadLines: number): HeadRegion {
  const { left, top, areaWidth, areaHeight, bodyTop, pageHeight } = geometry(format, frontHeadLines);
  return {
    left,
    right: left + areaWidth,
    width: areaWidth,
    top,
    height: bodyTop - top,
    em: format.em,
    pitch: format.pitch,
    areaBottom: top + areaHeight,
    pageHeight,
  };
}
