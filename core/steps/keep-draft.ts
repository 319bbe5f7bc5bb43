import type { StepList } from './definition.ts';
import { lineKey, linesOf } from './line-key.ts';

/**
 * A step that came back for correction shows what was typed, not an empty list again. The lines are those that are
 * open now, as the record names them: a line that was decided meanwhile is gone, one that came up is there.
 * @param variables in the scope of the step; the model's input mappings have put the draft there
 */
export function keepDraft(
  prepared: Record<string, unknown>,
  lists: StepList[] = [],
  variables: Record<string, unknown> = {},
): Record<string, unknown> {
  const kept = lists.map(({ variable, typed }) => {
    const drafts = new Map(linesOf(variables[variable]).map((line) => [lineKey(line), line]));
    const lines = linesOf(prepared[variable]).map((line) => {
      const draft = drafts.get(lineKey(line)) ?? {};
      return {
        ...line,
        ...Object.fromEntries(typed.flatMap((field) => (field in draft ? [[field, draft[field]]] : []))),
      };
    });
    return [variable, lines];
  });
  return { ...prepared, ...Object.fromEntries(kept) };
}
