import type { Orm } from '../core/database.ts';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { givenFault } from '../core/faults/fault.fixture.ts';
import { faultVariable } from '../core/faults/fault-variable.ts';
import { findFault } from '../core/faults/find-faults.ts';

/** For tests: a fault with its running clock, as the process knows both. */
export async function givenFaultJob(orm: Orm, given: Parameters<typeof givenFault>[1] = {}) {
  const { fault, deadlineId } = await givenFault(orm, given);
  return { faultId: fault.id, deadlineId, ...(await faultVariables(orm, fault.id, deadlineId)) };
}

/** For tests: the variables of a fault and its clock as they are now. */
async function faultVariables(orm: Orm, faultId: string, deadlineId: string) {
  const em = orm.em.fork();
  return {
    fault: await faultVariable(em, await findFault(em, faultId)),
    deadline: toDeadlineVariable(await em.findOneOrFail(Deadline, { id: deadlineId })),
  };
}
