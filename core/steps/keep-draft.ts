import type { StepDefinition } from './definition.ts';
import { lineKey, linesOf } from './line-key.ts';

/**
 * A step that came back for correction shows what was typed, not an empty list again. The lines are those that are
 * open now, as the record names them: a line that was decided meanwhile is gone, one that came up is there.
 * @param variables in the scope of the step; the model's input mappings have put the draft there
 */
export function keepDraft(
  prepared: Record<string, unknown>,
  list: StepDefinition['list'],
  variables: Record<string, unknown>,
): Record<string, unknown> {
  if (list === undefined) return prepared;
  const typed = new Map(linesOf(variables[list.variable]).map((line) => [lineKey(line), line]));
  const lines = linesOf(prepared[list.variable]).map((line) => {
    const draft = typed.get(lineKey(line)) ?? {};
    const kept = list.typed.flatMap((field) => (field in draft ? [[field, draft[field]]] : []));
    return { ...line, ...Object.fromEntries(kept) };
  });
  return { ...prepared, [list.variable]: lines };
}
