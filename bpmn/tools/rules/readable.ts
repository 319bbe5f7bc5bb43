import type { Rule } from './rule.ts';

/** Every file is whole and made for Camunda 8: one that is not is told by one sentence, and the others are checked. */
export const readable: Rule = ({ unreadable }) => unreadable;
