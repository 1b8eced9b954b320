import Link from 'next/link';
import { classNames } from './class-names';
import './tabs.css';

export type Tab = { href: string; label: string; count?: number | undefined; current?: boolean; yours?: boolean };

/** Places beside each other, as links: each has its own address. */
export function Tabs({ label, tabs, close }: { label: string; tabs: readonly Tab[]; close?: boolean }) {
  return (
    <nav className={classNames('tabs', close && 'close')} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'true' : undefined}>
          {tab.label}
          {tab.count !== undefined && <b className={tab.yours && tab.count > 0 ? 'yours' : undefined}>{tab.count}</b>}
        </Link>
      ))}
    </nav>
  );
}
