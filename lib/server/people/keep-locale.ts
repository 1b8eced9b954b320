import type { Actor } from '@/lib/domain/actor';
import { db } from '../db/client';

/** The language that notices and mails to this person are written in. */
export async function keepLocale(actor: Actor, locale: string): Promise<void> {
  await db().person.update({ where: { id: actor.personId }, data: { locale } });
}
