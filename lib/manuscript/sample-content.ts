import type { ReportContent } from './content';
import { bodyOf } from './plain-text';

/** A report as a school sends it: for tests that need a text which is like the real ones. */
export function sampleContent(changes: Partial<ReportContent> = {}): ReportContent {
  return {
    kicker: '书香满校园',
    headline: '云湖市第一实验小学举行读书节',
    subtitle: '',
    editorsNote: '',
    body: bodyOf([
      '本报讯 11月18日，云湖市第一实验小学第六届读书节开幕，1200余名师生参加。',
      { kind: 'subhead', text: '一本书换一本书' },
      '操场上摆起了36个摊位，学生把读过的书带来，换走同学的书。',
    ]),
    byline: [
      { name: '陆知微', role: 'reporter', unit: null },
      { name: '何素娟', role: 'correspondent', unit: '云湖市第一实验小学' },
    ],
    photos: [{ photoId: 'photo-1', caption: '学生在操场上交换图书。', photographer: '何素娟' }],
    ...changes,
  };
}
