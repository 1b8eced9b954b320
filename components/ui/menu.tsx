'use client';

import { cloneElement, type ComponentType, useState } from 'react';
import type { MenuProps } from './menu-entry';

const menu = () => import('./open-menu');
/** fetched while the hand is on its way */
const fetchAhead = () => void menu().catch(() => undefined);

/** A button that opens a menu. What draws the menu comes when it is first wanted. */
export function Menu(props: MenuProps) {
  const [Opened, setOpened] = useState<ComponentType<MenuProps> | null>(null);
  if (Opened) return <Opened {...props} />;
  const open = () =>
    void menu().then(
      ({ OpenMenu }) => setOpened(() => OpenMenu),
      // a line that is down: the next press asks again
      () => undefined,
    );
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: fetchAhead,
    onFocus: fetchAhead,
    onClick: open,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      open();
    },
  });
}
