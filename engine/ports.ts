const base = {
  api: 3000,
  workers: 3001,
  postgres: 5433,
  zeebeRest: 8080,
  operate: 8081,
  tasklist: 8082,
  zeebeManagement: 9600,
  operateManagement: 9681,
  tasklistManagement: 9682,
  openSearch: 9201,
  openSearchTransport: 9301,
  zeebeGrpc: 26500,
  zeebeCommand: 26501,
  zeebeInternal: 26502,
};

/** Ports above 3000 that fetch and browsers refuse to call, whatever listens there (WHATWG Fetch, "bad port"). */
export const refusedByFetch = [
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
];

export type PortName = keyof typeof base;
export type Ports = Record<PortName, number>;

/**
 * Every port of one stack, all moved by the same offset, so that `npm start`, the tests and the demo can run
 * at once: multiples of 100 up to 6000 (the ephemeral ports begin at 32768). OpenSearch's runner takes no port
 * above 9299, so its two ports move by a hundredth of the offset.
 */
export const portsFor = (offset = 0): Ports => {
  if (offset % 100 !== 0 || offset < 0 || offset > 6000) {
    throw new Error('The port offset does not fit: take a multiple of 100 from 0 to 6000.');
  }
  const moved = Object.entries(base).map(([name, port]) => [
    name,
    callable(port + (name.startsWith('openSearch') ? offset / 100 : offset)),
  ]);
  return Object.fromEntries(moved) as Ports;
};

const callable = (port: number): number => (refusedByFetch.includes(port) ? port + 50 : port);
