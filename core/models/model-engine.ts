import type { NamedFile } from './model-files.ts';
import type { Definition } from './model-release.entity.ts';

/** A running process instance: where it stands, by the engine's own records (about a second old). */
export interface RunningInstance {
  key: string;
  processId: string;
  /** Key of the definition it runs by, and its version. */
  definitionKey: string;
  version: number;
  /** Ids of the elements that are active, the process itself left out; one id per active instance. */
  active: string[];
  demandId: string | null;
  faultId: string | null;
}

/** What became of an attempt to move an instance. kept: the engine refuses it as a whole; nothing has changed then. */
export type MoveAnswer = { outcome: 'moved' } | { outcome: 'kept'; reason: string };

/** A definition of the engine with the file it was deployed from. */
export interface Deployed extends Definition {
  file: string;
}

/** What releasing models needs of the process engine; its own port, so that a test hands in another. */
export interface ModelEngine {
  /**
   * Deploys all files in one call; what has not changed keeps its version.
   * @throws UnprocessableError `models-refused` with the engine's reasons. @throws TransientError when it is away.
   */
  deploy(files: NamedFile[]): Promise<Deployed[]>;

  /** Whether running instances can be listed here: the engine's records are within reach. */
  listsCases: boolean;

  /** Every running instance; null when the engine's records cannot be read here (no OPENSEARCH_URL). @throws TransientError */
  running(): Promise<RunningInstance[] | null>;

  /** The model an instance runs by, as it was deployed; null when it is not known. @throws TransientError */
  model(definitionKey: string): Promise<string | null>;

  /** The latest version of everything; null as in `running`. @throws TransientError */
  latest(): Promise<Definition[] | null>;

  /** Moves an instance; each id is mapped to itself. @throws TransientError when the engine is away. */
  move(instanceKey: string, definitionKey: string, ids: string[]): Promise<MoveAnswer>;
}
