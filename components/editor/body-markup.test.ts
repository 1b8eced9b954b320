import { expect, test } from 'vitest';
import type { BodyDoc } from '@/lib/manuscript/content';
import { bodyMarkup } from './body-markup';

const body = (...content: BodyDoc['content']): BodyDoc => ({ type: 'doc', content });
const said = (text: string) => [{ type: 'text' as const, text }];

test('paragraphs, subheads, lists and bold stand as the editor draws them', () => {
  const text = body(
    { type: 'paragraph', content: [...said('早上'), { type: 'text', text: '七点', marks: [{ type: 'bold' }] }] },
    { type: 'subhead', content: said('跑道') },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: said('一圈') }] }] },
    { type: 'paragraph' },
  );
  expect(bodyMarkup(text, '写这里')).toBe(
    '<p>早上<strong>七点</strong></p><h3>跑道</h3><ul><li><p>一圈</p></li></ul><p><br></p>',
  );
});

test('nothing that somebody wrote becomes an element or leaves an attribute', () => {
  const hostile = `<img src=x onerror="alert(1)"> & </p><script>`;
  const markup = bodyMarkup(body({ type: 'paragraph', content: said(hostile) }), '');
  expect(markup).toBe('<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &lt;/p&gt;&lt;script&gt;</p>');
  expect(bodyMarkup(body(), hostile)).not.toMatch(/<img|<script|""/);
});
