/**
 * What a mail carries besides the report: greeting, sign-off, signature, the quoted mail below. These
 * lines are named in problems, the rest is read as the report.
 */
const GREETING =
  /^(?:(?:尊敬的|敬爱的|亲爱的)?[\u3400-\u9fff]{0,10}(?:编辑|老师|主任|领导|记者|总编)(?:老师|部|同志|们)?[\s:：，,]*(?:您好|你好|好|大家好)?[\s!！。，]*|(?:您好|你好)[!！。，\s]*)$/;
const REQUEST =
  /^(?:(?:您好|你好)[!！，,。]\s*)?(?:附件|以下|现|今|特).{0,24}(?:稿件|稿子|新闻|投稿|发给您|发送|请查收|请审阅|请编辑).{0,20}$/;
const SIGN_OFF =
  /^(?:此致|敬礼|祝好|祝[\u3400-\u9fff]{2,8}|谢谢.{0,8}|感谢.{0,10}|望采纳.{0,6}|请(?:予|给予)?(?:刊登|发表|斧正|指正).{0,6}|顺颂.{0,6})[!！。]*$/;
const CONTACT = /^(?:联系人|联系电话|联系方式|电话|手机|邮箱|Tel|E-?mail|QQ|微信|地址|邮编|单位地址)[\s:：].*$/i;
const QUOTE_BEGINS =
  /^(?:-{2,}\s*(?:原始邮件|Original|Forwarded|转发).*|(?:发件人|From|发送时间|收件人|主题|Sent|Subject)[:：].*|在?\s*20\d\d.{4,40}(?:写道|wrote)[:：].*)$/i;
const DEVICE = /^(?:发自我的.*|来自.{0,12}(?:邮箱|手机).*|Sent from my.*)$/i;

export interface MailParts {
  /** the lines of the report; those of the mail are empty, so that line numbers stay */
  text: string;
  /** 1-based lines and their words */
  leftOut: { line: number; text: string }[];
}

/**
 * @param text of a mail @returns the report without greeting, signature and quoted mails; left out lines are named,
 * none is lost
 */
export function mailParts(text: string): MailParts {
  const leftOut: MailParts['leftOut'] = [];
  let over = false;
  let begun = 0;
  const kept = text.split(/\r\n|\r|\n/).map((raw, index) => {
    const line = raw.trim();
    if (line === '') return raw;
    if (/^--\s*$/.test(raw) || QUOTE_BEGINS.test(line)) over = over || begun > 0 || /^-/.test(line);
    const greeting = begun < 2 && (GREETING.test(line) || REQUEST.test(line));
    if (
      over ||
      greeting ||
      QUOTE_BEGINS.test(line) ||
      SIGN_OFF.test(line) ||
      CONTACT.test(line) ||
      DEVICE.test(line) ||
      /^>/.test(line)
    ) {
      leftOut.push({ line: index + 1, text: line });
      return '';
    }
    begun++;
    return raw;
  });
  return { text: kept.join('\n'), leftOut };
}
