import { isStale, pictures } from '../pictures.ts';
import type { Fault } from './rule.ts';

/** The pictures in the guide show the models as they are. */
export const freshPictures = (): Fault[] =>
  pictures()
    .filter(isStale)
    .map(({ id }) => ({
      file: `${id}.bpmn`,
      message: `docs/models/${id}.svg 不是按现在的模型画的,请运行 node bpmn/tools/render.ts。`,
    }));
