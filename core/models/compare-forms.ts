import { change } from './compare-processes.ts';

/** What a form has of one line: a field by its key, or what only shows something by its id. */
interface Component {
  key: string;
  words: string;
  field: boolean;
  settings: Map<string, string>;
}

const settingNames: Record<string, string> = {
  label: '标签',
  type: '类型',
  description: '提示',
  'validate.required': '必填',
  content: '内容',
  text: '内容',
  defaultValue: '默认值',
  'conditional.hide': '隐藏条件',
  values: '选项',
  valuesExpression: '选项来源',
  readonly: '只读',
  disabled: '禁用',
};

/** Only where a component stands on the page. */
const placing = new Set(['layout', 'id', 'key', 'components', 'path']);

/** Every field and text of a form that was added, removed or changed, a sentence each. @throws Error when a form is no JSON. */
export function compareForms(before: string, after: string): string[] {
  const [old, now] = [componentsOf(JSON.parse(before)), componentsOf(JSON.parse(after))];
  return [
    ...[...old.values()].filter(({ key }) => !now.has(key)).map((one) => `删除${called(one)}。`),
    ...[...now.values()].filter(({ key }) => !old.has(key)).map((one) => `增加${called(one)}。`),
    ...[...now.values()].flatMap((one) => {
      const was = old.get(one.key);
      return was === undefined ? [] : changes(was, one);
    }),
  ];
}

const called = ({ field, words, key }: Component): string =>
  `${field ? '字段' : '展示项'}${words === '' ? '' : `“${words}”`}(${key})`;

function changes(was: Component, is: Component): string[] {
  return [...new Set([...was.settings.keys(), ...is.settings.keys()])].flatMap((name) => {
    const [before, after] = [was.settings.get(name) ?? '', is.settings.get(name) ?? ''];
    if (before === after) return [];
    const short = Math.max(before.length, after.length) <= 120;
    return [`${called(is)}的${settingNames[name] ?? name}${short ? change(before, after) : '有改动'}。`];
  });
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function componentsOf(form: unknown): Map<string, Component> {
  const { components } = record(form);
  const found = Array.isArray(components) ? components.flatMap(flatten) : [];
  return new Map(found.map((one) => [one.key, one]));
}

function flatten(node: unknown): Component[] {
  const component = record(node);
  const { key, id, label, components } = component;
  const inner = Array.isArray(components) ? components.flatMap(flatten) : [];
  const own: Component = {
    key: String(key ?? component.path ?? id ?? ''),
    words: typeof label === 'string' ? label : '',
    field: key !== undefined,
    settings: new Map(
      Object.entries(component)
        .filter(([name]) => !placing.has(name))
        .flatMap(([name, value]) => settings(name, value)),
    ),
  };
  return [own, ...inner];
}

/** One level deep, so that `validate.required` has a name of its own; choices as `显示(值)`. */
function settings(name: string, value: unknown): [string, string][] {
  if (name === 'values' && Array.isArray(value))
    return [[name, value.map((one) => `${record(one).label}(${record(one).value})`).join('、')]];
  if (Array.isArray(value)) return [[name, JSON.stringify(value)]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, plain(one)]);
  return [[name, plain(value)]];
}

const plain = (value: unknown): string => {
  if (value === true) return '是';
  if (value === false) return '否';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
