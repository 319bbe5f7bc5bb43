import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const modelsDir = join(import.meta.dirname, '..');
const picturesDir = join(modelsDir, '..', 'docs', 'models');

/** A model and where its picture lies. */
export interface Picture {
  id: string;
  model: string;
  svg: string;
}

/**
 * Every model of `bpmn/` with its picture in `docs/models/`; and the overview of the guidance, which lies beside its
 * picture because it is only read: what is in `bpmn/` is deployed.
 */
export function pictures(): Picture[] {
  return [modelsDir, picturesDir].flatMap((dir) =>
    readdirSync(dir)
      .filter((file) => file.endsWith('.bpmn'))
      .sort()
      .map((file) => pictureOf(join(dir, file))),
  );
}

function pictureOf(model: string): Picture {
  const id = basename(model, '.bpmn');
  return { id, model, svg: join(picturesDir, `${id}.svg`) };
}

/** The mark a picture carries: with it, whether a picture is stale is known without a browser. */
export function modelMark(xml: string): string {
  return `<!-- model sha256:${createHash('sha256').update(xml).digest('hex')} -->`;
}

/** Whether the picture is missing or was drawn from another version of the model. */
export function isStale({ model, svg }: Picture): boolean {
  try {
    return !readFileSync(svg, 'utf8').includes(modelMark(readFileSync(model, 'utf8')));
  } catch {
    return true;
  }
}
