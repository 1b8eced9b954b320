import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Kbd } from './kbd';

export type ButtonTone = 'go' | 'plain' | 'bare';

export type ButtonProps = ComponentProps<'button'> & {
  /** `go` is the one solid red button of a screen. */
  tone?: ButtonTone;
  small?: boolean;
  wide?: boolean;
  tall?: boolean;
  /** The key that does the same, shown quietly inside. */
  hint?: string | undefined;
  /** Under way: it keeps its place and takes no second click. */
  pending?: boolean;
};

export function Button({
  tone = 'plain',
  small,
  wide,
  tall,
  hint,
  pending,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(pending ? { 'aria-busy': true, onClick: (event) => event.preventDefault() } : { onClick })}
      className={classNames(
        'btn',
        tone !== 'plain' && tone,
        small && 'small',
        wide && 'wide',
        tall && 'tall',
        className,
      )}
    >
      {children}
      {hint && <Kbd>{hint}</Kbd>}
    </button>
  );
}
