import { db } from '../db/client';

/** What stands at the door before anybody has signed in. */
export async function publicName(): Promise<string> {
  const { name } = await db().newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } });
  return name;
}
