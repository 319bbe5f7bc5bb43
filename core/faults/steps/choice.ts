import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';

/** Fields that several steps of a fault ask for. */
export const reasonField = textField('原因', 2_000);
export const repairFields = {
  cause: textField('障碍原因', 2_000),
  remedy: textField('处理措施', 2_000),
};
export { handlerField };

/** @returns the faults of a repair that is said to be done. */
export const repairFaults = (result: { cause?: string | null; remedy?: string | null }): string[] => [
  ...required('障碍原因', result.cause),
  ...required('处理措施', result.remedy),
];

/** Whether a choice is one of those offered. */
export const isOneOf = <T extends string>(choices: readonly T[], value: unknown): value is T =>
  choices.some((choice) => choice === value);

/** Who answers for a step. */
export const handlerOf = (result: { handler?: string | null }): string =>
  textOrNull(result.handler) ?? 'system';
