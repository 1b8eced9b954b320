import type { ReactNode } from 'react';
import { FEED } from '@/lib/edition/addresses';
import { PUBLIC } from '@/lib/edition/public-address';
import type { EditionView } from '@/lib/edition/view';
import { NameplateSymbols } from './nameplate';

export interface DocumentFacts {
  view: EditionView;
  title: string;
  description: string;
  /** the same document in both languages */
  addresses: { 'zh-CN': string; en: string };
  kind: 'website' | 'article';
  picture?: { address: string; width: number; height: number; alt: string };
  /** style sheets beside the reader's own */
  styles: string[];
  /** fonts to be fetched at once */
  fonts: string[];
  machine?: object;
  publishedAt?: string;
  children: ReactNode;
}

/** The frame of every document of the digital newspaper: what search engines, link previews and browsers want to know. */
export function ReaderDocument({
  view,
  title,
  description,
  addresses,
  kind,
  picture,
  styles,
  fonts,
  machine,
  publishedAt,
  children,
}: DocumentFacts) {
  const here = PUBLIC + addresses[view.locale];
  return (
    <html lang={view.locale} data-copied={view.t('copied')}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="theme-color" content="#FAF8F3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
        <link rel="icon" type="image/svg+xml" href={view.files.icon} />
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {[...styles, view.files.styles].map((sheet) => (
          <link key={sheet} rel="stylesheet" href={sheet} />
        ))}
        <script src={view.files.script} />
        <link rel="canonical" href={here} />
        <link rel="alternate" hrefLang="zh-CN" href={PUBLIC + addresses['zh-CN']} />
        <link rel="alternate" hrefLang="en" href={PUBLIC + addresses.en} />
        <link rel="alternate" type="application/rss+xml" title={view.newspaper.name} href={FEED} />
        <meta property="og:type" content={kind} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={here} />
        <meta property="og:site_name" content={view.newspaper.name} />
        <meta property="og:locale" content={view.locale === 'en' ? 'en_GB' : 'zh_CN'} />
        {publishedAt && <meta property="article:published_time" content={publishedAt} />}
        {picture && (
          <>
            <meta property="og:image" content={PUBLIC + picture.address} />
            <meta property="og:image:width" content={String(picture.width)} />
            <meta property="og:image:height" content={String(picture.height)} />
            <meta property="og:image:alt" content={picture.alt} />
          </>
        )}
        <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
        {machine && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, with < written as an escape
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(machine).replace(/</g, '\\u003c') }}
          />
        )}
      </head>
      <body>
        <a className="skip" href="#main">
          {view.t('skip')}
        </a>
        <NameplateSymbols nameplate={view.nameplate} />
        {children}
      </body>
    </html>
  );
}
