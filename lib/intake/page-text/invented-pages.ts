/** Small pages of the invented 《云湖晚报》, each with one thing that recognition does to pages. For the tests. */
export const SPORTS = `云湖市向阳小学举办春季运动会

4月12日，向阳小学的操场上彩旗飘扬，全校八百名学生参加了春季运动会。

接力赛最为激烈，六年级二班后来居上，夺得第一名。

(记者 沈拓 通讯员 何素娟)`;

export const CLINIC = `云湖市第二医院开展义诊活动

为方便群众看病，近日，第二医院组织十名专家走进石桥镇开展义诊活动。

专家为老人量血压、查眼底，解答用药疑问，受到村民欢迎。

(记者 段磊 通讯员 王芳)`;

/** A column ends inside a paragraph, then inside a word. */
export const BROKEN = `云湖市向阳小学举办春季运动会

4月12日，向阳小学的操场上彩旗飘扬，全校八百名

学生参加了春季运动会。

接力赛最为激烈，六年级二班后来居上，夺得第一名，赢得阵阵掌

声。

(记者 沈拓 通讯员

何素娟)`;

/** Two reports woven into each other; 气|氛 and 眼|底 tell which goes where. */
export const WOVEN = `云湖市向阳小学举办春季运动会

4月12日，向阳小学举行了春季运动会，全校学生参加，现场气

云湖市第二医院开展义诊活动

近日，第二医院组织十名专家走进石桥镇，为老人量血压、查眼

氛十分热烈，六年级二班夺得接力赛第一名。

(记者 沈拓 通讯员 何素娟)

底，解答用药疑问，受到村民欢迎。

(记者 段磊 通讯员 王芳)`;

/** A feature: couplet as headline, subtitle, lead, byline below it, subheads over two lines. */
export const FEATURE = `守一方水土 护一湖清波

——云湖市疾控中心加强饮用水监测工作

水质连着民生。今年以来，云湖市疾控中心把监测点从城区设到了乡村。

通讯员 何素娟

走村入户，取样上门
把好源头这道关

每月初，采样员带着冷藏箱走进四十个村庄，取回水样当天送检。

他们还把结果贴在村务公开栏里，让群众一看就懂。

建章立制，数据说话
织密一张监测网

中心建起水质数据库，哪一项指标有波动，系统随即提醒。

下一步，监测网将覆盖所有学校和敬老院。`;

/** Items of a package: a number and a kicker over each headline; title and note stand last. */
export const PACKAGE = `# 1 强基固本

#### 乡村诊室换新颜

2023年，云湖市改造村卫生室六十二所，配齐了常用设备。

# 2 服务到家

#### 家庭医生敲门来

2023年，云湖市签约家庭医生的老人达到三万名，随访按月进行。

# 3 数字赋能

#### 检查结果掌上看

2023年，全市二十家医院实现检查结果互认，群众少跑了路。

**(本版文字由何素娟整理)**

# 2023年云湖卫生健康

编者按 一年来，全市卫生健康系统办成了一批实事，本版选登三件。`;

/** The headline's second half was read inside the report's first paragraph. */
export const SPLIT_HEADLINE = `云湖市向阳小学开展

为让孩子们了解消防知识，4月9日，向阳小学邀请消防员走进校园，

消防演练活动

给大家讲解灭火器的用法，并组织学生疏散。

演练历时十分钟，秩序井然。

(记者 沈拓 通讯员 何素娟)

${CLINIC}`;

/** The end of the first report was read after the second. */
export const DISPLACED = `云湖市向阳小学举办春季运动会

4月12日，向阳小学的操场上彩旗飘扬，全校八百名学生参加了春季运动会，现场气

${CLINIC}

氛热烈。接力赛中，六年级二班后来居上，夺得第一名。

(记者 沈拓 通讯员 何素娟)`;

/** Recognition read the last words twice. */
export const REPEATED = SPORTS.replace('\n\n(记者', '\n\n豕来居上，夺得第一名。\n\n(记者');

/** 《云湖晚报》 prints no byline under short news. */
export const BRIEFS = `云湖市实验小学举行升旗仪式

9月1日，云湖市实验小学举行新学期升旗仪式，全体师生参加。

校长寄语学生珍惜时光，努力学习。

云湖市中医院开设夜间门诊

本月起，云湖市中医院每周三、周五开设夜间门诊，方便上班族就医。

石桥镇卫生院走进校园宣传护眼知识

近日，石桥镇卫生院医生走进石桥镇中心小学，为学生讲解护眼知识并检查视力。`;
