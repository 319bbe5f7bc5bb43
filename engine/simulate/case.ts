import type { Memory } from '../demo/staff.ts';
import type { Scenario } from './scenarios.ts';

/** before: with the models in force. after: with the changed ones. */
export type Side = 'before' | 'after';

/** A scenario as it is played with one set of models. */
export interface Case {
  scenario: Scenario;
  side: Side;
  id: string;
  number: string;
  memory: Memory;
  /** When a step that is open will be answered, by its id; null: nobody works at it. */
  answerAt: Map<string, Date | null>;
  /** How often a step was answered, by key and department. */
  attempts: Map<string, number>;
  /** Steps that only the model knows: their names. */
  improvised: Set<string>;
  receivedAt: Date;
  endedAt: Date | null;
  /** Why it came to no end, a sentence; null while it goes on or has ended. */
  stuck: string | null;
}

export const isOver = ({ endedAt, stuck }: Case): boolean => endedAt !== null || stuck !== null;
