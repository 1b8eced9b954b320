import { useTranslations } from 'next-intl';

type EveningClockProps = {
  /** 18:00; hours after midnight go on as 24:10 */
  from: string;
  to: string;
  now?: string | undefined;
  /** 截稿 22:30, 交版 22:50, 付印 23:40 */
  marks: readonly { time: string; label: string; strong?: boolean }[];
};

/** The evening as a line: what has passed in ink, now in red, the hours that bind beneath. */
export function EveningClock({ from, to, now, marks }: EveningClockProps) {
  const t = useTranslations('ui');
  const start = minutes(from);
  const at = (minute: number) =>
    `${Math.min(100, Math.max(0, ((minute - start) / (minutes(to) - start)) * 100)).toFixed(2)}%`;
  return (
    <svg className="evening-clock" width="100%" height="68" role="img" aria-label={spoken(marks)}>
      <rect className="axis" x="0" y="40" width="100%" height="1" />
      {quarters(start, minutes(to)).map((minute) => (
        <rect
          key={minute}
          className={minute % 60 ? 'quarter' : 'hour'}
          x={at(minute)}
          y={minute % 60 ? 38 : 36}
          width="1"
          height={minute % 60 ? 5 : 9}
        />
      ))}
      {quarters(start, minutes(to))
        .filter((minute) => minute % 60 === 0)
        .map((minute) => (
          <text key={minute} x={at(minute)} y="19" textAnchor={minute === start ? 'start' : 'middle'}>
            {minute / 60}:00
          </text>
        ))}
      {marks.map((mark) => (
        <text
          key={mark.label}
          className={mark.strong ? 'mark strong' : 'mark'}
          x={at(minutes(mark.time))}
          y="60"
          textAnchor="middle"
        >
          <tspan>{mark.label}</tspan> {mark.time}
        </text>
      ))}
      {now && (
        <>
          <rect className="past" x="0" y="39" width={at(minutes(now))} height="2" />
          <rect className="now" x={at(minutes(now))} y="30" width="2" height="20" />
          <text className="now" x={at(minutes(now))} y="60" textAnchor="middle">
            {t('clockNow', { time: now })}
          </text>
        </>
      )}
    </svg>
  );
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function quarters(from: number, to: number): number[] {
  const first = Math.ceil(from / 15) * 15;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / 15) + 1) }, (_, index) => first + index * 15);
}

function spoken(marks: EveningClockProps['marks']): string {
  return marks.map((mark) => `${mark.label} ${mark.time}`).join('，');
}
