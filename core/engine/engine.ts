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
