import type { Sentence } from './rules/rule.ts';

/** A file that no other rule can look at: its one fault is all there is to say. */
export class Unreadable extends Error {
  sentence: Sentence;
  constructor(zh: string, en: string) {
    super(en);
    this.sentence = { zh, en };
  }
}

/** @param reason of moddle, which says where it stopped. */
export function brokenXml(reason: string): Unreadable {
  const line = /line: (\d+)/.exec(reason)?.[1];
  const row = line === undefined ? undefined : Number(line) + 1;
  return new Unreadable(
    `文件不完整，${row === undefined ? '' : `第${row}行`}读不懂：请在 Camunda Modeler 中恢复上一个版本，或重新画好后保存。`,
    `The file is damaged${row === undefined ? '' : ` at line ${row}`}: restore the version before, or draw it anew in the Camunda Modeler and save it.`,
  );
}

export const notOfKind = (kind: 'BPMN' | 'DMN'): Unreadable =>
  new Unreadable(
    `文件里没有${kind === 'BPMN' ? '流程' : '决策表'}：请在 Camunda Modeler 中新建“${kind} diagram (Camunda 8)”，画好后另存为这个文件名。`,
    `There is no ${kind === 'BPMN' ? 'process' : 'decision'} in the file: make a new “${kind} diagram (Camunda 8)” in the Camunda Modeler and save it by this name.`,
  );

/** What another tool saved, or the Camunda Modeler for Camunda 7, lacks what the engine needs. @throws Unreadable */
export function foreignTool(xml: string, file: string): void {
  const platform = /\bexecutionPlatform="([^"]*)"/.exec(xml)?.[1];
  if (platform === 'Camunda Cloud') return;
  const exporter = /\bexporter="([^"]*)"/.exec(xml)?.[1] ?? '其他工具';
  const name = platform === undefined ? exporter : `${exporter}（${platform}）`;
  throw new Unreadable(
    `文件由“${name}”保存，不是 Camunda 8 的文件：请在 Camunda Modeler 中新建 Camunda 8 的图，把内容复制过去，另存为 ${file}。`,
    `The file was saved by “${name}”, not for Camunda 8: make a new Camunda 8 diagram in the Camunda Modeler, copy the content over and save it as ${file}.`,
  );
}

/** An emoji or another sign that no id may have; undefined when moddle's warning is about something else. */
export function emojiId(warning: string, xml: string): Unreadable | undefined {
  const id = /illegal ID <([^>]*)>/.exec(warning)?.[1];
  if (id === undefined) return undefined;
  const name = new RegExp(
    `<[^>]*\\bid="${id.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}"[^>]*?\\bname="([^"]*)"`,
  ).exec(xml)?.[1];
  const element = name === undefined ? `“${id}”` : `“${name}”(${id})`;
  return new Unreadable(
    `${element}：ID 里有不能用的字符（如表情符号），请在属性面板 General 的 ID 中改为小写英文单词和连字符。`,
    `${element}: its ID has a sign that is not allowed (an emoji, say): in the properties panel, General, write the ID in lower-case English words with hyphens.`,
  );
}

/** A line or a reference that leads nowhere, or whatever else moddle could not place. */
export function unresolved(warning: string): Unreadable {
  const id = /unresolved reference <([^>]*)>/.exec(warning)?.[1];
  if (id !== undefined)
    return new Unreadable(
      `有连线或引用指向不存在的元素“${id}”：请在图上删除断开的连线，重新连好后保存。`,
      `A line or a reference leads to “${id}”, which is not there: delete the loose line in the diagram, connect it anew and save.`,
    );
  const reason = warning.replace(/\s+/g, ' ').trim();
  return new Unreadable(
    `文件有读不懂的内容（${reason}）：请在 Camunda Modeler 中打开，改好后重新保存。`,
    `The file has content that cannot be read (${reason}): open it in the Camunda Modeler, mend it and save it again.`,
  );
}
