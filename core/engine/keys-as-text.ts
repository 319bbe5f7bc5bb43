/** Reads 64-bit keys as text: as JSON numbers they would lose their last digits from partition 4 on. */
export const parseKeysAsText = (text: string): unknown =>
  JSON.parse(text, (name: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && /key$/i.test(name) ? (context?.source ?? String(value)) : value,
  );
