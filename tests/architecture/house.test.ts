import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { abilityNames } from '@/lib/domain/permissions';
import { problemKinds } from '@/lib/domain/problem-codes';
import { declarationProblems } from './declared-policies';
import { markdownFiles, missingFiles } from './markdown-files';
import { sourceFile, sourceFiles } from './source-files';
import { bareStrings } from './typed-inputs';
import { breaches } from './walls';

const files = sourceFiles();
const own = files.filter(({ path }) => /\.tsx?$/.test(path));

describe('the walls of the house', () => {
  test('the reader of imports reads them', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(files.reduce((sum, file) => sum + file.imports.length, 0)).toBeGreaterThan(1500);
  });

  test.each([
    ['lib/domain/planted.ts', `import { db } from '@/lib/server/db/client';`],
    ['lib/composer/planted.ts', `import { readFileSync } from 'node:fs';`],
    ['lib/render/planted.ts', `import { putFile } from '../server/storage/files';`],
    ['lib/server/planted.ts', `import page from '@/app/signin/page';`],
    ['components/planted.tsx', `import { db, type Tx } from '@/lib/server/db/client';`],
    ['lib/intake/planted.ts', `const lazy = import('@/lib/server/env');`],
    ['lib/manuscript/planted.ts', `import type { EditionView } from '@/lib/edition/view';`],
    ['lib/edition/planted.ts', `import { ReportScreen } from '@/components/reader/report-screen';`],
    ['lib/server/editions/planted.ts', `import { ReportScreen } from '@/components/reader/report-screen';`],
    ['lib/server/editions/documents.tsx', `import { HeadlineText } from '@/components/reader/headline-text';`],
    ['lib/server/reading/planted.ts', `import { buildEdition } from '../editions/build-edition';`],
  ])('a planted breach in %s is caught', (path, text) => {
    expect(breaches([sourceFile(path, text)])).not.toEqual([]);
  });

  test('nothing goes through a wall', () => expect(breaches(files)).toEqual([]));

  test('what is at the top of the repository is what belongs there', () => {
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    expect(
      folders.filter((name) => !['node_modules', 'test-results', 'playwright-report'].includes(name)).sort(),
    ).toEqual(['app', 'components', 'deploy', 'docs', 'lib', 'prisma', 'public', 'scripts', 'tests']);
  });
});

describe('the size of files', () => {
  const sizes = own.map(({ lines }) => lines).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)] as number;
  test('half of them have at most 60 lines', () => expect(at(0.5)).toBeLessThanOrEqual(60));
  test('95 of 100 have at most 170', () => expect(at(0.95)).toBeLessThanOrEqual(170));
  test('none has more than 300', () =>
    expect(own.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]));
});

