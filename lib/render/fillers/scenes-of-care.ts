/** Drawings on what people look after: water, the lake, reading, health. */
import { circle, ellipse } from '@/lib/render/outline';
import type { FillerTheme } from './theme';

const water: FillerTheme = {
  id: 'water',
  slogan: ['拧紧一滴水', '留住一湖春'],
  plea: '随手关龙头，水费也会瘦',
  drawing: [
    { d: 'M10 30L10 20L46 20Q66 20 66 40L66 46L52 46L52 42Q52 34 44 34L10 34Z', ink: 'black', width: 2.2 },
    { d: 'M34 20L34 11M22 11L46 11', ink: 'black', width: 2.6 },
    { d: 'M5 15L5 39', ink: 'black', width: 3 },
    { d: 'M50 46L68 46', ink: 'black', width: 3 },
    { d: 'M59 52Q67 63 67 68Q67 76 59 76Q51 76 51 68Q51 63 59 52Z', ink: 'red', solid: true },
    { d: 'M55 67Q55 71 58 72', ink: 'paper', width: 1.4 },
    { d: ellipse(59, 87, 13, 2.6), ink: 'dark', width: 1.4 },
    { d: ellipse(59, 87, 25, 5.2), ink: 'grey', width: 1.1 },
    { d: ellipse(59, 87, 37, 8), ink: 'hairline', width: 0.9 },
  ],
};

const lake: FillerTheme = {
  id: 'lake',
  slogan: ['少丢一片纸', '多来一行鹭'],
  plea: '湖是大家的客厅，请随手带走垃圾',
  drawing: [
    { d: circle(74, 22, 9), ink: 'red', solid: true },
    { d: 'M2 56Q18 30 32 44Q44 24 60 46Q72 34 98 56', ink: 'black', width: 1.8 },
    { d: 'M32 44Q38 51 45 55M60 46Q55 51 50 56', ink: 'grey', width: 1 },
    { d: 'M2 56L98 56', ink: 'black', width: 1.4 },
    {
      d: 'M10 64Q16 61 22 64Q28 67 34 64M54 62Q60 59 66 62Q72 65 78 62M66 72Q72 69 78 72Q84 75 90 72M6 78Q12 75 18 78Q24 81 30 78',
      ink: 'dark',
      width: 1.2,
    },
    { d: 'M38 78Q54 86 70 77Q66 86 54 87Q43 87 38 78Z', ink: 'black', solid: true },
    { d: 'M53 82L53 62M53 63Q63 69 64 77L53 78Z', ink: 'black', width: 1.4 },
    {
      d: 'M12 20Q17 15 21 20Q25 15 30 19M30 30Q34 26 37 30Q40 26 44 29M44 14Q48 10 51 14Q54 10 58 13',
      ink: 'dark',
      width: 1.5,
    },
  ],
};

const reading: FillerTheme = {
  id: 'reading',
  slogan: ['灯下一页书', '心头一扇窗'],
  plea: '每天读二十分钟，和孩子一起',
  drawing: [
    { d: 'M50 44Q34 32 8 38L8 82Q34 76 50 88Q66 76 92 82L92 38Q66 32 50 44Z', ink: 'black', width: 2.4 },
    { d: 'M50 44L50 88', ink: 'black', width: 1.8 },
    {
      d: 'M16 48Q30 45 42 51M16 57Q30 54 42 60M16 66Q30 63 42 69M84 48Q70 45 58 51M84 57Q70 54 58 60M84 66Q74 63.5 66 66',
      ink: 'grey',
      width: 1.2,
    },
    { d: circle(50, 16, 6), ink: 'red', solid: true },
    {
      d: 'M50 3L50 6M37 8L39.5 10M63 8L60.5 10M33 18L36.5 17.5M67 18L63.5 17.5M41 27L42.5 25M59 27L57.5 25',
      ink: 'dark',
      width: 1.5,
    },
    { d: 'M8 82L4 86Q32 82 50 93Q68 82 96 86L92 82', ink: 'dark', width: 1.4 },
  ],
};

const health: FillerTheme = {
  id: 'health',
  slogan: ['一年一体检', '心安一整年'],
  plea: '早一点知道，多一点把握',
  drawing: [
    { d: 'M50 84C18 60 10 44 14 30C19 14 40 12 50 30C60 12 81 14 86 30C90 44 82 60 50 84Z', ink: 'black', width: 2.4 },
    { d: 'M2 52L30 52L36 40L44 66L52 34L59 58L63 52L98 52', ink: 'red', width: 2.2 },
    { d: 'M24 32Q27 24 35 23', ink: 'grey', width: 1.6 },
    { d: 'M8 92Q29 86 50 92Q71 98 92 92', ink: 'grey', width: 1.2 },
  ],
};

export const CARE: FillerTheme[] = [water, lake, reading, health];
