/** The rest of the newsroom: reporters, editors, a second head and a second chief, so that nobody must sign twice. */

import type { CastPerson } from '@/prisma/cast/cast-person';

export const newsroomPeople: CastPerson[] = [
  {
    key: 'lu-yanqiu',
    name: '陆砚秋',
    account: 'lu.yanqiu@yunhu.example',
    roles: [{ role: 'reporter' }],
    bylineRole: 'reporter',
  },
  {
    key: 'jiang-caiwei',
    name: '江采薇',
    account: 'jiang.caiwei@yunhu.example',
    roles: [{ role: 'reporter' }],
    bylineRole: 'reporter',
  },
  {
    key: 'wen-di',
    name: '闻笛',
    account: 'wen.di@yunhu.example',
    roles: [{ role: 'reporter' }],
    bylineRole: 'reporter',
  },
  {
    key: 'ding-yichuan',
    name: '丁一川',
    account: 'ding.yichuan@yunhu.example',
    roles: [{ role: 'reporter' }],
    bylineRole: 'photographer',
  },
  {
    key: 'zhou-lan',
    name: '周岚',
    account: 'zhou.lan@yunhu.example',
    roles: [{ role: 'reporter' }],
    bylineRole: 'internReporter',
  },
  {
    key: 'su-jibai',
    name: '苏既白',
    account: 'su.jibai@yunhu.example',
    roles: [{ role: 'editor', sectionKey: 'news' }],
    bylineRole: null,
  },
  {
    key: 'ji-nanzhou',
    name: '纪南舟',
    account: 'ji.nanzhou@yunhu.example',
    roles: [
      { role: 'editor', sectionKey: 'campus' },
      { role: 'editor', sectionKey: 'news' },
    ],
    bylineRole: null,
  },
  {
    key: 'wen-yining',
    name: '温以宁',
    account: 'wen.yining@yunhu.example',
    roles: [{ role: 'editor', sectionKey: 'lakeside' }],
    bylineRole: null,
  },
  {
    key: 'qin-wenyue',
    name: '秦问月',
    account: 'qin.wenyue@yunhu.example',
    roles: [
      { role: 'head', sectionKey: 'news' },
      { role: 'head', sectionKey: 'lakeside' },
    ],
    bylineRole: null,
  },
  {
    key: 'meng-huaijin',
    name: '孟怀瑾',
    account: 'meng.huaijin@yunhu.example',
    roles: [{ role: 'chief' }],
    bylineRole: null,
  },
  {
    key: 'tan-xiaoyu',
    name: '谭小屿',
    account: 'tan.xiaoyu@yunhu.example',
    roles: [{ role: 'pageEditor' }],
    bylineRole: null,
  },
];
