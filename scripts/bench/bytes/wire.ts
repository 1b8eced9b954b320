import type { Page } from '@playwright/test';

export const KINDS = ['document', 'script', 'style', 'type', 'photo', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export interface Received {
  url: string;
  kind: Kind;
  bytes: number;
}

const BY_TYPE: Record<string, Kind> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'type',
  Image: 'photo',
};

/** Counts what comes over the wire from now on, head and packed body, as the browser itself counts it. */
export async function countWire(page: Page): Promise<Received[]> {
  const devtools = await page.context().newCDPSession(page);
  const received: Received[] = [];
  const open = new Map<string, Received>();
  devtools.on('Network.responseReceived', ({ requestId, type, response: { url } }) => {
    if (url.startsWith('http')) open.set(requestId, { url, kind: BY_TYPE[type] ?? 'other', bytes: 0 });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = open.get(requestId);
    if (known && encodedDataLength > 0) received.push({ ...known, bytes: encodedDataLength });
  });
  await devtools.send('Network.enable');
  return received;
}

export function sum(received: readonly Received[], kind?: Kind): number {
  return received.reduce((bytes, each) => bytes + (kind === undefined || each.kind === kind ? each.bytes : 0), 0);
}
