/** What workers and relay need of the process engine: only calls that exist from Zeebe 8.6 to 8.9. */
export interface Engine {
  /** Publishes once per messageId while the message is buffered. @throws TransientError when the engine is away. */
  publishMessage(message: {
    name: string;
    correlationKey: string;
    messageId: string;
    /** How long the message waits for its receiver, in milliseconds of the broker's clock. */
    timeToLiveMs: number;
    variables: Record<string, unknown>;
  }): Promise<void>;

  /** The open user task of one element instance; null while the engine's read model does not show it yet (1–2 s). */
  findUserTask(where: {
    processInstanceKey: string;
    elementId: string;
    elementInstanceKey: string;
  }): Promise<UserTask | null>;

  /** User tasks that are open, newest first, at most `limit`. */
  openUserTasks(limit: number): Promise<UserTask[]>;

  /** @returns false when the task is not open any more. @throws TransientError when the engine is away. */
  completeUserTask(key: string, variables: Record<string, unknown>): Promise<boolean>;

  /** @returns false when the task is not open any more. @throws TransientError when the engine is away. */
  updateUserTask(
    key: string,
    change: { dueDate?: string; priority?: number; candidateGroups?: string[] },
  ): Promise<boolean>;

  /** Gives the task to a person, whoever had it; null: to nobody. @returns false when it is not open any more. @throws TransientError */
  assignUserTask(key: string, assignee: string | null): Promise<boolean>;

  /**
   * Starts a process by its message, unless one that was started by the same message and key runs: the broker decides both in
   * one step, so that nothing runs twice however old a list of what runs may be. Nothing is buffered.
   * @returns the key of the process instance; null: it was not started, since one runs. @throws TransientError
   */
  startProcess(message: {
    name: string;
    correlationKey: string;
    variables: Record<string, unknown>;
  }): Promise<string | null>;

  /** Ends a process instance and all it called. @returns false when there is none of this key. @throws TransientError */
  endProcess(key: string): Promise<boolean>;

  /** Leaves a message with the engine that nothing waits for and that it keeps for a hundred years. @throws TransientError */
  keepMarker(id: string): Promise<void>;

  /** Whether the engine keeps this marker: asked of the broker itself, and nothing is left behind. @throws TransientError */
  hasMarker(id: string): Promise<boolean>;

  /** Whether the gateway answers and every partition has a leader. */
  isReady(): Promise<boolean>;

  close(): Promise<void>;
}

export interface UserTask {
  key: string;
  elementInstanceKey: string;
  /** Who has claimed it; null when nobody. */
  assignee: string | null;
}
