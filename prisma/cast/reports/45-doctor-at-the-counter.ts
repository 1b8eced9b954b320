import type { CastReport } from '@/prisma/cast/cast-report';

export const doctorAtTheCounter: CastReport = {
  key: 'doctor-at-the-counter',
  authorKey: 'huo-jiayin',
  unitKey: 'old-street-clinic',
  sectionKey: 'health',
  kicker: '东渡老街',
  headline: '社区食堂窗口 多了一位医生',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　中午11时，东渡区老街社区食堂的二号窗口排起了队。窗口里打菜的是师傅，窗口外站着的是医生。医生不打菜，只看盘子。',
    '这位医生叫晏清，来自老街社区卫生服务中心，每周一、周三、周五中午在食堂站一个半小时。她手里有一份名单，食堂的186名固定用餐老人里，高血压74人，糖尿病39人，两样都有的21人。名单不公开，她记在脑子里。',
    '“直接说‘您不能吃这个’，老人脸上挂不住，下回就绕着走。”晏清说。她的办法是跟师傅约好暗号：她摸左耳，少一勺汁；摸右耳，饭换成杂粮的。',
    '暗号用了不到两周，被一位退休教师识破了。老先生端着盘子走过来，自己摸了摸左耳，说：“我替您省一道手续。”满堂都笑。',
    '后来干脆公开。窗口上贴了一张耳朵的图，老人自己摸。现在食堂一顿饭用的盐，从每百份680克降到了430克，酱菜坛子从窗口挪到了角落，想吃的人得走几步路。',
    '卫生服务中心每三个月给用餐老人称一次体重、验一次血糖，结果写在各人的小本子上。最近一次，39名糖尿病老人里，有17人的空腹血糖比上次低。',
    '晏清说，功劳是厨房的。厨师长不同意：“我只是少放了一勺，她站了半年。”',
  ],
  byline: [
    { name: '江采薇', role: 'reporter', unit: null },
    { name: '霍佳音', role: 'correspondent', unit: '东渡区老街社区卫生服务中心' },
  ],
  photos: [
    {
      picture: 'canteen-window',
      caption: '老街社区食堂的打菜窗口前排起了队。',
      photographer: '霍佳音',
    },
  ],
};
