/** How the newspaper prints a day, from an ISO date and nothing else: no clock, no time zone. */

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

export interface PrintedDate {
  /** 2026年11月21日 */
  date: string;
  /** 星期六 */
  weekday: string;
  /** 农历丙午年十月十三 */
  lunarDate: string;
}

/** 2026-11-21 as it stands in the head of the page. */
export function printedDate(isoDate: string): PrintedDate {
  const day = new Date(`${isoDate}T00:00:00Z`);
  return {
    date: `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`,
    weekday: `星期${WEEKDAYS[day.getUTCDay()]}`,
    lunarDate: lunarDate(day),
  };
}

function lunarDate(day: Date): string {
  const parts = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(day);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `农历${part('yearName')}年${part('month')}${lunarDay(Number(part('day')))}`;
}

function lunarDay(day: number): string {
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return `${'初十廿'[Math.floor((day - 1) / 10)]}${'十一二三四五六七八九'[day % 10]}`;
}
