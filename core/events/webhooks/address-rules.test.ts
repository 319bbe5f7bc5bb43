import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { readAddressRules, refusalOf, resolveAllowed } from './address-rules.ts';
import { assertReceiver } from './assert-receiver.ts';
import { postOnce } from './post-once.ts';

const none = readAddressRules('');

describe('an address', () => {
  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.8.9.1', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['10.0.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'linkLocal'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['100.100.100.200', 'carrierGradeNat'],
    ['168.63.129.16', 'metadata'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['192.0.0.192', 'reserved'],
    ['198.18.0.1', ''],
    ['::1', 'loopback'],
    ['::', 'unspecified'],
    ['fe80::1', 'linkLocal'],
    ['fe80::1%eth0', 'linkLocal'],
    ['fd00:ec2::254', 'uniqueLocal'],
    ['ff02::1', 'multicast'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:7f00:1', 'loopback'],
    ['::10.0.0.1', ''],
    ['64:ff9b::7f00:1', ''],
    ['2002:7f00:1::', ''],
    ['2001:0:7f00:1::', ''],
    ['not an address', ''],
  ])('%s is refused (%s)', (address, kind) => {
    expect(refusalOf(address, none)).toContain(kind === '' ? 'is' : `(${kind})`);
  });

  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])(
    '%s is public',
    (address) => expect(refusalOf(address, none)).toBeNull(),
  );

  test.each([
    ['10.1.0.0/16', '10.1.2.3', true],
    ['10.1.0.0/16', '10.2.0.1', false],
    ['10.1.0.0/16', '::ffff:10.1.2.3', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['::1/128, fd00::/8', 'fd00::5', true],
    ['::1', '127.0.0.1', false],
    ['169.254.169.254', '169.254.169.254', true],
  ])('with WEBHOOK_ALLOW=%s, %s: %s', (setting, address, allowed) => {
    expect(refusalOf(address, readAddressRules(setting)) === null).toBe(allowed);
  });

  test('a setting that is none of these is told', () => {
    expect(() => readAddressRules('10.0.0.0/8 10.0.0.0/40')).toThrow('10.0.0.0/40');
    expect(() => readAddressRules('http://crm')).toThrow('http://crm');
  });
});

/** A resolver that answers as told, one answer after the other. */
const resolving = (setting: string, ...answers: string[][]) => {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { asked, rules: { ...readAddressRules(setting), resolve } };
};

describe('a name', () => {
  test('is refused for one address among others', async () => {
    const { rules } = resolving('', ['93.184.216.34', '10.0.0.5']);
    await expect(resolveAllowed('crm.example', rules)).rejects.toThrow(
      'crm.example has the address 10.0.0.5, which is not public (private)',
    );
  });

  test('that is allowed itself may be anywhere', async () => {
    const { rules } = resolving('crm.corp', ['10.0.0.5']);
    expect(await resolveAllowed('CRM.corp', rules)).toEqual([{ address: '10.0.0.5', family: 4 }]);
    await expect(resolveAllowed('x.crm.corp', rules)).rejects.toThrow('10.0.0.5');
  });

  test('that is another address when it is connected to is judged by that (DNS rebinding)', async () => {
    const { rules } = resolving('', ['93.184.216.34'], ['127.0.0.1']);
    await assertReceiver('http://rebind.example/', rules);
    const answer = await postOnce('http://rebind.example/', { headers: {}, body: '{}', rules });
    expect(answer).toMatchObject({
      status: null,
      error: 'rebind.example has the address 127.0.0.1, which is not public (loopback)',
    });
  });

  test('is resolved once a connection, and the connection is made to what was judged', async () => {
    const hosts: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      hosts.push(request.headers.host);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    // No resolver of the world knows this name: who arrives came by the judged address.
    const { asked, rules } = resolving('127.0.0.1', ['127.0.0.1'], ['10.255.255.1']);
    const url = `http://pinned.invalid:${port}/`;
    try {
      expect(await postOnce(url, { headers: {}, body: '{}', rules })).toMatchObject({
        status: 200,
        error: null,
      });
      expect([asked, hosts]).toEqual([['pinned.invalid'], [`pinned.invalid:${port}`]]);
      expect((await postOnce(url, { headers: {}, body: '{}', rules })).error).toContain('10.255.255.1');
      expect(hosts).toHaveLength(1);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('whose resolver hangs is given up in time', async () => {
    const rules = { ...none, resolve: async () => await new Promise<never>(() => {}) };
    const answer = await postOnce('http://slow.example/', { headers: {}, body: '{}', rules, timeoutMs: 200 });
    expect(answer).toMatchObject({ status: null, error: 'did not answer within 0.2 s' });
    expect(answer.ms).toBeLessThan(1_000);
  });
});
