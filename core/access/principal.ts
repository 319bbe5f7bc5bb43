import { type Scope, scopes } from './scopes.ts';

/** Who asks, and what it may do. */
export interface Principal {
  /** Id of the key, `sub` of the token, or `development`. */
  id: string;
  /** For the record: the name of the key or of the system that the token is for. */
  name: string;
  kind: 'api-key' | 'token' | 'development';
  /** The department whose objects it sees; null: all departments. */
  department: string | null;
  scopes: ReadonlySet<Scope>;
  /** When it stops being valid, by the machine's clock; null: never. */
  expiresAt?: Date | null;
  /** Of a key: SHA-256 of the secret that was sent, to be asked for once more before a transaction commits. */
  secretHash?: string;
  /** A browser that signed in: it sends its cookie by itself, so what it writes must come from our own pages. */
  byCookie?: boolean;
}

export const isScope = (text: string): text is Scope => Object.hasOwn(scopes, text);

/** Every scope there is. */
export const allScopes: readonly Scope[] = Object.keys(scopes).filter(isScope);

/** Names that the record has for the service itself. */
export const reservedNames = ['api', 'system', 'development', 'nobody'];

/** With authentication off (AUTH=off, on a loopback address only) everybody is this. */
export const development: Principal = {
  id: 'development',
  name: 'api',
  kind: 'development',
  department: null,
  scopes: new Set(allScopes),
  expiresAt: null,
};
