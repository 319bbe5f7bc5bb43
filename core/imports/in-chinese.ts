/**
 * What the core says of a demand or a resource, in Chinese, for the person who keeps the sheet. The API speaks English to
 * programs; the rules are the same and stand in one place, only the sentences are here. A test holds the two together.
 */
const sentences: [pattern: RegExp, chinese: (...groups: string[]) => string][] = [
  [
    /^Lies in the past: (\S+)\. Today is (\S+)/,
    (day, today) => `${day}早于今天（${today}）：改为今天或以后。`,
  ],
  [/^Lies more than ten years ahead: (\S+)\./, (day) => `${day}在十年以后：检查年份。`],
  [/^Must be after effectiveOn \((\S+)\)/, (day) => `恢复日要晚于停闭生效日（${day}）。`],
  [/^Same name and address as/, () => '名称和地址与本需求的另一个接入点相同：删除这一行，或改名区分。'],
  [
    /^Must be "local"/,
    () => '这里只受理本地线路：跨地市、跨省的线路按跨省/地市数据专线业务处理流程办理，删除这一行。',
  ],
  [/^There is no service (.+)\.$/, (number) => `没有业务${number}：检查业务编号。`],
  [
    /^The service (\S+) is not one of the customer (.+)\.$/,
    (number, code) => `业务${number}不是客户${code}的：检查客户编号和业务编号。`,
  ],
  [
    /^The demand (\S+) touches the service (\S+) already/,
    (demand, number) => `需求${demand}正在办理业务${number}：等它办结，或先取消它。`,
  ],
  [
    /^The service (\S+) is \S+ \((.+?)\): it cannot be (adjusted|closed|suspended)/,
    (number, state, wanted) =>
      `业务${number}现在是“${state}”，不能${{ adjusted: '调整', closed: '停闭', suspended: '暂停' }[wanted] ?? wanted}。`,
  ],
  [/^Must be at most capacity \((\d+)\)/, (capacity) => `不能超过总容量（${capacity}）。`],
  [/^Must be 0 for segment/, () => '只有接入末端可以腾退（第13条）：填0或清空。'],
  [/^Must be at most the units in use \((\d+)\)/, (used) => `不能超过在用数（总容量减空闲，${used}）。`],
  [/^Names no place/, () => '没有写明地点：至少写到市，例如合肥市。'],
  [
    /^Must be at least (\d+): a demand holds that unit/,
    (unit) => `不能小于${unit}：有需求占用了第${unit}个。`,
  ],
  [
    /^Must be at most (\d+): demands hold (\d+) of the units/,
    (most, held) => `不能超过${most}：其中${held}个由需求占用。`,
  ],
];

/** The sentence in Chinese; one that is not known stays as it is. */
export function inChinese(message: string): string {
  for (const [pattern, chinese] of sentences) {
    const found = pattern.exec(message);
    if (found !== null) return chinese(...found.slice(1));
  }
  return message;
}
