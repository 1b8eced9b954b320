/** The sections 栏目 with the people who look after them and the number of reviews a report needs. */

export interface CastSection {
  key: string;
  name: string;
  order: number;
  /** three: editor, head, chief; two: editor, chief; one: editor */
  policy: 'three' | 'two' | 'one';
  editorKeys: string[];
  /** who signed the printed reports of this section, in the order of its levels */
  reviewerKeys: string[];
}

export const sections: CastSection[] = [
  {
    key: 'news',
    name: '要闻',
    order: 1,
    policy: 'three',
    editorKeys: ['su-jibai', 'ji-nanzhou'],
    reviewerKeys: ['su-jibai', 'qin-wenyue', 'xie-changgeng'],
  },
  {
    key: 'health',
    name: '健康',
    order: 2,
    policy: 'three',
    editorKeys: ['shen-he'],
    reviewerKeys: ['shen-he', 'han-xu', 'xie-changgeng'],
  },
  {
    key: 'education',
    name: '教育',
    order: 3,
    policy: 'three',
    editorKeys: ['shen-he'],
    reviewerKeys: ['shen-he', 'han-xu', 'xie-changgeng'],
  },
  {
    key: 'campus',
    name: '校园',
    order: 4,
    policy: 'two',
    editorKeys: ['ji-nanzhou'],
    reviewerKeys: ['ji-nanzhou', 'xie-changgeng'],
  },
  { key: 'lakeside', name: '湖畔', order: 5, policy: 'one', editorKeys: ['wen-yining'], reviewerKeys: ['wen-yining'] },
];
