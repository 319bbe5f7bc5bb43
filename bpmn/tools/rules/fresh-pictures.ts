import { isStale, pictures } from '../pictures.ts';
import type { Finding } from './rule.ts';

/** The pictures in the guide show the models as they are. */
export const freshPictures = (): Finding[] =>
  pictures()
    .filter(isStale)
    .map(({ id }) => ({
      file: `${id}.bpmn`,
      zh: `docs/models/${id}.svg 不是按现在的模型画的，请运行 npm run models:draw。`,
      en: `docs/models/${id}.svg was not drawn from the model as it is now: run npm run models:draw.`,
    }));
