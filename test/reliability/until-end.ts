const ends = new Set<() => Promise<void>>();

/**
 * Has something undone at the latest when this program ends.
 * @returns what undoes it now, once.
 */
export function untilEnd(undo: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (!ends.delete(once)) return;
    await undo();
  };
  ends.add(once);
  return once;
}

/** Undoes what is left, the last first. */
export async function undoAll(): Promise<void> {
  for (const undo of [...ends].reverse()) await undo();
}
