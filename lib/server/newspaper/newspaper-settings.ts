import { db } from '../db/client';
import { nameplate } from '../fonts/nameplate';
import type { NewspaperInput } from './save';

const SHOWN = {
  name: true,
  latinName: true,
  publisher: true,
  cnNumber: true,
  icp: true,
  rights: true,
  address: true,
  hotline: true,
  timeZone: true,
  publicUrl: true,
  firstSerial: true,
  proofRounds: true,
  secondFactorRoles: true,
  version: true,
} satisfies Record<keyof NewspaperInput, true>;

/** The newspaper's own settings, as the form shows them. */
export async function newspaperSettings() {
  return db().newspaper.findUniqueOrThrow({ where: { id: 1 }, select: SHOWN });
}

export type NewspaperSettings = Awaited<ReturnType<typeof newspaperSettings>>;

/** 报名 as it will be drawn: an outline and the room it takes. */
export function mastheadPreview(name: string): { d: string; viewBox: string } | null {
  const { d, box } = nameplate(name);
  if (!Number.isFinite(box.left) || d === '') return null;
  return { d, viewBox: [box.left, box.top, box.right - box.left, box.bottom - box.top].join(' ') };
}
