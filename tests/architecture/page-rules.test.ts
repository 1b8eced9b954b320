import { expect, test } from 'vitest';
import { strayPageRules } from './page-rules';
import { sourceFile, sourceFiles } from './source-files';

test.each([
  ['lib/server/pages/planted.ts', `if (facts.state === 'signed' || facts.state === 'released') return refuse();`],
  ['lib/server/pages/planted.ts', `await tx.page.update({ where: { id }, data: { state: 'composing' } });`],
  ['lib/server/pages/planted.ts', `if (!can(actor, 'page.compose')) return refuse();`],
  ['lib/server/issues/planted.ts', `may: { compose: can(\n  actor,\n  'page.compose',\n) }`],
  ['lib/server/reports/planted.ts', `const fixed = places.filter(({ pageState }) => pageState === 'signed');`],
  ['components/pages/planted.tsx', `editable={['planned', 'composing', 'ready'].includes(desk.page.state)}`],
  ['components/pages/planted.tsx', `switch (page.state) { case 'proof1': return null; }`],
  ['components/issues/planted.tsx', `const open = page.state !== 'signed' && page.state !== 'released';`],
  ['app/(desk)/issues/planted.tsx', `{page.state === "composing" && <Compose />}`],
])('a rule of pages planted in %s is caught: %s', (path, text) => {
  expect(strayPageRules([sourceFile(path, text)])).not.toEqual([]);
});

test.each([
  ['components/pages/planted.tsx', `t('composing'); <Button tone="go">{t('pageMoves.sign')}</Button>`],
  ['components/issues/planted.tsx', `standing: page.signedBy ? 'signed' : 'wait'`],
  ['lib/server/reports/planted.ts', `if (report.state === 'signed') return null;`],
  ['lib/domain/pages/planted.ts', `export const isReady = (state: PageState) => state === 'ready';`],
])('what is no rule of pages is left alone in %s: %s', (path, text) => {
  expect(strayPageRules([sourceFile(path, text)])).toEqual([]);
});

test('screens and commands ask the rules of pages and write none', () => {
  expect(strayPageRules(sourceFiles())).toEqual([]);
});
