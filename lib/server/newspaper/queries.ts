import { db } from '../db/client';
import { nameplate } from '../fonts/nameplate';

/** The newspaper's own settings, as the form shows them. */
export async function newspaperSettings() {
  const { id, demo, ...fields } = await db().newspaper.findUniqueOrThrow({ where: { id: 1 } });
  return { ...fields, demo };
}

export type NewspaperSettings = Awaited<ReturnType<typeof newspaperSettings>>;

/** 报名 as it will be drawn: an outline and the room it takes. */
export function mastheadPreview(name: string): { d: string; viewBox: string } | null {
  const { d, box } = nameplate(name);
  if (!Number.isFinite(box.left) || d === '') return null;
  return { d, viewBox: [box.left, box.top, box.right - box.left, box.bottom - box.top].join(' ') };
}
