import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';

/** What every screen of the desk says in the browser. */
const BASE = ['shell', 'ui', 'states', 'problems'] as const;

/** Gives the browser the words of an area, and no others; what the server draws knows all of them. */
export async function AreaWords({ areas, children }: { areas: readonly (keyof Messages)[]; children: ReactNode }) {
  const all = (await getMessages()) as Messages;
  const words = Object.fromEntries([...BASE, ...areas].map((area) => [area, all[area]]));
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
