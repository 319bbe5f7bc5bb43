/** Working time for people: `12小时30分`, whole minutes, rounded down. */
export function workingTimeText(millis: number): string {
  const minutes = Math.floor(millis / 60_000);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}小时${rest === 0 ? '' : `${rest}分`}`;
}
