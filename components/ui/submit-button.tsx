'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** The button of a form: while the form is being sent it says so and takes no second press. */
export function SubmitButton({ tone = 'go', ...rest }: ButtonProps) {
  const { pending } = useFormStatus();
  return <Button type="submit" tone={tone} {...rest} pending={pending || rest.pending === true} />;
}
