/** Stops the stack of the flows; its logs stay in .data/test/logs. */
export default async function stopTestStack(): Promise<void> {
  globalThis.testStack?.control.close();
  await globalThis.testStack?.stack.stop();
}
