import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from './icon';
import './choices.css';
import './field.css';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  note?: ReactNode;
  error?: string | undefined;
};

export function Checkbox({ label, note, error, id, ...rest }: CheckboxProps) {
  const own = useId();
  const at = id ?? own;
  return (
    <label className="tick" htmlFor={at}>
      <input
        {...rest}
        id={at}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${at}-error` : undefined}
      />
      <Icon name="tick" />
      <span>
        {label}
        {note && <p>{note}</p>}
        {error && (
          <span className="field-error" id={`${at}-error`}>
            {error}
          </span>
        )}
      </span>
    </label>
  );
}
