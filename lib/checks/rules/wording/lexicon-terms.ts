import { say, type Words } from '../../finding';
import { prepareLexicon } from '../../lexicon/prepare';
import { starterLexicon } from '../../lexicon/starter/starter-lexicon';
import { spanInText, written } from '../../passage';
import { passageRule } from '../../rule';

/** The newspaper's lexicon 词库; its entries bring their own severity and note. */
export const lexiconTerm = passageRule({
  id: 'lexicon/term',
  reach: 'sentence',
  source: 'house',
  severity: 'warning',
  message: say('词库里的提示', 'What the lexicon says'),
  parts: written,
  find: (passage, { lexicon }) =>
    lexicon.find(passage.part, passage.bare).map(({ offset, length, entry }) => ({
      ...spanInText(passage, offset, length),
      ...(entry.suggestion === null ? {} : { fix: entry.suggestion }),
      severity: entry.severity,
      message: remark(passage.bare.slice(offset, offset + length), entry.note),
    })),
  examples: {
    settings: { lexicon: prepareLexicon(starterLexicon, null) },
    wrong: [
      ['为残废人提供服务', '为残疾人提供服务'],
      ['大会隆重召开', '大会召开'],
      '本院可根治此病',
      '身份证号码为某某号',
    ],
    right: ['为残疾人提供服务', '完成根治性手术', '请带好身份证', '孩子们亲自动手'],
  },
});

function remark(found: string, note: Words): Words {
  return say(`“${found}”：${note['zh-CN']}`, `“${found}”: ${note.en}`);
}
