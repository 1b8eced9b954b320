import { useId } from 'react';
import { classNames } from './class-names';
import './choices.css';
import './field.css';

type Choice = { value: string; label: string; note?: string; disabled?: boolean };

type RadioGroupProps = {
  legend: string;
  name: string;
  choices: readonly Choice[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  inline?: boolean;
  error?: string | undefined;
};

export function RadioGroup({ legend, name, choices, value, defaultValue, onChange, inline, error }: RadioGroupProps) {
  const id = useId();
  return (
    <fieldset
      className={classNames('choices', inline && 'inline')}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value} className="tick">
            <input
              type="radio"
              name={name}
              value={choice.value}
              disabled={choice.disabled}
              aria-invalid={error ? true : undefined}
              {...(value === undefined
                ? { defaultChecked: choice.value === defaultValue }
                : { checked: choice.value === value })}
              onChange={onChange && (() => onChange(choice.value))}
            />
            <span>
              {choice.label}
              {choice.note && <p>{choice.note}</p>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
