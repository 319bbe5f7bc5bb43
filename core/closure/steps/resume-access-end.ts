import { defineAccessEndStep } from './access-end.ts';

/** 恢复末端资源 (art. 34): the suspension is over, the end segment is opened again. */
export const resumeAccessEnd = defineAccessEndStep({
  key: 'resume-access-end',
  done: 'resumed',
  label: '恢复',
  action: 'closure.end-resumed',
  write(order, { now, handler }) {
    order.resumedAt = now;
    order.resumedBy = handler;
  },
});
