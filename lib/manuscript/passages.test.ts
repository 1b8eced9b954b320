import { getSchema } from '@tiptap/core';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import Bold from '@tiptap/extension-bold';
import Document from '@tiptap/extension-document';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { describe, expect, test } from 'vitest';
import type { BodyDoc } from './content';
import { passagesOf } from './passages';
import { bodyOf } from './plain-text';
import { sampleContent } from './sample-content';
import { storedPosition } from './stored-position';

const words = (text: string) => ({ type: 'text' as const, text });
const bold = (text: string) => ({ ...words(text), marks: [{ type: 'bold' as const }] });
const body: BodyDoc = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [words('开头'), bold('要紧'), words('𠮷结尾')] },
    { type: 'paragraph' },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [words('一')] }, { type: 'paragraph' }] },
        { type: 'listItem', content: [{ type: 'paragraph', content: [words('二二')] }] },
      ],
    },
    { type: 'paragraph', content: [words('尾')] },
  ],
};

test('a report is its heading, its blocks, its byline and the words of its photos, in the order of reading', () => {
  expect(passagesOf(sampleContent()).map(({ id, part }) => `${id} ${part}`)).toEqual([
    'kicker kicker',
    'headline headline',
    'subtitle subtitle',
    'editorsNote editorsNote',
    'body.0 paragraph',
    'body.1 subhead',
    'body.2 paragraph',
    'byline byline',
    'photos.photo-1.caption caption',
    'photos.photo-1.photographer photographer',
  ]);
  expect(passagesOf(sampleContent()).find(({ id }) => id === 'byline')?.text).toBe(
    '记者 陆知微 通讯员 云湖市第一实验小学 何素娟',
  );
});

test('items of lists are passages with the path of their block; empty ones too', () => {
  const found = passagesOf(sampleContent({ body })).filter(({ id }) => id.startsWith('body.'));
  expect(found.map(({ id, text }) => [id, text])).toEqual([
    ['body.0', '开头要紧𠮷结尾'],
    ['body.1', ''],
    ['body.2.0.0', '一'],
    ['body.2.0.1', ''],
    ['body.2.1.0', '二二'],
    ['body.3', '尾'],
  ]);
});

describe('an offset is found again in the stored content', () => {
  const content = sampleContent({ body });
  test.each([
    ['headline', 3, { in: 'field', field: 'headline', offset: 3 }],
    ['photos.photo-1.photographer', 2, { in: 'photo', photoId: 'photo-1', field: 'photographer', offset: 2 }],
    ['byline', 2, { in: 'byline' }],
    ['body.0', 2, { in: 'body', path: [0], node: 0, offset: 2 }],
    ['body.0', 3, { in: 'body', path: [0], node: 1, offset: 1 }],
    ['body.1', 0, { in: 'body', path: [1], node: 0, offset: 0 }],
    ['body.2.1.0', 1, { in: 'body', path: [2, 1, 0], node: 0, offset: 1 }],
  ])('%s at %i', (id, offset, position) => expect(storedPosition(content, id, offset)).toMatchObject(position));

  test.each([
    ['headline', 1_000],
    ['headline', -1],
    ['body.1', 1],
    ['body.9', 0],
    ['body.2', 0],
    ['body.0.0.0', 0],
    ['body.2.0.7', 0],
    ['photos.photo-2.caption', 0],
    ['photos.photo-1.id', 0],
    ['nothing', 0],
  ])('there is no %s at %i', (id, offset) => expect(storedPosition(content, id, offset)).toBeNull());

  test('and in Tiptap: the character there is the character of the passage', () => {
    const schema = getSchema([Document, Paragraph, Text, Bold, BulletList, OrderedList, ListItem]);
    const doc = schema.nodeFromJSON(body);
    for (const { id, text } of passagesOf(content).filter(({ id }) => id.startsWith('body.'))) {
      for (let offset = 0; offset <= text.length; offset += 1) {
        const position = storedPosition(content, id, offset);
        if (position?.in !== 'body') throw new Error(id);
        const here = doc.resolve(position.tiptap);
        expect([id, here.parent.textContent, here.parentOffset]).toEqual([id, text, offset]);
      }
    }
  });
});

test('the text of a body of bare strings is these strings', () => {
  const strings = ['甲', '', '乙乙'];
  const found = passagesOf(sampleContent({ body: bodyOf(strings) })).filter(({ id }) => id.startsWith('body.'));
  expect(found.map(({ text }) => text)).toEqual(strings);
});
