import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/** No fault of its own: what the faults before have left on its way is worked to its end. */
export const fault: Fault = {
  name: 'to-the-end',
  async run(ground) {
    const measured = await underLoad(ground, {
      cases: 5,
      settleMs: 30 * 60_000,
      whole: true,
      act: async ({ backToWork }) => {
        await backToWork();
        return {
          cause: 'Nothing more: all cases that the faults above left on their way are worked to their end',
          times: 1,
        };
      },
    });
    return [measured];
  },
};
