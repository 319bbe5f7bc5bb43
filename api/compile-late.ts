import { AjvCompiler, type BuildCompilerFromPool } from '@fastify/ajv-compiler';
import { type SerializerFactory, SerializerSelector } from '@fastify/fast-json-stringify-compiler';

const ajv = AjvCompiler();
const stringify: SerializerFactory = SerializerSelector();

/**
 * Fastify's own compilers, put to work at the first request of a route instead of at the start: the code of some 140
 * operations takes seconds of CPU and tens of megabytes, and most processes serve a few of them. Whether all of them
 * compile, `compile-late.test.ts` says.
 */
export const compileLate: { buildValidator: BuildCompilerFromPool; buildSerializer: SerializerFactory } = {
  buildValidator(schemas, options) {
    const compile = ajv(schemas, options);
    return (route) => {
      let made: ReturnType<typeof compile> | undefined;
      const validate = (data: unknown) => {
        made ??= compile(route);
        const ok = made(data);
        // Fastify reads them off the function after a refusal.
        validate.errors = made.errors ?? null;
        return ok;
      };
      validate.errors = null as NonNullable<typeof made>['errors'];
      return validate as ReturnType<typeof compile>;
    };
  },
  buildSerializer(schemas, options) {
    const compile = stringify(schemas, options);
    return (route) => {
      let made: ReturnType<typeof compile> | undefined;
      return (data) => {
        made ??= compile(route);
        return made(data);
      };
    };
  },
};
