import { Type } from 'typebox';
import { stopDeadline } from '../core/deadlines/stop-deadline.ts';
import { DeadlineVariable, DemandVariable } from '../core/process/variables.ts';
import { publishTemplate as publish } from '../core/templates/publish-template.ts';
import { defineJob } from './job.ts';

/** 模板产品化并录入模板库 (art. 7): versioned; the clock stops. */
export const publishTemplate = () =>
  defineJob({
    type: 'publish-template',
    variables: Type.Object({
      demand: DemandVariable,
      deadline: DeadlineVariable,
      templateName: Type.String(),
      templateContent: Type.String(),
      draftedBy: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    }),
    answers: ['template'],
    async handle({ em, now, variables: { demand, deadline, templateName, templateContent, draftedBy } }) {
      const template = await publish(em, {
        now,
        actor: draftedBy ?? 'system',
        name: templateName,
        content: templateContent,
        serviceType: demand.serviceType,
        demandId: demand.id,
      });
      await stopDeadline(em, { now, actor: 'system', deadlineId: deadline.id });
      return {
        template: { id: template.id, code: template.code, name: template.name, content: template.content },
      };
    },
  });
