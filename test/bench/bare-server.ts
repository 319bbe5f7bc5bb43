import Fastify from 'fastify';
import pg from 'pg';

/**
 * What accepting a demand is measured against: a Fastify route without validation that stores its body by one insert in
 * a transaction of its own, by the same driver and as many connections as the API has.
 * Environment: DATABASE_URL, PORT.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query('create table if not exists bench_bare (id bigserial primary key, body jsonb not null)');

const app = Fastify();
app.post('/bare', async (request, reply) => {
  const { rows } = await pool.query('insert into bench_bare (body) values ($1) returning id', [
    JSON.stringify(request.body),
  ]);
  return reply.code(201).send({ id: rows[0].id });
});
app.get('/healthz', async () => ({ status: 'alive' }));
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
