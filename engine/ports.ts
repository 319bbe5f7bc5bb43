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

export type PortName = keyof typeof base;
export type Ports = Record<PortName, number>;

/**
 * Every port of one stack, all moved by the same offset, so that `npm start`, the tests and the demo can run
 * at once: multiples of 100 up to 6000 (the ephemeral ports begin at 32768). OpenSearch's runner takes no port
 * above 9299, so its two ports move by a hundredth of the offset.
 */
export const portsFor = (offset = 0): Ports => {
  if (offset % 100 !== 0 || offset < 0 || offset > 6000) {
    throw new Error(`The port offset ${offset} does not fit: take a multiple of 100 from 0 to 6000.`);
  }
  const moved = Object.entries(base).map(([name, port]) => [
    name,
    port + (name.startsWith('openSearch') ? offset / 100 : offset),
  ]);
  return Object.fromEntries(moved) as Ports;
};
