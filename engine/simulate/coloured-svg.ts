import type { ElementChange } from './element-changes.ts';

/**
 * A picture for a page that holds several: its differences marked for the style sheet, its own ids apart from the
 * others', without what only a file of its own needs.
 * @param prefix of its ids
 */
export function colouredSvg(svg: string, changes: Map<string, ElementChange>, prefix: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replaceAll(/\bmark-(\d+)\b/g, `${prefix}-mark-$1`)
    .replaceAll(/(<svg [^>]*?)\swidth="[^"]*"\sheight="[^"]*"/g, '$1')
    .replaceAll(/data-element-id="([^"]+)"/g, (whole, id: string) => {
      const change = changes.get(id);
      return change === undefined ? whole : `${whole} data-change="${change}"`;
    });
}
