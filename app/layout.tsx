import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';
import { ScreenType } from '@/components/shell/screen-type';
import { themeAttribute, themeCookie } from '@/components/shell/theme';
import { interfaceType } from '@/lib/server/fonts/interface-type';
import { screenScript } from '@/lib/server/fonts/screen-script';
import { typeVersion } from '@/lib/server/fonts/type-version';
import './globals.css';

export const metadata: Metadata = { title: '见报', robots: { index: false }, icons: { icon: '/favicon.svg' } };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // every answer carries a nonce of its own: nothing may be made ahead
  await connection();
  const theme = themeAttribute((await cookies()).get(themeCookie)?.value);
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1];
  return (
    <html lang={await getLocale()} data-theme={theme}>
      <head>
        <ScreenType script={screenScript().address} version={typeVersion()} first={interfaceType()} nonce={nonce} />
      </head>
      <body>
        <AreaWords areas={[]}>{children}</AreaWords>
      </body>
    </html>
  );
}
