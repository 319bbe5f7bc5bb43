import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { answerFor } from '../../engine/simulate/staff.ts';
import { callerOf } from './ask.ts';
import type { Ledger } from './ledger.ts';
import { noted } from './load.ts';

const OpenStep = Type.Object({
  id: Type.String(),
  key: Type.String(),
  department: Type.String(),
  demandId: Type.Union([Type.String(), Type.Null()]),
  faultId: Type.Union([Type.String(), Type.Null()]),
  openedAt: Type.String(),
  variables: Type.Record(Type.String(), Type.Unknown()),
});
type OpenStep = Static<typeof OpenStep>;
const StepPage = Type.Object({
  items: Type.Array(OpenStep),
  next: Type.Union([Type.String(), Type.Null()]),
});

export interface StaffOptions {
  /** Base addresses of the API processes. */
  api: string | string[];
  ledger: Ledger;
  /** How many work at once; default 4. */
  callers?: number;
  /** Only steps with these keys; default all. */
  onlyKeys?: string[];
  /** Only steps of these cases, ids of demands and faults, asked before each look; default all. */
  ours?: () => ReadonlySet<string>;
  /** Looks at so many pages of a hundred open steps, the newest; default all. */
  pages?: number;
  /** Every case goes the straight way: no withdrawal, no obstacle. Default false. */
  smooth?: boolean;
}

export interface Staff {
  /** Finishes what is in hand. */
  stop(): Promise<void>;
  /** Completions told 202 so far. */
  completed(): number;
}

/** Between two looks at the open steps. */
const LOOK_EVERY_MS = 300;
/** A completion that gets no answer so often is left: it is seen again as an open step, if it still is one. */
const TRIES = 8;

/**
 * Scripted staff: completes every open step by the API, as valid as a person would fill it in, until it is stopped. No
 * answer, 404, 409 and 5xx are part of its day. One demand in eleven is withdrawn when it is negotiated, one in nine meets an
 * obstacle on site.
 */
export function startStaff(options: StaffOptions): Staff {
  const { ledger, callers = 4, onlyKeys, ours, smooth = false } = options;
  const { pages = Number.POSITIVE_INFINITY } = options;
  const caller = callerOf(options.api);
  const name = `职员-${randomUUID().slice(0, 8)}`;
  const refused = new Set<string>();
  /** The step of a demand that met its obstacle: so many only as demands have one. */
  const blockedAt = new Map<string, string>();
  let completed = 0;
  let halted = false;

  function valuesOf(step: OpenStep): Record<string, unknown> {
    const caseId = step.demandId ?? step.faultId ?? '';
    if (!smooth && step.key === 'negotiate' && oneIn(11, caseId))
      return { outcome: 'withdrawn', handler: name, remark: '客户预算取消' };
    const obstacle = !smooth && step.key === 'open-network' && oneIn(9, caseId);
    const blocked = (blockedAt.get(caseId) ?? step.id) !== step.id;
    if (obstacle && !blocked) blockedAt.set(caseId, step.id);
    // The core path for every other fault; a fault is restored at the first try, a template verified at the first.
    const notRestored = step.key === 'confirm-recovery' || oneIn(2, caseId);
    const memory = { refused: true, obstacle, blocked, notRestored };
    return answerFor(step, { now: new Date(step.openedAt), memory, form: null }).variables;
  }

  async function complete(step: OpenStep): Promise<void> {
    let tries = 0;
    const stopped = () => ++tries > TRIES;
    if (step.key === 'organize-acceptance') {
      const path = `/v1/demands/${step.demandId}/attachments?kind=acceptance-form`;
      const stored = await caller.until(
        { method: 'POST', path, body: signedForm(step.id), key: `form-${step.id}` },
        { stopped },
      );
      if (stored === null || stored.status >= 300) return;
    }
    const key = `${name.slice(3)}-${step.id}`;
    const body = { variables: valuesOf(step), completedBy: name };
    const answer = await caller.until(
      { method: 'POST', path: `/v1/steps/${step.id}/completion`, body, key },
      noted(ledger, { kind: 'completion', key, stepId: step.id }, stopped),
    );
    if (answer?.status === 202) completed += 1;
    if (answer?.status !== 400 && answer?.status !== 422) return;
    refused.add(step.id);
    console.error(`Step ${step.key} ${step.id} was refused: ${JSON.stringify(answer.body)}`);
  }

  async function lookThrough(): Promise<void> {
    const cases = ours?.();
    let after = '';
    let page = 0;
    do {
      page += 1;
      const answer = await caller.once({ method: 'GET', path: `/v1/steps?state=open&limit=100${after}` });
      if (answer === null || !Value.Check(StepPage, answer.body)) return;
      const steps = answer.body.items.filter(
        ({ id, key, demandId, faultId }) =>
          !refused.has(id) &&
          (onlyKeys === undefined || onlyKeys.includes(key)) &&
          (cases === undefined || cases.has(demandId ?? faultId ?? '')),
      );
      const worker = async () => {
        for (let step = steps.shift(); step !== undefined && !halted; step = steps.shift())
          await complete(step);
      };
      await Promise.all(Array.from({ length: callers }, worker));
      after = answer.body.next === null ? '' : `&after=${encodeURIComponent(answer.body.next)}`;
    } while (after !== '' && page < pages && !halted);
  }

  const done = (async () => {
    while (!halted) {
      await lookThrough();
      await sleep(LOOK_EVERY_MS);
    }
  })();
  return {
    completed: () => completed,
    async stop() {
      halted = true;
      await done;
    },
  };
}

/** Whether a case is one of so many: always the same ones, however often it is asked. */
const oneIn = (count: number, id: string): boolean =>
  createHash('sha256').update(`${count} ${id}`).digest().readUInt32BE() % count === 0;

/** A PDF as a scanner might make it, small; each step its own. */
function signedForm(mark: string): FormData {
  const text = `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${mark}\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'application/pdf' }), '签字验收单.pdf');
  return form;
}
