import pg from 'pg';

/** Customers of the generated demands: 20,000, of which the first has a tenth of all demands. */
const CUSTOMERS = 20_000;

/**
 * Demands as two years of a province leave them: mostly completed, spread over customers, newest last; with one access point
 * each. Written by PostgreSQL itself, since accepting them one by one would take hours.
 */
export async function givenDemands(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into demand (id, number, action, state, customer, customer_code, customer_name, account_manager, product, received_at)
       select gen_random_uuid(), 'XQ-B' || n,
              (array['new', 'new', 'new', 'adjust', 'close'])[1 + n % 5],
              case when n % 50 < 45 then 'completed' else (array['received', 'presale', 'provisioning', 'acceptance', 'cancelled'])[1 + n % 5] end,
              jsonb_build_object('code', 'KH-' || c, 'name', '安徽第' || c || '物流集团有限公司', 'contactName', '李明', 'contactPhone', '0551-65550101', 'important', c % 10 = 0, 'serviceLevel', 'AA'),
              'KH-' || c, '安徽第' || c || '物流集团有限公司',
              '{"name": "王芳", "phone": "13805510001"}'::jsonb,
              '{"code": "IL-200", "name": "互联网专线200M", "mature": true, "serviceType": "internet", "bandwidth": 200}'::jsonb,
              timestamptz '2024-01-01 09:00+08' + n * interval '60 seconds'
         from generate_series(1, $1::int) n, lateral (select case when n % 10 = 0 then 1 else (n::bigint * 7919) % $2 + 1 end as c) customer`,
      [count, CUSTOMERS],
    );
    await client.query(
      `insert into access_point (id, demand_id, position, name, address)
       select gen_random_uuid(), id, 1, '接入点1', '宿州市埇桥区测试路' || seq || '号' from demand where number like 'XQ-B%'`,
    );
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
