import { nearest } from '../../../core/nearest.ts';
import { called, list, one } from '../element.ts';
import { messages } from '../messages.ts';
import { perModel } from './rule.ts';

/** A message that a model waits for is one that the service sends. */
export const messageSenders = perModel(({ elements }) =>
  elements.flatMap((element) =>
    list(element, 'eventDefinitions')
      .flatMap((definition) => one(definition, 'messageRef')?.name ?? [])
      .filter((name) => !Object.hasOwn(messages, name))
      .map((name) => ({
        zh: `${called(element)}：没有程序发出消息“${name}”，最接近的是“${nearest(name, Object.keys(messages))}”，请在属性面板 Message 的 Name 中更正。`,
        en: `${called(element)}: nothing sends the message “${name}”, the nearest is “${nearest(name, Object.keys(messages))}”: mend the Name in the properties panel, Message.`,
      })),
  ),
);
