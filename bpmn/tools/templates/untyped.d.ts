/** This package comes without types: what the test uses of it. */
declare module '@bpmn-io/element-templates-validator/dist/index.js' {
  export function validateZeebe(template: unknown): { valid: boolean; errors: { message: string }[] | null };
}
