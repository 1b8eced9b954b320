import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReportView } from '@/lib/edition/view';
import type { TextNode } from '@/lib/manuscript/content';
import { ReportBody } from './report-text';

const words = (text: string): TextNode => ({ type: 'text', text });
const bold = (text: string): TextNode => ({ type: 'text', text, marks: [{ type: 'bold' }] });

const shown = (...content: TextNode[]): string => {
  const report = { editorsNote: '', body: [{ type: 'paragraph', content }] } as unknown as ReportView;
  return renderToStaticMarkup(<ReportBody view={{} as never} report={report} />).replace(/<span class="end".*$/, '');
};

test('bold words are bold to readers', () => {
  expect(shown(words('报名'), bold('今晚'), words('截止。'))).toContain(
    '<span>报名</span><b>今晚</b><span>截止。</span>',
  );
});

test('they stay bold in a paragraph that opens with 本报讯', () => {
  expect(shown(words('本报讯 报名'), bold('今晚'), words('截止。'))).toContain(
    '<span>报名</span><b>今晚</b><span>截止。</span>',
  );
  expect(shown(bold('本报讯 报名今晚'), words('截止。'))).toContain('<b>报名今晚</b><span>截止。</span>');
});

test('two marks are set solid where bold words begin and end', () => {
  expect(shown(words('他（'), bold('“好”'), words('）说'))).toContain(
    '<span>他（</span><b><i class="o">“</i>好<i>”</i></b><span>）说</span>',
  );
  expect(shown(words('他说：'), bold('“好”'), words('。'))).toContain(
    '他说<i>：</i></span><b>“好<i>”</i></b><span>。</span>',
  );
});
