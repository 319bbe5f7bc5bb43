import { Type } from 'typebox';
import { Value } from 'typebox/value';

/** Those the services name by themselves: clocks, notices and the first steps lie with them. */
const guidance = [
  'group-customer',
  'support-center',
  'engineering',
  'resource-owners',
  'monitoring-center',
  'om-teams',
  'provincial-network',
] as const;
export type Department = (typeof guidance)[number];

const File = Type.Array(
  Type.Object(
    {
      key: Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 60 }),
      name: Type.String({ pattern: '\\S', maxLength: 60 }),
    },
    { additionalProperties: false },
  ),
);

const FILE = 'bpmn/departments.json';

/**
 * The departments in the order of the file: candidate group → Chinese name.
 * @throws Error with one Chinese sentence that names the line and the remedy.
 */
export function readDepartments(text: string): Readonly<Record<string, string>> {
  const lines = parsed(text);
  if (!Array.isArray(lines)) throw new Error(`${FILE} 应为一个列表，以 [ 开头、以 ] 结尾。`);
  const wrong = lines.findIndex((line) => !Value.Check(File, [line]));
  if (wrong >= 0)
    throw new Error(
      `${FILE} 第${wrong + 1}项应写成 { "key": "代码", "name": "名称" }：代码用小写字母、数字和连字符，名称不能为空。`,
    );
  const items = Value.Parse(File, lines);
  for (const property of ['key', 'name'] as const) {
    const twice = items.find((item, at) => items.findIndex((one) => one[property] === item[property]) !== at);
    if (twice) throw new Error(`${FILE} 里“${twice[property]}”写了两次，请删去一项或改名。`);
  }
  const missing = guidance.find((key) => !items.some((item) => item.key === key));
  if (missing !== undefined)
    throw new Error(`${FILE} 里缺少“${missing}”：系统自身的时限和通知要用到它，名称可以改，这一项不能删。`);
  return Object.fromEntries(items.map(({ key, name }) => [key, name]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      `${FILE} 不是正确的 JSON：请检查引号、逗号（两项之间有逗号，最后一项后面没有）和括号是否齐全，并用英文标点。`,
    );
  }
}
