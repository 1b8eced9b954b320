/** Page templates 版面模板: how many pages an issue has, what they are called and which sections fill them. */

interface CastTemplatePage {
  number: number;
  name: string;
  sectionKeys: string[];
}

export interface CastTemplate {
  key: string;
  name: string;
  format: 'tabloid' | 'broadsheet';
  /** lines that the front page's masthead takes */
  frontHeadLines: number;
  pages: CastTemplatePage[];
}

export const templates: CastTemplate[] = [
  {
    key: 'tabloid-4',
    name: '四开四版',
    format: 'tabloid',
    frontHeadLines: 12,
    pages: [
      { number: 1, name: '要闻', sectionKeys: ['news'] },
      { number: 2, name: '健康', sectionKeys: ['health'] },
      { number: 3, name: '教育', sectionKeys: ['education', 'campus'] },
      { number: 4, name: '湖畔', sectionKeys: ['lakeside'] },
    ],
  },
  {
    key: 'broadsheet-4',
    name: '对开四版',
    format: 'broadsheet',
    frontHeadLines: 14,
    pages: [
      { number: 1, name: '要闻', sectionKeys: ['news'] },
      { number: 2, name: '健康', sectionKeys: ['health'] },
      { number: 3, name: '教育', sectionKeys: ['education', 'campus'] },
      { number: 4, name: '湖畔', sectionKeys: ['lakeside'] },
    ],
  },
];
