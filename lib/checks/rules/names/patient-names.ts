import { surnameLength } from '@/lib/manuscript/byline/surnames';
import { say } from '../../finding';
import { prose } from '../../passage';
import { patternRule } from '../../pattern-rule';

/** Patients and children in cases are not named: 患者张某. */
export const patientName = patternRule({
  id: 'names/patient-name',
  reach: 'sentence',
  source: 'house',
  severity: 'warning',
  message: say(
    '患者、涉案或受助未成年人不写真名，写“{fix}”',
    'Patients, and children in cases, are not named: write “{fix}”',
  ),
  parts: prose,
  pattern:
    /(?<=(?:患者|病人|感染者|精神障碍者|受害人|被害人|患儿|留守儿童|困境儿童|涉案少年|孤儿))([一-龥]{2,3})(?=[，。、（(说的在被因于]|\d|今年|现年|入院|前来)/g,
  unless: ({ 0: name }) => surnameLength(name) === 0 || /某|们|家属|人员|数量|服务|满意|需要/.test(name),
  fix: ({ 0: name }) => `${name.slice(0, surnameLength(name))}某`,
  examples: {
    wrong: [['患者李秀芳说，手术很顺利。', '患者李某说，手术很顺利。']],
    right: ['患者李某说，手术很顺利。', '患者家属说', '医生李秀芳说'],
  },
});
