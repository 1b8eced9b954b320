/** Words of the desk that a general dictionary does not know, or counts as rare. */
export const ownWords: readonly string[] =
  '卫健委 卫健 入选 纳入 创城 干在实处 报到 疾控 医共体 医联体 家校 课后 延时 研学 双减 托育 互联网 医养 志愿者 义诊 网办 划定 画定 校本 赛课 思政 党建 社工 养护 照护 帮扶 听障 视障 早产 馆员 校医 卫监 爱卫 强基 法治 版块'.split(
    ' ',
  );
