import { deps } from './escalation-jobs.fixture.ts';
import { superviseDepartment } from './supervise-department.ts';
import { testTierJob } from './tier-job.fixture.ts';

testTierJob(superviseDepartment(deps), 'supervise', { kind: 'supervision', recipient: 'head' });
