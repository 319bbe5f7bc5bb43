import { Unreadable } from './unreadable.ts';

/** @throws Unreadable when a `.form` file is no form of the Modeler. */
export function parseForm(content: string): unknown {
  const form = parseJson(content);
  if (!Array.isArray(Object(form).components)) throw notAForm();
  if (Object(form).executionPlatform !== 'Camunda Cloud') throw notAForm();
  return form;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    throw new Unreadable(
      `表单文件不完整${line === undefined ? '' : `，第${line}行读不懂`}：请在 Camunda Modeler 中恢复上一个版本，或重新画好表单后保存。`,
      `The form file is damaged${line === undefined ? '' : ` at line ${line}`}: restore the version before, or draw the form anew in the Camunda Modeler and save it.`,
    );
  }
}

const notAForm = () =>
  new Unreadable(
    '文件不是 Camunda 8 的表单：请在 Camunda Modeler 中新建“Form (Camunda 8)”，画好后另存为这个文件名。',
    'The file is no form of Camunda 8: make a new “Form (Camunda 8)” in the Camunda Modeler and save it by this name.',
  );