describe('names', () => {
  test('there are no drawers', () => {
    expect(
      own
        .filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common|managers?|services?)(\/|\.tsx?$)/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });
  test('a module of the server is named by what it answers or does, none by being a query', () => {
    const planted = sourceFile('lib/server/desk/desk-queries.ts', '');
    const named = [...own, planted].filter(({ path }) => /^lib\/server\/.*quer(y|ies)\.ts$/.test(path));
    expect(named.map(({ path }) => path)).toEqual([planted.path]);
  });
  test('files are named in kebab-case', () => {
    const odd = own.filter(
      ({ path }) => !/^(\[.*\]|[a-z0-9][a-z0-9.-]*|\([a-z]+\)|_[a-z-]+)$/.test(path.split('/').pop() as string),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
  test('there are no barrels', () =>
    expect(own.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([]));
});

describe('pure code', () => {
  const pure = own.filter(
    ({ path }) =>
      /^lib\/(domain|manuscript|composer|checks|intake|edition|search|i18n|render)\//.test(path) &&
      !/\.test\.tsx?$|test-support/.test(path),
  );
  test('has no clock and no chance', () => {
    expect(
      pure
        .filter(({ text }) => /Date\.now\(|new Date\(\)|Math\.random\(|process\.env/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('security', () => {
  test('whoever owes a second factor can look at its set-up and do it, and nothing else', () => {
    const open = own.filter(({ path, text }) => path.startsWith('app/') && text.includes("'factor.own'"));
    const uses = open.map(({ path, text }) => [path, text.split("'factor.own'").length - 1]);
    expect(uses.sort()).toEqual([
      ['app/second-factor/actions.ts', 1],
      ['app/second-factor/page.tsx', 1],
    ]);
  });
  test('every page, route and action declares its policy', () => expect(declarationProblems(own)).toEqual([]));
  test.each([
    ['app/(desk)/planted/page.tsx', 'export default async function Page() { return null; }'],
    ['app/api/planted/route.ts', `export async function GET() { return Response.json({}); }`],
    [
      'app/api/planted/route.ts',
      `export const GET = publicRoute(async () => new Response());\nexport async function POST() {}`,
    ],
    ['app/api/v1/planted/route.ts', `export const GET = publicRoute(async () => new Response());`],
    ['app/(desk)/planted/actions.ts', `'use server';\nexport async function remove(id: string) {}`],
    ['components/planted.ts', `'use server';\nexport const x = action('signed-in', s, run);`],
  ])('an undeclared one planted in %s is caught', (path, text) => {
    expect(declarationProblems([sourceFile(path, text)])).not.toEqual([]);
  });
  test('what may come in is made of strings that are folded and looked at', () => expect(bareStrings(own)).toEqual([]));
  test.each([
    ['lib/server/people/planted.ts', 'export const input = z.strictObject({ name: z.string().trim().max(40) });'],
    [
      'app/(desk)/planted/actions.ts',
      "export const x = action('signed-in', z.strictObject({ q: z\n .string() }), run);",
    ],
    ['lib/server/units/planted.ts', 'const input = z.strictObject({ extra: z.any() });'],
    ['lib/server/api/planted.ts', 'input: z.strictObject({ name: told }),'],
  ])('a bare one planted in %s is caught', (path, text) =>
    expect(bareStrings([sourceFile(path, text)])).not.toEqual([]),
  );
  test('settings are read in one place', () => {
    const readers = own.filter(
      ({ path, text }) =>
        /^(app|components|lib)\//.test(path) && text.includes('process.env') && !path.endsWith('.test.ts'),
    );
    expect(readers.map(({ path }) => path).sort()).toEqual([
      'lib/server/data-dir.ts',
      'lib/server/editions/build.ts',
      'lib/server/env.ts',
    ]);
  });
  test('the database client is made in one place', () => {
    expect(
      own
        .filter(({ path, text }) => path.startsWith('lib/') && /new PrismaClient\(/.test(text))
        .map(({ path }) => path),
    ).toEqual(['lib/server/db/client.ts']);
  });
  test('what people get in with is kept in lib/server/auth and asked for nowhere else', () => {
    const planted = sourceFile('lib/server/people/planted.ts', 'await tx.session.deleteMany({ where: { personId } });');
    const keepers = [...own, planted].filter(
      ({ path, text }) =>
        /^(app|lib)\//.test(path) && /\.(session|personalToken|oneTimeLink|throttle)\.|verifyPassword\(/.test(text),
    );
    expect(keepers.map(({ path }) => path).filter((path) => !path.startsWith('lib/server/auth/'))).toEqual([
      planted.path,
    ]);
  });
  test('transactions are opened in one place, where the database is told that one is open', () => {
    const planted = sourceFile('lib/server/planted.ts', 'await db().$transaction(async (tx) => tx.report.count());');
    const openers = [...own, planted].filter(
      ({ path, text }) => !path.startsWith('tests/architecture/') && /\.\$transaction\(/.test(text),
    );
    expect(openers.map(({ path }) => path)).toEqual(['lib/server/db/client.ts', 'lib/server/planted.ts']);
  });
});

describe('the files that Markdown speaks of', () => {
  test('exist', () => {
    expect(markdownFiles()).toContain('ARCHITECTURE.md');
    expect(
      markdownFiles().flatMap((path) =>
        missingFiles(path, readFileSync(path, 'utf8')).map((file) => `${path} speaks of ${file}`),
      ),
    ).toEqual([]);
  });
  test.each([
    'see `lib/planted/gone.ts`',
    'run `node --import tsx scripts/gone.ts --all`',
    'from `lib/domain/reports/decide.ts` to `compose-page.ts`',
    'in [words](docs/gone.md#top)',
    'all of `app/(desk)/gone/`',
  ])('one that is gone is caught: %s', (text) => expect(missingFiles('PLANTED.md', text)).toHaveLength(1));
});

test('every ability is asked somewhere: what the transition tables say is said once', () => {
  const asking = own.filter(
    ({ path }) => /^(app|components|lib)\//.test(path) && !/permissions\.ts$|\.test\.tsx?$/.test(path),
  );
  const asked = (ability: string) => asking.some(({ text }) => text.includes(`'${ability}'`));
  expect([...abilityNames, 'page.sign-planted'].filter((ability) => !asked(ability))).toEqual(['page.sign-planted']);
});

test('every code by which a rule can refuse is one that some rule gives', () => {
  const texts = own.filter(({ path }) => !/problem-codes\.ts$|^tests\//.test(path)).map(({ text }) => text);
  const given = (code: string) => texts.some((text) => text.includes(`'${code}'`));
  expect(given('a-code-that-nobody-gives')).toBe(false);
  expect(Object.keys(problemKinds).filter((code) => !given(code))).toEqual([]);
});
