import { db } from '@/lib/server/db/client';

/** The last lines of `npm start`: where it is, and whom one can be. */
export async function greet(url: string, demo: boolean): Promise<void> {
  const lines = ['', `见报 Jianbao is ready: ${url}`, `The desk:               ${url}/signin`];
  if (demo) {
    const people = await db().person.findMany({
      where: { demoOrder: { not: null } },
      orderBy: { demoOrder: 'asc' },
      select: { name: true, demoDuty: true },
    });
    lines.push('', 'A demo newspaper, all invented. On the sign-in page one click makes you');
    for (const { name, demoDuty } of people) lines.push(`  ${name}  ${(demoDuty as { zh?: string } | null)?.zh ?? ''}`);
  } else if ((await db().person.count({ where: { passwordHash: { not: null } } })) === 0) {
    lines.push(
      '',
      'Nobody can sign in yet. Make the first administrator, and the first chief with --role chief:',
      '  npm run admin -- --account NAME@EXAMPLE.ORG --name 姓名',
    );
  }
  lines.push('', 'Ctrl-C stops everything that was started.');
  console.log(lines.join('\n'));
}
