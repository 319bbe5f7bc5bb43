import { TransientError } from '../../core/errors.ts';
import type { CheckModels } from '../../core/models/check-models.ts';
import type { ModelEngine } from '../../core/models/model-engine.ts';

const away = async (): Promise<never> => {
  throw new TransientError('This service was started without the engine: models cannot be released.');
};

/** An API that was given no engine releases nothing, and says so. */
export const noModels: { engine: ModelEngine; check: CheckModels } = {
  engine: {
    deploy: away,
    move: away,
    model: async () => null,
    listsCases: true,
    running: async () => null,
    latest: async () => null,
  },
  check: away,
};
