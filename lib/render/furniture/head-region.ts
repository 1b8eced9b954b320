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

const MM = 72 / 25.4;

/** The lines at the top of the type area that belong to the head; the type area stands in the middle of the page. */
export function headRegion(format: PageFormat, frontHeadLines: number): HeadRegion {
  const [pageWidth, pageHeight] = [format.pageMm[0] * MM, format.pageMm[1] * MM];
  const [width, areaHeight] = [format.areaMm[0] * MM, format.areaMm[1] * MM];
  const left = (pageWidth - width) / 2;
  const top = (pageHeight - areaHeight) / 2;
  return {
    left,
    right: left + width,
    width,
    top,
    height: (format.headLines + frontHeadLines) * format.pitch,
    em: format.em,
    pitch: format.pitch,
    areaBottom: top + areaHeight,
    pageHeight,
  };
}
