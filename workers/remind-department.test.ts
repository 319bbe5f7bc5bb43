import { deps } from './escalation-jobs.fixture.ts';
import { remindDepartment } from './remind-department.ts';
import { testTierJob } from './tier-job.fixture.ts';

testTierJob(remindDepartment(deps), 'remind', { kind: 'reminder', recipient: 'department' });
