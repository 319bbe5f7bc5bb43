import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { toShanghaiText } from '../../../core/calendar/format.ts';
import { caseFacts, findCase } from '../../../core/cases/case.ts';
import { isDatabaseAway } from '../../../core/database-away.ts';
import { Deadline } from '../../../core/deadlines/deadline.entity.ts';
import { ConflictError, NotFoundError, UnauthenticatedError } from '../../../core/errors.ts';
import { findStep, type StepRow } from '../../../core/steps/find-steps.ts';
import { stepRecord } from '../../../core/steps/step-record.ts';
import { isUuid } from '../../../core/uuid.ts';
import { askToSignIn, signedInAs } from '../../access/pages.ts';
import type { ApiDeps } from '../../deps.ts';
import { parseForms } from '../../form-body.ts';
import { pageHeaders } from '../../html-page.ts';
import { RequestError } from '../../problem.ts';
import { clockLeft, timeLeftText } from '../../time-left.ts';
import { actOnce } from '../actions/act-once.ts';
import { type PageAction, pageActions, typingFaults } from './page-actions.ts';
import { sentenceOf } from './sentences.ts';
import { plainPage, type StepPage, stepPage, unknownStepPage } from './step-page.ts';

type Shown = Pick<StepPage, 'said' | 'verb' | 'typed'>;

/** The page of a step, which every form in Tasklist links to: Tasklist 8.6 has no buttons for 转派, 退单, 催办, 挂起 and 备注. */
export const stepPageRoutes =
  (deps: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    parseForms(app);
    app.setErrorHandler(async (error, request, reply) => {
      if (error instanceof NotFoundError) return await send(reply, 404, unknownStepPage);
      // Revoked or expired while the action ran.
      if (error instanceof UnauthenticatedError) return await askToSignIn(request, reply);
      if (error instanceof RequestError)
        return await send(reply, 400, (nonce) =>
          plainPage(nonce, '提交的内容有误', '内容里有不能保存的字符，请返回上一页改正后再提交。'),
        );
      if (!isDatabaseAway(error)) {
        request.log.error({ err: error }, 'the page of a step failed');
        return await send(reply, 500, (nonce) =>
          plainPage(nonce, '操作失败', `系统出错，请把编号 ${request.id} 告诉管理员。`),
        );
      }
      return await send(reply, 503, (nonce) =>
        plainPage(nonce, '暂时不可用', '系统暂时不可用，请稍后再试。'),
      );
    });

    const render = async (reply: FastifyReply, step: StepRow, status: number, shown: Shown) => {
      const signedIn = signedInAs(reply.request);
      const page = { ...shown, signedIn, step, key: randomUUID(), ...(await standing(deps, step)) };
      return await send(reply, status, (nonce) => stepPage({ ...page, nonce }));
    };

    const schema = {
      hide: true,
      params: Type.Object({ id: Type.String() }),
      querystring: Type.Object({ done: Type.Optional(Type.String()), by: Type.Optional(Type.String()) }),
    };

    app.get(
      '/steps/:id',
      { config: { scope: 'steps:read', page: true }, schema },
      async ({ params, query }, reply) => {
        const done = pageActions.find(({ verb }) => verb === query.done);
        const said = done === undefined ? null : { text: done.done, wrong: false };
        const typed = (name: string) => (name === 'by' ? (query.by ?? '') : '');
        return await render(reply, await stepOf(deps, params.id), 200, { said, verb: null, typed });
      },
    );

    app.post(
      '/steps/:id',
      { config: { scope: 'steps:write', page: true }, schema },
      async (request, reply) => {
        const typed = typedIn(request.body);
        const step = await stepOf(deps, request.params.id);
        const action = pageActions.find(({ verb }) => verb === typed('do'));
        const refuse = async (status: number, text: string) =>
          await render(reply, await stepOf(deps, step.id), status, {
            said: { text, wrong: true },
            verb: typed('do'),
            typed,
          });
        // Whoever writes a page elsewhere must not act in the name of the person who reads it.
        const site = request.headers['sec-fetch-site'];
        if (site !== undefined && site !== 'same-origin') return await refuse(403, '请在本页面上操作。');
        if (action === undefined) return await refuse(400, '没有这个操作，请重新选择。');
        const faults = typingFaults(action, typed);
        if (faults.length > 0) return await refuse(422, faults.join(''));
        try {
          await carryOut(deps, request, { stepId: step.id, action, typed });
        } catch (error) {
          const sentence = sentenceOf(error);
          if (sentence === null) throw error;
          return await refuse(sentence.status, sentence.text);
        }
        const next = new URLSearchParams({ done: action.verb, by: typed('by') });
        return await reply.redirect(`?${next}`, 303);
      },
    );
  };

async function carryOut(
  deps: ApiDeps,
  request: FastifyRequest,
  { stepId, action, typed }: { stepId: string; action: PageAction; typed: (name: string) => string },
): Promise<void> {
  const names = ['by', ...action.fields.map(({ name }) => name)];
  const body = Object.fromEntries(names.map((name) => [name, typed(name)]));
  const once = {
    stepId,
    verb: `${action.verb} of its page`,
    by: typed('by'),
    key: typed('key') || undefined,
    body,
  };
  for (let left = WAITS; ; left -= 1)
    try {
      await actOnce(deps, request, once, async (em, told) => await action.act(em, told, typed));
      return;
    } catch (error) {
      // A second click while the first still runs: a browser does not ask again by itself, so its answer is waited for.
      if (!(error instanceof ConflictError) || error.code !== 'idempotency-key-in-use' || left === 0)
        throw error;
      await sleep(WAIT_MS);
    }
}

/** How often, and how long each time, a second click waits for the answer to the first. */
const WAITS = 50;
const WAIT_MS = 100;

/** What was typed, without blanks around it and without what PostgreSQL cannot hold. */
function typedIn(body: unknown): (name: string) => string {
  const fields = new Map(Object.entries(Object(body)));
  return (name) =>
    String(fields.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
}

/** @throws NotFoundError */
const stepOf = async ({ orm }: ApiDeps, id: string): Promise<StepRow> => {
  if (!isUuid(id)) throw new NotFoundError('step', id);
  return await findStep(orm.em.fork(), id);
};

async function standing({ orm, clock, calendar }: ApiDeps, step: StepRow) {
  const em = orm.em.fork();
  const { word, number, customerName } = caseFacts(await findCase(em, step));
  const deadline = step.deadlineId ? await em.findOne(Deadline, { id: step.deadlineId }) : null;
  const ticking = deadline?.state === 'running' || deadline?.state === 'paused';
  const left = ticking ? timeLeftText(clockLeft(await calendar(em), await clock.now(), deadline)) : '';
  const timeLeft =
    ticking && step.state === 'open'
      ? `${toShanghaiText(deadline.dueAt)}（${left}${deadline.state === 'paused' ? '，暂停计时' : ''}）`
      : null;
  return { word, number, customerName, timeLeft, ...(await stepRecord(em, step)) };
}

async function send(reply: FastifyReply, status: number, html: (nonce: string) => string) {
  const nonce = randomBytes(16).toString('base64');
  return await reply
    .code(status)
    .type('text/html; charset=utf-8')
    .headers(pageHeaders(nonce, { forms: true }))
    .send(html(nonce));
}
