/** What does not fit the schema of the API, as a person who keeps the sheet is told. */
export function schemaSentence(
  { type, schema }: { type: string; schema: object },
  value: unknown,
  errors: { keyword: string; message: string }[],
): string {
  const shown = String(value);
  const { minimum, maximum }: { minimum?: unknown; maximum?: unknown } = Object(schema);
  if (type === 'integer') {
    const range =
      minimum === undefined || maximum === undefined ? '' : `${String(minimum)}到${String(maximum)}的`;
    return `要填${range}整数（不带单位），现在是“${shown}”。`;
  }
  const keywords = new Map(errors.map((error) => [error.keyword, error]));
  if (keywords.has('maxLength')) {
    const limit: unknown = Reflect.get(schema, 'maxLength');
    return `最多${String(limit)}个字，现在有${[...shown].length}个：请缩短。`;
  }
  if (Reflect.get(schema, 'format') === 'email')
    return `“${shown}”不是电子邮箱：按contact@example.com的样子填写，或清空。`;
  return `“${shown}”填得不对：${errors.map(({ message }) => message).join('；')}。`;
}
