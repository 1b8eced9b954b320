import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps, fieldControl } from './field';
import { useTypedEarly } from './typed-early';
import './field.css';

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, 'required'> & { voice?: 'copy' | 'kai' };

export function TextArea({ label, hint, note, error, required, voice, className, id, ...rest }: TextAreaProps) {
  const own = useId();
  useTypedEarly(id ?? own, rest.value);
  const field = { label, hint, note, error, required };
  return (
    <Field id={id ?? own} {...field}>
      <textarea
        rows={3}
        {...rest}
        {...fieldControl(id ?? own, field)}
        className={classNames('input', voice, className)}
      />
    </Field>
  );
}
