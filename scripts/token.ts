import { parseArgs } from 'node:util';
import { borrowDatabase, lineFromStdin } from './ground/borrow-database';

/** npm run -s token -- --account NAME@EXAMPLE.ORG --name PURPOSE [--password-stdin]: the token alone on stdout. */
const { values } = parseArgs({
  options: {
    account: { type: 'string' },
    name: { type: 'string', default: 'command line' },
    'password-stdin': { type: 'boolean', default: false },
  },
});

const password = values['password-stdin'] ? await lineFromStdin() : undefined;
const giveBack = await borrowDatabase();
try {
  const { tokenByCommand } = await import('../lib/server/auth/token-by-command');
  const answer = await tokenByCommand(values.account ?? '', values.name, password);
  if (answer.ok) console.log(answer.value.word);
  else {
    const unknown = answer.problems.some(({ code }) => code === 'not-found');
    console.error(
      unknown
        ? 'No such account.'
        : 'Outside the demo newspaper a token is made for an administrator only, with --password-stdin and the password on standard input.',
    );
    process.exitCode = 1;
  }
} finally {
  await giveBack();
}
