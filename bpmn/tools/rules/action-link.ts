import { inFile, type Rule } from './rule.ts';

/**
 * Every form leads to the page of its step, where staff hand over, give back, remind, hold and note: Tasklist has no
 * buttons for that. `open-step` hands the address to the form as `step.actionsUrl`.
 */
export const actionLink: Rule = ({ forms }) =>
  [...forms]
    .filter(
      ([, { reads }]) => !reads.some(({ name, fields }) => name === 'step' && fields.includes('actionsUrl')),
    )
    .flatMap(([key]) =>
      inFile(`forms/${key}.form`, [
        {
          zh: '表单缺少转派、退单、催办、挂起、备注的链接，请在摘要下面加一个 HTML 组件，内容为 <a href="{{step.actionsUrl}}">转派、退单、催办、挂起、备注</a>。',
          en: 'The form has no link for handing over, giving back, reminding, holding and noting: add an HTML component below the summary with <a href="{{step.actionsUrl}}">转派、退单、催办、挂起、备注</a>.',
        },
      ]),
    );
