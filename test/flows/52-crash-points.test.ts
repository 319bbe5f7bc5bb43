import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { jobTypes } from '../../workers/handlers.ts';
import { query } from '../helpers/effects.ts';
import { example, get, type Json, post } from '../helpers/service.ts';
import { addresses, eventually, moveClockTo, now, restart, stop } from '../helpers/stack.ts';
import { type Answers, demandAt, site, work } from '../helpers/staff.ts';

const handler = '王芳';

/** A worker process that kills itself at a point, as hard as the machine would. */
const doomed = (crashAt: string): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, '../../workers/main.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: addresses.database,
      ZEEBE_GRPC_ADDRESS: addresses.grpc,
      ZEEBE_REST_ADDRESS: addresses.rest,
      ZEEBE_MANAGEMENT_ADDRESS: addresses.management,
      CLOCK: 'broker',
      WORKERS_PORT: '5999',
      LOG_LEVEL: 'silent',
      CRASH_AT: crashAt,
    },
    stdio: 'ignore',
  });
