import { say } from '../../finding';
import { entry } from '../lexicon';

const claim = say('不得保证疗效、断言治愈率（《广告法》第十六条）', 'No promise of a cure (Advertising Law, art. 16)');
const best = say(
  '极限用语须有依据，广告中禁用（《广告法》第九条）',
  'Superlatives need proof and are banned in advertising (art. 9)',
);

/** What a hospital's own report likes to say of itself. */
export const medicalClaims = [
  entry('medical', '根治', null, claim, { except: ['根治术', '根治性', '根治欠薪', '根治拖欠'] }),
  entry('medical', '药到病除', null, claim),
  entry('medical', '包治', null, claim),
  entry('medical', '疗效最佳', null, claim),
  entry('medical', '疗效显著', null, claim, { severity: 'info' }),
  entry('medical', '无副作用', null, claim),
  entry('medical', '无毒副作用', null, claim),
  entry('medical', '安全无痛', null, claim, { severity: 'info' }),
  entry('medical', '治愈率*100%', null, claim),
  entry('medical', '祖传秘方', null, claim),
  entry('medical', '永不复发', null, claim),
  entry('superlative', '国内首创', null, best, { severity: 'info' }),
  entry('superlative', '世界领先', null, best, { severity: 'info' }),
  entry('superlative', '国际一流', null, best, { severity: 'info' }),
  entry('superlative', '最先进的', null, best, { severity: 'info' }),
  entry('superlative', '独一无二', null, best, { severity: 'info' }),
  entry('superlative', '史无前例', null, best, { severity: 'info' }),
  entry('superlative', '第一品牌', null, best),
  entry('superlative', '全国最*的', null, best, { severity: 'info' }),
];
