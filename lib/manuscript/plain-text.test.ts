import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composerBlocks } from './composer-blocks';
import type { BodyDoc } from './content';
import { bodyOf, boldWords, paragraphsOf, plainText } from './plain-text';

const item = (text: string) => ({
  type: 'listItem' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

const body: BodyDoc = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '报名' },
        { type: 'text', text: '开始', marks: [{ type: 'bold' }] },
      ],
    },
    { type: 'paragraph' },
    { type: 'subhead', content: [{ type: 'text', text: '须知' }] },
    { type: 'bulletList', content: [item('带身份证'), item('不收费')] },
    { type: 'orderedList', content: [item('填表'), item('交表')] },
  ],
};

test('one string a printed paragraph', () => {
  expect(paragraphsOf(body)).toEqual(['报名开始', '须知', '带身份证', '不收费', '填表', '交表']);
  expect(plainText(body)).toBe('报名开始\n须知\n带身份证\n不收费\n填表\n交表');
});

test('the bold words alone', () => expect(boldWords(body)).toBe('开始'));

test('print sets lists as paragraphs with a point or a number', () => {
  expect(composerBlocks(body)).toEqual([
    { kind: 'paragraph', text: '报名开始', bold: [[2, 4]] },
    { kind: 'subhead', text: '须知' },
    { kind: 'paragraph', text: '·带身份证' },
    { kind: 'paragraph', text: '·不收费' },
    { kind: 'paragraph', text: '1.填表' },
    { kind: 'paragraph', text: '2.交表' },
  ]);
});

test('words to body and back are the same words', () => {
  const words = fc.array(fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''));
  fc.assert(
    fc.property(words, (paragraphs) => {
      expect(paragraphsOf(bodyOf(paragraphs))).toEqual(paragraphs);
    }),
  );
});

test('no words are one empty paragraph, where the cursor can stand', () => {
  expect(bodyOf([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
});
