/** Dates as a Chinese newspaper prints them on its pages, from a calendar day YYYY-MM-DD; the desk's own are in dates.ts. */
export function chineseDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export function chineseWeekday(day: string): string {
  return new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

const DAYS = '一二三四五六七八九十';

/** 农历丙午年十月十三 */
export function lunarDate(day: string): string {
  const parts = new Intl.DateTimeFormat('zh-u-ca-chinese', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${day}T12:00:00Z`));
  const part = (type: string) => parts.find((each) => (each.type as string) === type)?.value ?? '';
  return `农历${part('yearName')}年${part('month')}${lunarDay(Number(part('day')))}`;
}

function lunarDay(day: number): string {
  if (day <= 10) return `初${DAYS[day - 1]}`;
  if (day < 20) return `十${DAYS[day - 11]}`;
  if (day === 20) return '二十';
  return day < 30 ? `廿${DAYS[day - 21]}` : '三十';
}
