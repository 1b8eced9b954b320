import Link from 'next/link';
import type { ComponentProps } from 'react';
import type { ButtonTone } from './button';
import { classNames } from './class-names';
import { Kbd } from './kbd';

type ButtonLinkProps = ComponentProps<typeof Link> & {
  tone?: ButtonTone;
  small?: boolean;
  wide?: boolean;
  hint?: string;
};

/** Goes somewhere and looks like the act it leads to. */
export function ButtonLink({ tone = 'plain', small, wide, hint, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link
      {...rest}
      className={classNames('btn', tone !== 'plain' && tone, small && 'small', wide && 'wide', className)}
    >
      {children}
      {hint && <Kbd>{hint}</Kbd>}
    </Link>
  );
}
