import { say } from '../../finding';
import { entry } from '../lexicon';

const verdict = say('法院判决有罪之前不称罪犯', 'Nobody is a criminal before the verdict');
const minor = say(
  '未成年人涉案、受害不写真名和可辨认的身份（《未成年人保护法》第一百零三条）',
  'Children in cases are not named or made recognisable (Law on the Protection of Minors, art. 103)',
);
const place = say('行政区划名称写全', 'Give places their full name');

/** Words of law, of children and patients, and of places. */
export const lawAndPrivacy = [
  entry('justice', '罪犯', null, verdict, { except: ['罪犯改造', '服刑罪犯'] }),
  entry('justice', '犯人', null, verdict),
  entry('justice', '人犯', '犯罪嫌疑人', verdict),
  entry('justice', '小偷', null, verdict, { severity: 'info' }),
  entry(
    'justice',
    '自首',
    null,
    say('是否自首由法院认定，多为“投案”', 'Whether it counts as surrender is for the court; usually 投案'),
    { severity: 'info' },
  ),
  entry('justice', '法人代表', '法定代表人', say('法人是组织，不是人', 'A legal person is a body, not a person')),
  entry('privacy', '问题少年', null, minor),
  entry('privacy', '失足少年', null, minor, { severity: 'info' }),
  entry('privacy', '早恋', null, minor, { severity: 'info' }),
  entry(
    'privacy',
    '艾滋病人',
    '艾滋病患者',
    say('隐去可辨认的身份，用词尊重', 'Hide what makes the person known; use respectful words'),
  ),
  entry('privacy', '艾滋孤儿', '受艾滋病影响儿童', minor),
  entry('privacy', '身份证号*为', null, say('不公布证件号码', 'Do not print identity numbers'), { severity: 'error' }),
  entry('place', '内蒙', '内蒙古', place, { except: ['内蒙古'] }),
  entry(
    'place',
    '港澳台地区等国',
    null,
    say('港澳台不与国家并列', 'Hong Kong, Macao and Taiwan are not listed among countries'),
    { severity: 'error' },
  ),
];
