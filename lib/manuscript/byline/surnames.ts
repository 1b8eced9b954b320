/**
 * Chinese surnames 姓氏: a word of two or three characters that stands in a byline without a role
 * is only taken for a person when it begins with one of these.
 */
const SINGLE = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查荆红游竺权逯盖益桓公付肖闫仝代令佟候冼初占原台员咎商帅朴楚楼檀母朱练续牟漆信亓仉佴佘谌谯豆药逯郇陀门隋降谷麦栗战矫逄綦苑苟芦粟线智朝柳揭敬晋滕岳展岱',
);

const COMPOUND = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 呼延 令狐 百里 东郭 南门 西门 拓跋 轩辕 淳于 单于 第五 左丘 东野 完颜 纳兰'.split(
    ' ',
  ),
);

/** Length of the surname that the name begins with: 2 for 欧阳娜, 1 for 沈拓, 0 where there is none. */
export function surnameLength(name: string): 0 | 1 | 2 {
  if (name.length > 2 && COMPOUND.has(name.slice(0, 2))) return 2;
  return SINGLE.has(name.slice(0, 1)) ? 1 : 0;
}
