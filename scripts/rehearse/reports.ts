/** One report: written and sent in by its author, reviewed by people who are all different, put on the page. */
import { roleOfWord } from '@/lib/manuscript/byline/role-words';
import type { PageFileReport } from '../compose/page-file';
import type { Client } from './client';
import type { Photo } from './photos';

interface Moved {
  state: string;
  version: number;
}

interface Section {
  id: string;
  name: string;
  policy: string;
}

/** The section that the page is named after, else one where three sign. */
export async function chooseSection(client: Client, pageName: string): Promise<Section> {
  const sections = await client.get<Section[]>('/sections');
  const chosen =
    sections.find(({ name }) => pageName.includes(name)) ??
    sections.find(({ policy }) => policy === 'three') ??
    sections[0];
  if (!chosen) throw new Error('This newspaper has no section.');
  return chosen;
}

export async function submitReport(author: Client, report: PageFileReport, photos: Photo[]): Promise<string> {
  const { id } = await author.post<{ id: string }>('/reports');
  const named = [];
  for (const { bytes, caption, photographer } of photos) {
    const { photoId } = await author.photo<{ photoId: string }>(`/reports/${id}/photos`, bytes);
    named.push({ photoId, caption, photographer: photographer ?? author.name });
  }
  const credits = report.byline.map(({ role, name, unit }) => ({
    role: roleOfWord(role ?? '')?.role ?? null,
    name,
    unit,
  }));
  const byline = credits.length > 0 ? credits : [{ role: 'correspondent', name: author.name, unit: null }];
  const parts = {
    kicker: report.kicker ?? '',
    headline: report.headline,
    subtitle: report.subtitle ?? '',
    editorsNote: report.editorsNote ?? '',
    byline,
    body: report.body,
    photos: named,
  };
  const saved = await author.put<Moved>(`/reports/${id}/text`, { bodyVersion: 1, parts, statement: true });
  await author.post<Moved>(`/reports/${id}/transitions`, { name: 'submit', version: saved.version });
  return id;
}

interface Reviewers {
  editor: Client;
  head: Client;
  chief: Client;
}

/** Claimed, given its section, and signed level by level. Returns who signed. */
export async function reviewReport(
  id: string,
  sectionId: string,
  { editor, head, chief }: Reviewers,
): Promise<string[]> {
  const seen = await editor.get<{ version: number; contentHash: string }>(`/reports/${id}`);
  const move = (by: Client, name: string, version: number, more = {}) =>
    by.post<Moved>(`/reports/${id}/transitions`, { name, version, ...more });
  const claimed = await move(editor, 'claim', seen.version);
  let now = await move(editor, 'assignSection', claimed.version, { sectionId });
  const atLevel: Record<string, Client> = { editing: editor, secondReview: head, finalReview: chief };
  const signers: string[] = [];
  while (now.state !== 'signed') {
    const signer = atLevel[now.state];
    if (!signer) throw new Error(`Nobody in this rehearsal signs a report that is ${now.state}.`);
    now = await move(signer, 'sign', now.version, { seenHash: seen.contentHash });
    signers.push(signer.name);
  }
  return signers;
}

interface Place {
  reportId: string;
  issueId: string;
  pageId: string;
  anchor: PageFileReport['anchor'];
}

export async function placeReport(by: Client, { reportId, issueId, pageId, anchor }: Place): Promise<void> {
  await by.post(`/issues/${issueId}/placements`, { reportId, pageId, ...(anchor ? { anchor } : {}) });
}
