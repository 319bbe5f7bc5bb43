import type { EntityManager } from '@mikro-orm/postgresql';
import type { ModelEngine } from './model-engine.ts';

/** The model of a definition: from the record, or, where it came past the releases, from the engine; null: nobody has it. */
export async function knownModel(
  em: EntityManager,
  engine: ModelEngine,
  definitionKey: string,
): Promise<{ content: string; release: number | null } | null> {
  const [row]: { content: string; release_number: number }[] = await em.execute(
    `select content, release_number from model_file where definitions @> ?::jsonb order by release_number limit 1`,
    [JSON.stringify([{ key: definitionKey }])],
  );
  if (row !== undefined) return { content: row.content, release: row.release_number };
  const content = await engine.model(definitionKey);
  return content === null ? null : { content, release: null };
}
