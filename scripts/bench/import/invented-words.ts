/** The invented city of 云湖 whose schools and hospitals fill the synthetic pages. */
const list = (words: string) => words.split(' ');

export const DISTRICTS = list('东山区 临水区 望湖县 青石县 高岭区 平川县');
export const TOWNS = list('柳河镇 石桥镇 南洼乡 白塔镇 双井镇 大营镇 沙河街道 北关街道 古槐街道 枣园镇');
export const SCHOOLS = list(
  '实验小学 育才小学 向阳小学 第二中学 中心小学 中心学校 明德小学 第三实验小学 春晖幼儿园 职业中等专业学校 新城中学 朝阳路小学 机关幼儿园 特殊教育学校',
);
export const HOSPITALS = list(
  '第一人民医院 中医医院 妇幼保健院 第二人民医院 中心卫生院 卫生健康局 疾控中心 眼科医院 社区卫生服务中心 第三人民医院',
);
export const SURNAMES = list(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文',
);
export const GIVEN = list(
  '建国 素娟 晓燕 志强 海波 春霞 文静 明 丽 雪梅 红岩 玉兰 立新 国庆 艳 伟 秀英 浩然 子涵 佳怡 永刚 凤琴 磊 静 思远 雨桐 俊杰 长青 晓东 慧 新宇 桂荣 金花 振华 欣 洪涛 巧云 婷婷 宝山 云飞',
);
export const ACTIVITIES_SCHOOL = list(
  '读书分享 消防演练 防震演练 硬笔书法比赛 数学赛课 家长开放日 劳动实践 研学旅行 春季运动会 经典诵读 防溺水教育 心理健康讲座 校园艺术节 科技创新大赛 集体备课 班主任培训 植树节主题党日 红色故事宣讲 交通安全教育 教学质量分析 垃圾分类宣传 法治进校园 感恩教育 入队仪式 志愿服务 英语演讲比赛 爱眼护眼宣传 篮球联赛',
);
export const ACTIVITIES_HEALTH = list(
  '义诊 健康讲座 急救技能培训 护理技能竞赛 世界防治结核病日宣传 家庭医生签约 无偿献血 爱国卫生月 慢性病管理培训 院感防控演练 老年健康宣传周 医保政策宣讲 优质服务月 消防安全培训 中医药文化进校园 母婴安全培训 廉政教育 应急演练 职业病防治法宣传周 疫苗接种宣传 口腔健康宣教 学术交流 医联体协作',
);
export const TITLES_SCHOOL = list('校长 副校长 教导主任 班主任 德育主任 年级主任 教研组长');
export const TITLES_HEALTH = list('院长 副院长 党委书记 护理部主任 医务科主任 主任医师 护士长');
export const SLOGANS = list(
  '情暖校园|筑梦未来 书香润心|阅读致远 仁心仁术|守望安康 携手同行|共育花开 平安你我|幸福万家 以赛促教|以研促学 春风化雨|立德树人 爱眼护眼|光明未来 心手相牵|健康相伴 知行合一|劳动育人 关爱生命|科学救护 传承中医|惠及百姓 筑牢防线|守住平安 学有所得|行有所获',
);
export const VERBS = list('举办 开展 举行 组织开展 扎实开展 积极开展');
export const REPORTERS = list('沈拓 段磊 陆知微 丁海波 宋雨桐 何长青 马晓东 唐慧');
