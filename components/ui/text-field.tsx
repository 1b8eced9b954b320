import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps, fieldControl } from './field';
import { useTypedEarly } from './typed-early';
import './field.css';

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, 'required'> & { voice?: 'headline' | 'large' | 'kai' };

export function TextField({ label, hint, note, error, required, voice, className, id, ...rest }: TextFieldProps) {
  const own = useId();
  useTypedEarly(id ?? own, rest.value);
  const field = { label, hint, note, error, required };
  return (
    <Field id={id ?? own} {...field}>
      <input {...rest} {...fieldControl(id ?? own, field)} className={classNames('input', voice, className)} />
    </Field>
  );
}
