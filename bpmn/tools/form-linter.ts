import { registerHooks } from 'node:module';
import type { FormLinter } from '@camunda/form-linting';

let loaded: Promise<FormLinter> | undefined;

/** Camunda's linter of forms. It is written for bundlers and leaves `.js` out of its imports: Node is helped here. */
export function formLinter(): Promise<FormLinter> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<FormLinter> {
  const hooks = withEndings();
  try {
    const { FormLinter } = await import('@camunda/form-linting');
    return new FormLinter();
  } finally {
    hooks?.deregister();
  }
}

function withEndings() {
  try {
    return registerHooks({
      resolve(specifier, context, next) {
        const own = context.parentURL?.includes('/@camunda/form-linting/') && specifier.startsWith('.');
        return next(own && !specifier.endsWith('.js') ? `${specifier}.js` : specifier, context);
      },
    });
  } catch {
    // Jest takes no hooks, and finds the files without them.
    return undefined;
  }
}
