import type { ComponentProps, ReactElement } from 'react';

export type MenuEntry =
  | {
      kind?: 'item';
      label: string;
      onSelect?: () => void;
      href?: string;
      hint?: string;
      disabled?: boolean;
      current?: boolean;
    }
  | { kind: 'rule' }
  | { kind: 'label'; label: string };

export type MenuProps = {
  trigger: ReactElement<ComponentProps<'button'>>;
  entries: readonly MenuEntry[];
  side?: 'top' | 'bottom' | 'right';
  align?: 'start' | 'end';
};
