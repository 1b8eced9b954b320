/** The units 单位 that send in reports: schools, hospitals and bureaus of the invented city. */

export interface CastUnit {
  key: string;
  name: string;
  kind: 'school' | 'hospital' | 'bureau' | 'other';
  aliases: string[];
  /** reports leave the unit only after its reviewer approved them */
  needsReview: boolean;
}

function unit(key: string, kind: CastUnit['kind'], name: string, aliases: string[], needsReview = false): CastUnit {
  return { key, kind, name, aliases, needsReview };
}

export const units: CastUnit[] = [
  unit('liuyin-primary', 'school', '汀南区柳荫路小学', ['柳荫路小学', '柳小'], true),
  unit('shiqiao-primary', 'school', '望溪县石桥镇中心小学', ['石桥镇中心小学', '石桥小学']),
  unit('wangxi-first-middle', 'school', '望溪县第一中学', ['望溪一中', '县一中']),
  unit('tingnan-experimental', 'school', '汀南区实验中学', ['汀南实中']),
  unit('second-experimental', 'school', '云湖市第二实验小学', ['市第二实验小学', '二实小']),
  unit('fifth-middle', 'school', '云湖市第五中学', ['市第五中学', '市五中']),
  unit('ferry-primary', 'school', '东渡区渡口小学', ['渡口小学']),
  unit('vocational-school', 'school', '云湖市职业技术学校', ['市职业技术学校', '市职校']),
  unit('special-education', 'school', '云湖市特殊教育学校', ['市特殊教育学校', '市特教学校']),
  unit('linhu-kindergarten', 'school', '临湖区实验幼儿园', ['实验幼儿园']),
  unit('people-hospital', 'hospital', '云湖市人民医院', ['市人民医院', '人民医院']),
  unit('third-hospital', 'hospital', '云湖市第三人民医院', ['市第三人民医院', '市三院'], true),
  unit('wangxi-hospital', 'hospital', '望溪县人民医院', ['县人民医院', '望溪县医院']),
  unit('tcm-hospital', 'hospital', '云湖市中医院', ['市中医院']),
  unit('women-children', 'hospital', '云湖市妇幼保健院', ['市妇幼保健院', '市妇幼']),
  unit('emergency-centre', 'hospital', '云湖市急救中心', ['市急救中心']),
  unit('old-street-clinic', 'hospital', '东渡区老街社区卫生服务中心', ['老街社区卫生服务中心', '老街卫生中心']),
  unit('disease-control', 'bureau', '云湖市疾病预防控制中心', ['市疾病预防控制中心', '市疾控中心'], true),
  unit('education-bureau', 'bureau', '云湖市教育局', ['市教育局']),
  unit('health-commission', 'bureau', '云湖市卫生健康委员会', ['市卫生健康委员会', '市卫健委']),
  unit('transport-bureau', 'bureau', '云湖市交通运输局', ['市交通运输局']),
  unit('city-library', 'other', '云湖市图书馆', ['市图书馆']),
  unit('wetland-office', 'other', '云湖湿地管理处', ['湿地管理处']),
];
