/**
 * The same model must give the same picture, or every rendering would change the repository: the viewer's random
 * ids are numbered in the order they appear.
 */
export function steadySvg(svg: string): string {
  const ids = [...new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''))];
  return ids.reduce((text, id, index) => text.replaceAll(id, `mark-${index + 1}`), svg);
}
