/** The demo newspaper: an evening paper of an invented city. Every number in it is visibly made up. */

export const newspaper = {
  name: '云湖晚报',
  latinName: 'Yunhu Evening News',
  city: '云湖市',
  publisher: '云湖晚报社',
  cnNumber: 'CN 00-0000',
  address: '云湖市临湖区长堤路 18 号',
  hotline: '0000-1234567',
  icp: '云ICP备00000000号（演示）',
  timeZone: 'Asia/Shanghai',
  publicUrl: '',
  firstSerial: 8415,
  proofRounds: 0,
  rights: {
    zh: '本报为演示而设，所载人物、单位、地名与事件均为虚构。未经云湖晚报社书面许可，不得转载。',
    en: 'A newspaper made for demonstration: all people, units, places and events in it are invented. No reprint without written consent of Yunhu Evening News.',
  },
} as const;
