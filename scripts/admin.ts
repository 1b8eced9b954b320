import { parseArgs } from 'node:util';
import { borrowDatabase, lineFromStdin } from './ground/borrow-database';

/** npm run admin -- --account NAME@EXAMPLE.ORG --name 姓名 [--role admin|chief] [--password-stdin] [--again] */
const { values } = parseArgs({
  options: {
    account: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', default: 'admin' },
    'password-stdin': { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
});

const said: Record<string, string> = {
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
  const { makeFirstPerson } = await import('../lib/server/people/first-people');
  const { publicAddress } = await import('../lib/server/auth/link-letter');
  const answer = await makeFirstPerson({
    account: values.account ?? '',
    name: values.name ?? '',
    role,
    password,
    again: values.again,
  });
  if (answer.ok) {
    console.log(
      answer.value.link
        ? `Open this once, within seven days, to set the password:\n${await publicAddress()}${answer.value.link}`
        : `The ${role === 'chief' ? 'chief' : 'administrator'} can sign in now.`,
    );
  } else {
    for (const { code } of answer.problems) console.error(said[code] ?? code);
    process.exitCode = 1;
  }
} finally {
  await giveBack();
}
