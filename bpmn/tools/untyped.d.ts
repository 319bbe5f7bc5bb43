/** These packages come without types: what this folder uses of them. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages: Record<string, unknown>);
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
  }
}

declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { config: unknown; resolver: unknown });
    lint(root: unknown): Promise<Record<string, { id: string; message: string; category: string }[]>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {
    constructor(options: { require: unknown });
  }
}

declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
  }
}

declare module 'feelin' {
  export function unaryTest(expression: string, context: Record<string, unknown>): { value: unknown };
}

declare module '@camunda/form-linting' {
  export class FormLinter {
    lint(form: unknown): { id?: string; label?: string; message?: string; error?: { message?: string } }[];
  }
}
