/** A test with the names it stands under, outermost first. */
export interface FlowTest {
  file: string;
  names: string[];
}

/** A call of `describe` or `test` at the begin of a line, with what hangs on it: `.concurrent.each`. */
const CALL = /^( *)(describe|test|it)((?:\.\w+)*)(?=[(<])/gm;
const FIRST_ARGUMENT = /\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/y;
/** Of a table the name is the first argument of the second call: `.each([…])('…'`. */
const SECOND_CALL = /\)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

function nameOf(code: string, after: number, isTable: boolean): { name: string; at: number } | undefined {
  const pattern = new RegExp(isTable ? SECOND_CALL : FIRST_ARGUMENT);
  pattern.lastIndex = after;
  const found = pattern.exec(code);
  return found?.[2] === undefined ? undefined : { name: found[2], at: found.index };
}

/**
 * The tests of a file as the formatter lays it out: what is indented under a `describe` belongs to it. Tests that do
 * not run (`skip`, `todo`, `failing`) are left out.
 * @throws Error when a name is not a plain string: the table of the articles would miss it.
 */
export function flowTestsOf(file: string, code: string): FlowTest[] {
  const calls = [...code.matchAll(CALL)];
  const above: { indent: number; name: string; runs: boolean }[] = [];
  return calls.flatMap(([call, spaces = '', kind, modifiers = ''], index) => {
    const at = calls[index]?.index ?? 0;
    const found = nameOf(code, at + call.length, /\.each$/.test(modifiers));
    if (found === undefined || found.at > (calls[index + 1]?.index ?? code.length))
      throw new Error(`${file}：读不出“${call.trim()}”的名称，名称要写成一个字符串。`);
    while ((above.at(-1)?.indent ?? -1) >= spaces.length) above.pop();
    const parent = above.at(-1);
    const runs = (parent?.runs ?? true) && !/\.(skip|todo|failing)\b/.test(modifiers);
    if (kind === 'describe') above.push({ indent: spaces.length, name: found.name, runs });
    return kind === 'describe' || !runs
      ? []
      : [{ file, names: [...above.map(({ name }) => name), found.name] }];
  });
}
