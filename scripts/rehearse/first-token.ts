/** The first token is minted by a command on the machine, as an administrator would; all else goes over HTTP. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { people } from '@/prisma/cast/people';
import { NotThere, type Product } from './product';

const run = promisify(execFile);

export async function firstToken({ settings }: Product): Promise<string> {
  const given = process.env.JIANBAO_TOKEN;
  if (given) return given;
  const account = people.find(({ roles }) => roles.some(({ role }) => role === 'admin'))?.account as string;
  const said = await run(
    process.execPath,
    ['--import', 'tsx', 'scripts/token.ts', '--account', account, '--name', 'rehearsal'],
    {
      env: { ...process.env, ...settings },
    },
  ).catch((error: { stderr?: string; message: string }) => {
    throw new NotThere(
      `The first token could not be minted; a rehearsal needs a demo newspaper.\n${error.stderr?.trim() || error.message}`,
    );
  });
  const word = /jbt_[\w-]+/.exec(said.stdout)?.[0];
  if (!word) throw new NotThere(`The token command gave no token: ${said.stdout}`);
  return word;
}
