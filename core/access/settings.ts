import type { Config } from '../config.ts';

/** How callers are told apart. */
export interface AccessSettings {
  /** off: everybody may do everything; the settings allow it on a loopback address only. */
  auth: 'on' | 'off';
}

export const accessSettings = ({ AUTH }: Config): AccessSettings => ({ auth: AUTH });
