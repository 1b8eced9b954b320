'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { ShownProblem } from '@/components/ui/problem-list';
import './door-form.css';
import '@/components/ui/field.css';

interface DoorFormProps {
  title: string;
  lead: string;
  /** what is wrong; what belongs to a field stands there */
  shown: ShownProblem[];
  pending: boolean;
  submit: string;
  onSubmit: () => void;
  children: ReactNode;
  /** below the button */
  aside?: ReactNode;
}

/** A form at the door: one thing to do, and what speaks against it above the button. */
export function DoorForm({ title, lead, shown, pending, submit, onSubmit, children, aside }: DoorFormProps) {
  return (
    <form
      className="door-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2>{title}</h2>
      <p>{lead}</p>
      {children}
      {shown
        .filter(({ field }) => field === undefined)
        .map(({ text }) => (
          <p key={text} className="field-error" role="alert">
            {text}
          </p>
        ))}
      <Button type="submit" tone="go" wide tall pending={pending}>
        {submit}
      </Button>
      {aside}
    </form>
  );
}
