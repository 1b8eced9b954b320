import type { CastReport } from '@/prisma/cast/cast-report';

export const paperLoanCards: CastReport = {
  key: 'paper-loan-cards',
  authorKey: 'lin-jianqiu',
  unitKey: 'liuyin-primary',
  sectionKey: 'campus',
  kicker: '',
  headline: '图书角的借书卡 又用回了纸的',
  subtitle: '',
  editorsNote: '',
  body: [
    '柳荫路小学二年级的图书角，这学期没有扫码机，用回了纸借书卡。卡片插在书后的纸袋里，谁借谁写名字和日期。',
    '班主任说，换回来的理由很简单：扫码只知道书在哪里，卡片知道书去过哪里。孩子们借书之前，总要先把卡片抽出来，看看前面是谁。有两个平时不说话的孩子，名字在同一张卡上挨着出现了四次，后来就成了同桌。',
    '卡片写满一张换一张，旧的不扔，订成册，挂在书架边上。目前借得最勤的一本是关于星星的，已经换到第三张卡。（待补：全班借阅册数、受访学生家长同意书。）',
  ],
  byline: [{ name: '林见秋', role: 'correspondent', unit: '汀南区柳荫路小学' }],
  photos: [],
};
