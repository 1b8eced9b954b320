/** Hot zones 热区 of the digital newspaper: where on the page picture a reader touches a report. */
import type { Sheet } from '@/lib/composer/display-list';

export interface HotZone {
  reportId: string;
  headline: string;
  /** per cent of the page's width and height */
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Zones of the reports of a sheet, in the sheet's order, which is the order of importance; fillers have none. */
export function hotZones(sheet: Sheet): HotZone[] {
  return sheet.zones.flatMap(({ reportId, headline, rect }) =>
    reportId === null
      ? []
      : [
          {
            reportId,
            headline,
            left: percent(rect.x, sheet.width),
            top: percent(rect.y, sheet.height),
            width: percent(rect.width, sheet.width),
            height: percent(rect.height, sheet.height),
          },
        ],
  );
}

function percent(part: number, whole: number): number {
  return Number(((part / whole) * 100).toFixed(3));
}
