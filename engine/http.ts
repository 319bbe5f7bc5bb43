/** True when the address answers with success or a redirect within two seconds. */
export const answers = async (url: string): Promise<boolean> => {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2_000) });
  await response.body?.cancel();
  return response.status < 400;
};
