import type { Actor } from '@/lib/domain/actor';
import type { ReportContent } from '@/lib/manuscript/content';
import { bodyOf } from '@/lib/manuscript/plain-text';
import { actorOf } from '@/lib/server/auth/actor';
import { db } from '@/lib/server/db/client';
import { takePhoto } from '@/lib/server/photos/take';
import { createReport } from '@/lib/server/reports/create';
import { saveText } from '@/lib/server/reports/save-text';
import { transitionReport } from '@/lib/server/reports/transition';
import type { TransitionInput } from '@/lib/server/reports/transition-input';
import type { CastReport } from '../cast/cast-report';
import { type PictureKey, pictures } from '../cast/pictures/all';
import { drawnPicture } from './drawn-pictures';
import { idOf, type Newsroom } from './newsroom';

export type Draw = (key: PictureKey) => Promise<Buffer>;

/** The actor behind a key of the cast, with the roles in force. */
export async function castActor(room: Newsroom, key: string): Promise<Actor> {
  const actor = await actorOf(db(), idOf(room.people, key));
  if (!actor) throw new Error(`${key} has left`);
  return actor;
}

/** Writes a report of the cast as its author would: draft, photos, text. Returns its id. */
export async function writeReport(room: Newsroom, report: CastReport, draw: Draw = drawnPicture): Promise<string> {
  const author = await castActor(room, report.authorKey);
  const unitId = report.unitKey ? idOf(room.units, report.unitKey) : undefined;
  const own = unitId && author.unitIds.includes(unitId) ? { unitId } : {};
  const { id } = must(await createReport(author, own, null));
  const photos: ReportContent['photos'] = [];
  for (const { picture, caption, photographer } of report.photos) {
    const key = picture as PictureKey;
    const { photoId } = must(await takePhoto(author, { reportId: id, bytes: await draw(key) }, null));
    await db().photo.update({
      where: { id: photoId },
      data: { focalX: pictures[key].focal.x, focalY: pictures[key].focal.y },
    });
    photos.push({ photoId, caption, photographer });
  }
  const { kicker, headline, subtitle, editorsNote, byline } = report;
  const body = bodyOf(
    report.body.map((part) => (typeof part === 'string' ? part : { kind: 'subhead' as const, text: part.subhead })),
  );
  must(
    await saveText(
      author,
      {
        reportId: id,
        bodyVersion: 1,
        content: { kicker, headline, subtitle, editorsNote, body, byline, photos },
        statement: true,
      },
      null,
    ),
  );
  return id;
}

/** One step of the line, at the version the report has now. */
export async function step(
  actor: Actor,
  reportId: string,
  name: TransitionInput['name'],
  more: Partial<TransitionInput> = {},
): Promise<void> {
  const { version } = await db().report.findUniqueOrThrow({ where: { id: reportId }, select: { version: true } });
  must(await transitionReport(actor, { reportId, name, version, ...more }, null));
}

export function must<T>(
  result: { ok: true; value: T } | { ok: false; problems: { code: string; field?: string }[] },
): T {
  if (result.ok) return result.value;
  throw new Error(
    `The cast was refused: ${result.problems.map(({ code, field }) => (field ? `${code} at ${field}` : code)).join(', ')}`,
  );
}
