import { describe, expect, test } from 'vitest';
import type { BlockNode } from '@/lib/manuscript/content';
import { bodySchema } from '@/lib/manuscript/content-schema';
import { readPaste, readPlainPaste } from './paste';
import { fromWeChat, fromWord } from './samples';

/** Blocks as short strings: `p:`, `h:` subhead, `*` bullets, `1` numbers, bold in ‹ ›. */
function short(blocks: BlockNode[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'subhead')
      return [`${block.type === 'subhead' ? 'h' : 'p'}:${line(block)}`];
    return block.content.map((item) => `${block.type === 'bulletList' ? '*' : '1'}${item.content.map(line).join('/')}`);
  });
}

function line({ content = [] }: { content?: { text: string; marks?: unknown[] }[] }): string {
  return content.map(({ text, marks }) => (marks ? `‹${text}›` : text)).join('');
}

/** A paragraph of a list as Word and WPS write it. */
const word = (mark: string, text: string): string =>
  `<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;

describe('pasting', () => {
  test('from Word: style sheets, indents and empty lines fall away; subheads, bold and lists stay', () => {
    const { blocks, images } = readPaste(fromWord);
    expect(short(blocks)).toEqual([
      'h:一缸雪菜，腌进四门课',
      'p:小雪节气前，柳荫路小学四年级的学生为‹一缸雪菜›忙了两周。',
      'h:称盐也是数学',
      '*数学课称盐',
      '*科学课看发酵',
      'p:学校有 3 口大缸 & 12 个班。',
    ]);
    expect(images).toBe(1);
  });

  test('from WeChat: sections in sections, pictures counted, links become their words', () => {
    const { blocks, images } = readPaste(fromWeChat);
    expect(short(blocks)).toEqual([
      'h:操场边的老榆树',
      'p:昨天下午，一棵老榆树搬了家。',
      'p:搬树用了三个小时，详见校园网。',
      'p:文字：林见秋',
    ]);
    expect(images).toBe(2);
  });

  test.each([
    ['a script is never read', '<p>前</p><script>alert("x")</script><p>后</p>', ['p:前', 'p:后']],
    ['a javascript: address leaves only its words', '<a href="javascript:alert(1)">点这里</a>', ['p:点这里']],
    ['what is hidden does not come along', '<p>看得见<span style="display:none">看不见</span></p>', ['p:看得见']],
    ['a table becomes lines', '<table><tr><td>姓名</td><td>得分</td></tr></table>', ['p:姓名', 'p:得分']],
    ['numbers stay numbers', '<ol><li>先</li><li><p>后</p></li></ol>', ['1先', '1后']],
    ['numbers stay what they were', '<ol start="5"><li>先</li><li value=9>后</ol>', ['p:5.先', 'p:9.后']],
    ['a list goes on after a paragraph', '<ol><li>先</ol><p>插话<ol start=2><li>后</ol>', ['1先', 'p:插话', 'p:2.后']],
    ['two lists count for themselves', '<ol><li>先</ol><ol><li>又</ol>', ['1先', 'p:1.又']],
    ['two paragraphs of an item are one item', '<ol><li><p>先<p>再</li><li>后</li></ol>', ['1先/再', '1后']],
    ['an item goes on after its sublist', '<ol><li>先<ul><li>点</ul>再</li></ol>', ['1先', '*点', 'p:再']],
    [
      'letters and Chinese numbers stay',
      '<ol type=a><li>甲</ol><p>乙<ol style="list-style-type:cjk-ideographic" start=11><li>丙</ol>',
      ['p:a.甲', 'p:乙', 'p:十一、丙'],
    ],
    ...(['1.', '1、', '1)'].map((mark) => [
      `Word counts ${mark}`,
      word(mark, '先') + word(mark.replace('1', '2'), '后'),
      ['1先', '1后'],
    ]) as [string, string, string[]][]),
    ['Word goes on counting', word('3.', '先') + word('4.', '后'), ['p:3.先', 'p:4.后']],
    [
      'Word counts 一、（二） and ③',
      word('一、', '先') + word('（二）', '再') + word('③', '后'),
      ['p:一、先', 'p:（二）再', 'p:③后'],
    ],
    ['bullets of Wingdings are bullets', word('l', '先') + word('Ø', '再') + word('·', '后'), ['*先', '*再', '*后']],
    ['a line break parts paragraphs', '<div>　　第一段<br>　　第二段</div>', ['p:第一段', 'p:第二段']],
    ['broken tags are words', '<p>3 < 5 且 <b>7', ['p:3 < 5 且 ‹7›']],
    ['Google Docs wraps all in a b that is not bold', '<b style="font-weight:normal"><p>平常</p></b>', ['p:平常']],
    ['an unclosed paragraph ends where the next begins', '<p style="display:none">藏<p>见', ['p:见']],
    ['an unclosed item ends where the next begins', '<ul><li>先<li>后</ul>末', ['*先', '*后', 'p:末']],
    ['an end without a beginning ends nothing', '<b>粗</i></p>还粗</b>细', ['h:粗', 'p:‹还粗›细']],
    ['a wrong nesting keeps its words', '<b><i>一</b>二</i>三', ['p:‹一›二三']],
    ['entities, named, numbered, cut short', '&ldquo;&#20113;&#x6e56;&rdquo;&amp;&hellip;A&B', ['p:“云湖”&…A&B']],
    ['halves of characters and NUL are left out', '云&#xd800;湖&#0;市', ['p:云湖市']],
    ['CDATA is not shown', '<p>前<![CDATA[<b>藏</b>]]>后</p>', ['p:前后']],
    [
      'conditions of Word that a browser does not meet, and those that it does',
      '<p><!--[if gte mso 9]><b>藏</b><![endif]-->前<![if !vml]>后<![endif]></p>',
      ['p:前后'],
    ],
    ['a comment that never ends hides the rest', '<p>前</p><!-- <p>后</p>', ['p:前']],
    ['a tag that never ends is no tag', '<p>前</p><p class="后', ['p:前']],
    ['a sign in a value does not end the tag', '<p title="a>b" style=\'x:">"\'>字</p>', ['p:字']],
    ['the first of two equal attributes counts', '<p style="color:red" style="display:none">见</p>', ['p:见']],
    ['a head that nobody closed ends at the body', '<head><style>p{}</style><body>字', ['p:字']],
    [
      'capitals are no other tags',
      '<P STYLE="FONT-WEIGHT:BOLD">很长很长的一段话，到这里为止。</P>',
      ['p:‹很长很长的一段话，到这里为止。›'],
    ],
    ['a picture of lines is passed over', '<p>前<svg><text>藏</text></svg>后</p>', ['p:前后']],
  ])('%s', (_, html, expected) => {
    expect(short(readPaste(html).blocks)).toEqual(expected);
  });

  test.each([
    ['tags in tags', '<b>'.repeat(200_000), ''],
    ['tags in tags with words in each', '<section>字'.repeat(200_000), ''],
    ['tags in tags, and as many ends of others', '<b>'.repeat(200_000), '</i>'.repeat(200_000)],
  ])('200,000 %s are read in a moment', (_, open, ends) => {
    const began = performance.now();
    expect(short(readPaste(`${open}末${ends}`).blocks).at(-1)).toMatch(/末$/);
    // a stack that is moved at every tag takes a minute
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('plain text: a paragraph a line, no typed indents', () => {
    expect(short(readPlainPaste('　　第一段\r\n\r\n  第二段\n').blocks)).toEqual(['p:第一段', 'p:第二段']);
  });

  test('whatever comes in, the manuscript takes what comes out', () => {
    for (const html of [
      fromWord,
      fromWeChat,
      '<',
      '<p',
      '<p a="',
      '&#0;&#xd800;a',
      '<ul><li></li></ul>',
      '<p>'.repeat(20_000),
    ]) {
      expect(bodySchema.safeParse({ type: 'doc', content: readPaste(html).blocks }).success).toBe(true);
    }
  });
});
