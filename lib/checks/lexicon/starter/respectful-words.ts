import { say } from '../../finding';
import { entry } from '../lexicon';

const disability = say('称呼残疾人用尊重的说法', 'Use respectful words for disabled people');
const ceremony = say('空泛的会议用语，多数可以删去', 'Hollow ceremony; it can usually go');

/** Words for people who are ill, disabled or poor, and the phrases of ceremony that say nothing. */
export const respectfulWords = [
  entry('respect', '残废人', '残疾人', disability),
  entry('respect', '残废', '残疾', disability, { except: ['残废人'] }),
  entry('respect', '聋哑人', '听障人士', disability),
  entry('respect', '聋哑学校', '特殊教育学校', disability),
  entry('respect', '瞎子', '盲人', disability, { except: ['瞎子摸象'] }),
  entry('respect', '弱智', '智力障碍', disability),
  entry('respect', '瘸子', '肢体残疾人', disability),
  entry('respect', '傻子', null, disability),
  entry('respect', '精神病人', '精神障碍患者', disability),
  entry('respect', '差生', '学习有困难的学生', say('不给孩子贴标签', 'Do not label children')),
  entry('respect', '后进生', '学习有困难的学生', say('不给孩子贴标签', 'Do not label children'), { severity: 'info' }),
  entry('respect', '农民工子弟', '随迁子女', say('按规范称呼', 'Use the proper term'), { severity: 'info' }),
  entry('ceremony', '隆重召开', '召开', ceremony, { severity: 'info' }),
  entry('ceremony', '隆重举行', '举行', ceremony, { severity: 'info' }),
  entry('ceremony', '胜利召开', '召开', ceremony, { severity: 'info' }),
  entry('ceremony', '亲自', '', ceremony, { severity: 'info', except: ['亲自动手', '亲自体验', '亲自尝试'] }),
  entry('ceremony', '亲临', '到', ceremony, { severity: 'info' }),
  entry('ceremony', '莅临', '到', ceremony, { severity: 'info' }),
  entry('ceremony', '重要讲话', '讲话', ceremony, { severity: 'info' }),
  entry('ceremony', '取得圆满成功', null, ceremony, { severity: 'info' }),
  entry('ceremony', '取得了圆满成功', null, ceremony, { severity: 'info' }),
];
