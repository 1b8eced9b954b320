/** The reader's side: waits for the edition, then opens what it promises, without a token. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, Refused } from './client';

interface Edition {
  builtAt: string | null;
  pages: { address: string; pdf: string; reports: { headline: string; address: string }[] }[];
}

export interface Read {
  page: string;
  pdf: string;
  reports: { headline: string; address: string }[];
}

const TRIES = 600;
const BETWEEN = 200;

export async function readAsReader(url: string, chief: Client, issueId: string): Promise<Read> {
  const edition = await chief.get<Edition>(`/issues/${issueId}/edition`);
  const [page] = edition.pages;
  if (!page) throw new Refused('The released issue has no page.');
  await until(`${url}${page.address}`);
  for (const address of [page.pdf, ...page.reports.map((report) => report.address)]) await opened(`${url}${address}`);
  return { page: page.address, pdf: page.pdf, reports: page.reports };
}

async function until(address: string): Promise<void> {
  for (let left = TRIES; left > 0; left--) {
    const { ok } = await fetch(address).catch(() => ({ ok: false }));
    if (ok) return;
    await pause(BETWEEN);
  }
  throw new Refused(`The issue is released, but ${address} does not open: is the worker running?`);
}

async function opened(address: string): Promise<void> {
  const { ok, status } = await fetch(address);
  if (!ok) throw new Refused(`${address} opens with ${status}.`);
}
