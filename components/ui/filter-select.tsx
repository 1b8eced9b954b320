import type { ComponentProps } from 'react';
import { Icon } from './icon';
import { Options, type SelectOption } from './select';
import './filters.css';

type FilterSelectProps = ComponentProps<'select'> & { label: string; options: readonly SelectOption[] };

/** One filter of the 36 px bar: a quiet word, then what is chosen. */
export function FilterSelect({ label, options, className, ...rest }: FilterSelectProps) {
  return (
    <label className={className}>
      {label}
      <select {...rest}>
        <Options options={options} />
      </select>
      <Icon name="down" />
    </label>
  );
}
