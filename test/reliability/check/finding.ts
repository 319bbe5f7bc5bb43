/** Something the three records do not agree on, or that a rule forbids. */
export interface Finding {
  /** Name of the rule, in kebab-case. */
  kind: string;
  /** What it is about: a number of the record, a key, or an id. */
  object: string;
  /** A sentence for a person. */
  message: string;
}

/** A rule in SQL over PostgreSQL and the tables of `load-engine.ts` and `load-told.ts`; every row it gives is a finding. */
export interface Rule {
  kind: string;
  /** Gives `object` and `message`. */
  sql: string;
}
