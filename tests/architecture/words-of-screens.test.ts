import { expect, test } from 'vitest';
import { sourceFile, sourceFiles } from './source-files';
import { wordsMissing } from './words-of-screens';

test('every screen gives the browser the words that its code asks for', () => {
  expect(wordsMissing(sourceFiles())).toEqual([]);
});

test('words that no layout gives are noticed, however deep they are asked for', () => {
  const files = [
    sourceFile('app/mine/layout.tsx', `export default () => <AreaWords areas={['mine']} />;`),
    sourceFile('app/mine/page.tsx', `import { Desk } from '@/components/desk';`),
    sourceFile('components/desk.tsx', `'use client';\nimport { Bar } from './bar';\nuseTranslations('mine.fields');`),
    sourceFile('components/bar.tsx', `const later = () => import('./menu');`),
    sourceFile('components/menu.tsx', `useTranslations('reports');`),
  ];
  expect(wordsMissing(files)).toEqual(['app/mine/page.tsx: reports']);
});
