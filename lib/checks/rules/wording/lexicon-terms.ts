import { type Severity, say, type Words } from '../../finding';
import { prepareLexicon } from '../../lexicon/prepare';
import { starterLexicon } from '../../lexicon/starter/starter-lexicon';
import { spanInText, written } from '../../passage';
import { type Examples, passageRule } from '../../rule';

/** One rule a severity: the entries of the newspaper's lexicon 词库 bring their own. */
const ofSeverity = (severity: Severity, examples: Pick<Examples, 'wrong' | 'right'>) =>
  passageRule({
    id: `lexicon/${severity}`,
    source: 'house',
    severity,
    message: say('词库里的提示', 'What the lexicon says'),
    parts: written,
    find: (passage, { lexicon }) =>
      lexicon
        .find(passage.part, passage.bare)
        .filter(({ entry }) => entry.severity === severity)
        .map(({ offset, length, entry }) => ({
          ...spanInText(passage, offset, length),
          ...(entry.suggestion === null ? {} : { fix: entry.suggestion }),
          message: remark(passage.bare.slice(offset, offset + length), entry.note),
        })),
    examples: { settings: { lexicon: prepareLexicon(starterLexicon, null) }, ...examples },
  });

export const lexiconErrors = ofSeverity('error', {
  wrong: ['身份证号码为某某号'],
  right: ['请带好身份证'],
});

export const lexiconWarnings = ofSeverity('warning', {
  wrong: [['为残废人提供服务', '为残疾人提供服务'], '本院可根治此病'],
  right: ['为残疾人提供服务', '完成根治性手术'],
});

export const lexiconInfos = ofSeverity('info', {
  wrong: [['大会隆重召开', '大会召开']],
  right: ['大会召开', '孩子们亲自动手'],
});

function remark(found: string, note: Words): Words {
  return say(`“${found}”：${note['zh-CN']}`, `“${found}”: ${note.en}`);
}
