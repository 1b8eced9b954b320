'use client';

import Link from 'next/link';
import { DropdownMenu } from 'radix-ui';
import { Kbd } from './kbd';
import type { MenuEntry, MenuProps } from './menu-entry';
import './menu.css';

/** Open from the start. Not modal: the page behind can be scrolled while it is open. */
export function OpenMenu({ trigger, entries, side = 'bottom', align = 'start' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" side={side} align={align} sideOffset={4} collisionPadding={8}>
          {entries.map((entry, index) => (
            <Entry key={entryKey(entry, index)} entry={entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'rule') return <DropdownMenu.Separator className="menu-rule" />;
  if (entry.kind === 'label') return <DropdownMenu.Label className="menu-label">{entry.label}</DropdownMenu.Label>;
  const inside = (
    <>
      {entry.label}
      {entry.hint && <Kbd>{entry.hint}</Kbd>}
    </>
  );
  return (
    <DropdownMenu.Item
      className="menu-item"
      disabled={entry.disabled === true}
      aria-current={entry.current ? 'true' : undefined}
      asChild={entry.href !== undefined}
      onSelect={entry.onSelect}
    >
      {entry.href === undefined ? inside : <Link href={entry.href}>{inside}</Link>}
    </DropdownMenu.Item>
  );
}

function entryKey(entry: MenuEntry, index: number): string {
  return entry.kind === 'rule' ? `rule-${index}` : entry.label;
}
