import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ConfigSchema, readConfig } from './config.ts';

const file = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
const listed = [...file.matchAll(/^(# )?([A-Z_]+)=(.*)$/gm)].map(([, comment, name = '', value = '']) => ({
  name,
  value,
  optional: comment !== undefined,
}));

describe('.env.example', () => {
  test('lists every setting, once, and none that is not read', () => {
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(ConfigSchema.properties));
  });

  test('gives the defaults', () => {
    const given = Object.fromEntries(
      listed.filter(({ optional }) => !optional).map(({ name, value }) => [name, value]),
    );
    const { DATABASE_URL = '' } = given;
    expect(readConfig(given)).toEqual(readConfig({ DATABASE_URL }));
  });

  test('comments out what may be missing', () => {
    const required = new Set(ConfigSchema.required.map(String));
    const withDefault = Object.entries(ConfigSchema.properties).filter(([, schema]) => 'default' in schema);
    const needed = new Set([...required, ...withDefault.map(([name]) => name)]);
    for (const { name, optional } of listed) expect([name, optional]).toEqual([name, !needed.has(name)]);
  });
});

describe('readConfig', () => {
  test('turns text into what a setting is, and leaves unknown variables alone', () => {
    const config = readConfig({ DATABASE_URL: 'postgres://x', PORT: '8080', HOME: '/root', HOST: '' });
    expect(config).toMatchObject({ PORT: 8080, HOST: '127.0.0.1' });
    expect(config).not.toHaveProperty('HOME');
  });

  test('takes addresses with and without a slash at their end, but for an issuer, whose name it is', () => {
    const given = {
      DATABASE_URL: 'postgres://localhost/x',
      OPENSEARCH_URL: 'http://search:9200/',
      OIDC_ISSUER: 'https://issuer.example/',
      OIDC_AUDIENCE: 'us',
    };
    expect(readConfig(given)).toMatchObject({
      OPENSEARCH_URL: 'http://search:9200',
      OIDC_ISSUER: 'https://issuer.example/',
    });
  });

  test('names every setting that is missing or wrong', () => {
    expect(() => readConfig({ PORT: '99999', CLOCK: 'sundial' })).toThrow(/PORT/);
    expect(() => readConfig({ PORT: '99999', CLOCK: 'sundial' })).toThrow(/CLOCK/);
    expect(() => readConfig({ PORT: '99999', CLOCK: 'sundial' })).toThrow(/DATABASE_URL/);
  });
});

describe('authentication', () => {
  const given = (more: Record<string, string>) => readConfig({ DATABASE_URL: 'postgres://x', ...more });

  test('is on unless the setting says off', () => {
    expect(given({})).toMatchObject({ AUTH: 'on' });
    expect(given({ AUTH: 'off' })).toMatchObject({ AUTH: 'off', HOST: '127.0.0.1' });
  });

  test.each(['0.0.0.0', '10.1.2.3', 'api.example.com', '::', '1270.0.0.1', '127.0.0.1.example.com'])(
    'off on %s, which others reach, is refused with one sentence',
    (HOST) => {
      expect(() => given({ AUTH: 'off', HOST })).toThrow(
        `AUTH=off is for development on this machine only: set AUTH=on, or HOST to 127.0.0.1 instead of ${HOST}.`,
      );
      expect(given({ HOST })).toMatchObject({ AUTH: 'on' });
    },
  );

  test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('off on %s is for development', (HOST) => {
    expect(given({ AUTH: 'off', HOST })).toMatchObject({ HOST });
  });

  test('an issuer needs an audience, or tokens for others would be taken', () => {
    expect(() => given({ OIDC_ISSUER: 'https://login.example.com' })).toThrow(/go together/);
    expect(() =>
      given({ OIDC_ISSUER: 'https://x.example.com', OIDC_AUDIENCE: 'a', OIDC_ALGORITHMS: 'HS256' }),
    ).toThrow(/OIDC_ALGORITHMS/);
  });
});
