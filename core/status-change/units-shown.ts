import type { HeldUnit } from '../inventory/units-of-demand.ts';
import { segmentNames } from '../segments.ts';

/** A unit as the forms of art. 21 list it. */
export const shownUnit = ({ line, owner }: HeldUnit) => ({
  accessPointName: line.accessPointName,
  segmentName: segmentNames[line.segment],
  device: line.device ?? '',
  port: line.port ?? '',
  odf: line.odf ?? '',
  owner,
});
