import { defineAccessEndStep } from './access-end.ts';

/** 停闭末端资源 (art. 34): of a service that is suspended only the end segment is closed. */
export const suspendAccessEnd = defineAccessEndStep({
  key: 'suspend-access-end',
  done: 'suspended',
  label: '停闭',
  action: 'closure.end-closed',
  write(order, { now, handler, remark }) {
    order.carriedOutAt = now;
    order.carriedOutBy = handler;
    order.remark = remark;
  },
});
