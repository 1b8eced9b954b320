import { type ComponentProps, useId } from 'react';
import { Field, type FieldProps, fieldControl } from './field';
import { Icon } from './icon';
import './field.css';

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectProps = FieldProps & Omit<ComponentProps<'select'>, 'required'> & { options: readonly SelectOption[] };

/** The machine's own list, styled as a line: it works with every keyboard and on every phone. */
export function Select({ label, hint, note, error, required, options, id, ...rest }: SelectProps) {
  const own = useId();
  const field = { label, hint, note, error, required };
  return (
    <Field id={id ?? own} {...field}>
      <span className="select">
        <select {...rest} {...fieldControl(id ?? own, field)} className="input">
          <Options options={options} />
        </select>
        <Icon name="down" />
      </span>
    </Field>
  );
}

export function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ));
}
