import { parseArgs } from 'node:util';
import { borrowDatabase, lineFromStdin } from './ground/borrow-database';

/** npm run admin -- --account NAME@EXAMPLE.ORG --name 姓名 [--role admin|chief] [--password-stdin] [--again]
 *  npm run admin -- --account NAME@EXAMPLE.ORG --remove-second-factor */
const { values } = parseArgs({
  options: {
    account: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', default: 'admin' },
    'password-stdin': { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    'remove-second-factor': { type: 'boolean', default: false },
  },
});

const said: Record<string, string> = {
  'not-found': 'There is no such account.',
  'second-factor-not-set': 'This account has no second factor.',
  'account-not-valid': '--account must be an e-mail address or a mobile number.',
  'missing-field': '--name is missing.',
  'role-held': 'Somebody has this role already. To make another one, add --again.',
  'account-deactivated': 'This account is deactivated; an administrator can bring it back.',
  'password-too-short': 'The password is too short: at least 10 characters.',
  'password-too-long': 'The password is too long.',
  'password-is-account': 'The password must differ from the account.',
  'password-of-own-words': 'The password is mostly the name or the account: easy to guess.',
  'password-is-pattern': 'The password is a repetition, a sequence, a row of keys or a date: easy to guess.',
  'password-is-common': 'The password is made of words that everybody tries: easy to guess.',
};

const role = values.role;
if (role !== 'admin' && role !== 'chief') {
  console.error('--role is admin or chief.');
  process.exit(1);
}
const password = values['password-stdin'] ? await lineFromStdin() : undefined;
const giveBack = await borrowDatabase();
try {
  // reads the settings, so it is loaded only now
  const { seedIfEmpty } = await import('../prisma/seed');
  await seedIfEmpty(false, (line) => console.error(line));
  process.exitCode = values['remove-second-factor'] ? await removeFactor() : await makePerson();
} finally {
  await giveBack();
}

async function removeFactor(): Promise<number> {
  const { removeFactorByCommand } = await import('../lib/server/auth/second-factor/lost-phone');
  const answer = await removeFactorByCommand(values.account ?? '');
  if (!answer.ok) return refused(answer.problems);
  console.log('The second factor is removed, all sessions are ended, and the person and every chief are told.');
  return 0;
}

async function makePerson(): Promise<number> {
  const { makeFirstPerson } = await import('../lib/server/people/first-people');
  const { publicAddress } = await import('../lib/server/auth/link-letter');
  const answer = await makeFirstPerson({
    account: values.account ?? '',
    name: values.name ?? '',
    role: values.role === 'chief' ? 'chief' : 'admin',
    password,
    again: values.again,
  });
  if (!answer.ok) return refused(answer.problems);
  console.log(
    answer.value.link
      ? `Open this once, within seven days, to set the password:\n${await publicAddress()}${answer.value.link}`
      : `The ${role === 'chief' ? 'chief' : 'administrator'} can sign in now.`,
  );
  return 0;
}

function refused(problems: readonly { code: string }[]): number {
  for (const { code } of problems) console.error(said[code] ?? code);
  return 1;
}
