/** Drawings on how people deal with each other: honesty, courtesy in traffic, respect for teachers, the finished plate. */
import { circle, ellipse } from '@/lib/render/outline';
import type { FillerTheme } from './theme';

const honesty: FillerTheme = {
  id: 'honesty',
  slogan: ['秤杆看准星', '做人看诚信'],
  plea: '诚信，是城市的底色',
  drawing: [
    { d: 'M50 14L50 84', ink: 'black', width: 2.4 },
    { d: 'M14 30L86 22', ink: 'black', width: 2.4 },
    { d: 'M32 86L68 86M38 80L62 80', ink: 'black', width: 2.4 },
    { d: circle(50, 14, 4), ink: 'red', solid: true },
    { d: 'M18 30L6 58M18 30L30 58M82 22L70 50M82 22L94 50', ink: 'dark', width: 1.1 },
    { d: 'M3 58L33 58Q30 71 18 71Q6 71 3 58Z', ink: 'black' },
    { d: 'M67 50L97 50Q94 63 82 63Q70 63 67 50Z', ink: 'black' },
    { d: 'M12 57Q12 47 18 47Q24 47 24 57Z', ink: 'tint', solid: true },
    { d: 'M18 55C10 48 12 43 15 43C17 43 18 45 18 46C18 45 19 43 21 43C24 43 26 48 18 55Z', ink: 'red', solid: true },
    { d: 'M76 49L76 38L88 38L88 49M76 43L88 43', ink: 'dark', width: 1.3 },
  ],
};

const crossing: FillerTheme = {
  id: 'crossing',
  slogan: ['车让人三分', '人谢车一声'],
  plea: '路口慢一点，城市暖一点',
  drawing: [
    { d: circle(26, 58, 16), ink: 'black', width: 2.2 },
    { d: circle(74, 58, 16), ink: 'black', width: 2.2 },
    { d: circle(26, 58, 2), ink: 'black', solid: true },
    { d: circle(74, 58, 2), ink: 'black', solid: true },
    { d: 'M26 58L40 34L66 34L74 58M40 34L50 58L66 34M26 58L50 58', ink: 'black', width: 2 },
    { d: 'M40 34L37 27M31 27L43 27M66 34L63 23Q70 20 75 24', ink: 'black', width: 2.2 },
    { d: circle(50, 58, 4), ink: 'red', solid: true },
    {
      d: 'M6 84L14 78L24 78L16 84ZM28 84L36 78L46 78L38 84ZM50 84L58 78L68 78L60 84ZM72 84L80 78L90 78L82 84Z',
      ink: 'dark',
      solid: true,
    },
    { d: 'M4 75L96 75M4 87L96 87', ink: 'grey', width: 0.9 },
    { d: 'M4 44L12 44M2 50L9 50', ink: 'grey', width: 1.2 },
  ],
};

const teachers: FillerTheme = {
  id: 'teachers',
  slogan: ['一支粉笔短', '一段师恩长'],
  plea: '尊师重教，从一声问好开始',
  drawing: [
    { d: 'M8 14L92 14L92 62L8 62Z', ink: 'black', width: 2.6 },
    { d: 'M13 19L87 19L87 57L13 57Z', ink: 'grey', width: 0.8 },
    { d: 'M22 48Q30 24 36 40Q40 52 46 36Q52 24 58 44', ink: 'dark', width: 1.5 },
    { d: 'M64 30L80 30M64 38L80 38M64 46L74 46', ink: 'grey', width: 1.2 },
    { d: 'M4 66L96 66', ink: 'black', width: 2.2 },
    { d: 'M18 86L18 82L50 82L50 86ZM22 82L22 77L54 77L54 82ZM16 91L16 86L48 86L48 91Z', ink: 'black', width: 1.5 },
    { d: 'M72 91L70 76L86 76L84 91Z', ink: 'black', width: 1.6 },
    { d: 'M78 76L78 58M78 70Q71 68 70 62Q77 63 78 70M78 67Q85 65 86 59Q79 60 78 67', ink: 'dark', width: 1.4 },
    { d: `${circle(78, 54, 4.6)}`, ink: 'red', solid: true },
  ],
};

const plate: FillerTheme = {
  id: 'plate',
  slogan: ['盘中不剩饭', '田里有人忙'],
  plea: '吃多少点多少，剩下的带走',
  drawing: [
    { d: 'M12 50L88 50Q86 80 60 84L40 84Q14 80 12 50Z', ink: 'black', width: 2.4 },
    { d: 'M36 84L38 90L62 90L64 84', ink: 'black', width: 2.2 },
    { d: ellipse(50, 50, 38, 6), ink: 'black', width: 1.6 },
    { d: 'M20 60Q30 76 44 78', ink: 'grey', width: 1.2 },
    { d: 'M58 46L92 12M63 48L97 17', ink: 'black', width: 2 },
    { d: 'M34 46Q30 26 40 8', ink: 'dark', width: 1.5 },
    {
      d: 'M40 8Q46 11 44 18Q38 16 40 8M37 17Q43 20 41 27Q35 25 37 17M34 27Q41 29 40 37Q33 35 34 27M36 13Q29 14 29 21Q35 22 36 13M34 23Q27 24 27 31Q33 32 34 23M33 34Q26 35 27 42Q32 42 33 34',
      ink: 'red',
      solid: true,
    },
  ],
};

export const CONDUCT: FillerTheme[] = [honesty, crossing, teachers, plate];
