import type { ComponentProps } from 'react';
import { TextField } from './text-field';

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'voice'> & { time?: boolean };

/** A calendar day (2026-11-21), or with `time` a local day and hour (2026-11-21T22:30). */
export function DateField({ time, ...rest }: DateFieldProps) {
  return <TextField {...rest} type={time ? 'datetime-local' : 'date'} />;
}
