import type { Random } from '../bench/seeded-random';
import type { Pen } from './pen';

/** What the programs share: when to stop, and chance that the seed decides. */
export interface Desk {
  goesOn(): boolean;
  random: Random;
  photo: Uint8Array;
  sections: { id: string; name: string }[];
}

interface Row {
  id: string;
  version: number;
  state: string;
  section: { id: string } | null;
}

interface Moved {
  state: string;
  version: number;
}

/** Writes one report after the other and hands each in, some with a photo. */
export async function author(pen: Pen, desk: Desk): Promise<void> {
  for (let n = 1; desk.goesOn(); n++) {
    const made = await pen.post<{ id: string }>('/reports');
    if (!made.ok) continue;
    const { id } = made.value;
    pen.made(id);
    pen.expects(id, 'report.created');
    const photos = desk.random.below(5) === 0 ? await withPhoto(pen, id, desk) : [];
    const parts = {
      headline: `长堤第${n}夜`,
      byline: '记者 顾远帆',
      body: [`第${n}盏灯亮了，湖边的人慢慢多起来。`.repeat(2)],
      photos,
    };
    const saved = await pen.put<Moved>(`/reports/${id}/text`, { bodyVersion: 1, parts, statement: true });
    if (!saved.ok) continue;
    const sent = await pen.post<Moved>(`/reports/${id}/transitions`, { name: 'submit', version: saved.value.version });
    if (sent.ok) pen.expects(id, 'report.submitted');
    await rest(desk, 400);
  }
}

async function withPhoto(pen: Pen, id: string, { photo }: Desk) {
  const taken = await pen.photo<{ photoId: string }>(`/reports/${id}/photos`, photo);
  return taken.ok ? [{ photoId: taken.value.photoId, caption: '长堤的灯。', photographer: '顾远帆' }] : [];
}

/** Claims what waits, gives it its section and signs it. */
export async function editor(pen: Pen, desk: Desk, section: string): Promise<void> {
  const sectionId = desk.sections.find(({ name }) => name === section)?.id;
  while (desk.goesOn()) {
    const row = await oneOf(pen, desk, 'submitted');
    if (!row) continue;
    const claimed = await move(pen, row, 'claim', 'report.claimed');
    const placed =
      claimed && (await move(pen, { ...row, ...claimed }, 'assignSection', 'report.sectionAssigned', { sectionId }));
    if (placed) await move(pen, { ...row, ...placed }, 'sign', 'report.signed');
    await rest(desk, 150);
  }
}

/** Signs what has come to this level. */
export async function reviewer(pen: Pen, desk: Desk, state: 'secondReview' | 'finalReview'): Promise<void> {
  while (desk.goesOn()) {
    const row = await oneOf(pen, desk, state);
    if (row) await move(pen, row, 'sign', 'report.signed');
    await rest(desk, 150);
  }
}

/** One of the newest that are so; two programs may well take the same. */
async function oneOf(pen: Pen, desk: Desk, state: string): Promise<Row | null> {
  const list = await pen.get<{ items: Row[] }>(`/reports?state=${state}`);
  if (list.ok && list.value.items.length > 0) return desk.random.pick(list.value.items.slice(0, 12));
  await rest(desk, 500);
  return null;
}

async function move(pen: Pen, row: Row, name: string, event: string, more: object = {}): Promise<Moved | null> {
  const moved = await pen.post<Moved>(`/reports/${row.id}/transitions`, { name, version: row.version, ...more });
  if (!moved.ok) return null;
  pen.expects(row.id, event);
  return moved.value;
}

export const rest = ({ random }: Pick<Desk, 'random'>, most: number): Promise<void> =>
  new Promise((done) => setTimeout(done, 50 + random.below(most)));
