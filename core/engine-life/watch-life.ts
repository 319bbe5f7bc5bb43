import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Orm } from '../database.ts';
import type { Engine } from '../engine/engine.ts';
import { EngineLife } from './engine-life.entity.ts';

/**
 * So long the engine's word holds. No broker is stopped, emptied, started and given its models in less: whoever asks within
 * this time speaks to the engine that gave the word.
 */
const HOLDS_MS = 2_000;

export interface LifeWatch {
  /** The number of the life the engine is in, as it said within the last two seconds. @throws TransientError */
  current(): Promise<number>;
}

/**
 * Knows which life the engine is in. A broker that has lost its data gives out the keys of before once more, for other
 * things: a key on record must not be used there (`keys.ts`), or somebody else's task would be completed. The engine keeps a
 * message whose id the record knows; one that does not know it begins a new life, and its own marker is left with it.
 */
export function watchLife({
  orm,
  engine,
  log,
}: {
  orm: Orm;
  engine: Pick<Engine, 'hasMarker' | 'keepMarker'>;
  log: Logger;
}): LifeWatch {
  let known: { life: number; at: number } | undefined;
  let asking: Promise<number> | undefined;

  async function ask(): Promise<number> {
    const at = performance.now();
    const newest = (await newestLife(orm)) ?? (await begin(orm, 0));
    if (newest.plantedAt == null) {
      await plant(newest);
    } else if (!(await engine.hasMarker(newest.marker))) {
      const next = await begin(orm, newest.life);
      log.error(
        { life: next.life },
        'the engine has lost its data: cases of before do not run there; npm run reconcile says what to do',
      );
      await plant(next);
      return remember(next.life, at);
    }
    return remember(newest.life, at);
  }

  async function plant({ life, marker }: LifeRow): Promise<void> {
    await engine.keepMarker(marker);
    await orm.em.fork().nativeUpdate(EngineLife, { life }, { plantedAt: new Date() });
  }

  function remember(life: number, at: number): number {
    known = { life, at };
    return life;
  }

  return {
    async current() {
      if (known !== undefined && performance.now() - known.at < HOLDS_MS) return known.life;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return await asking;
    },
  };
}

interface LifeRow {
  life: number;
  marker: string;
  plantedAt?: Date | null | undefined;
}

const newestLife = async (orm: Orm): Promise<LifeRow | null> =>
  await orm.em.fork().findOne(EngineLife, { life: { $gt: 0 } }, { orderBy: { life: 'desc' } });

/** Begins the life after `before`, or finds the one that another process began. */
async function begin(orm: Orm, before: number): Promise<LifeRow> {
  const life = before + 1;
  await orm.em
    .fork()
    .execute('insert into engine_life (life, marker) values (?, ?) on conflict do nothing', [
      life,
      randomUUID(),
    ]);
  return await orm.em.fork().findOneOrFail(EngineLife, { life });
}
