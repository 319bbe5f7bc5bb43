import { defineBuild } from './build.ts';

/** 反馈末端实施完成 (art. 20): the support centre has freed or laid the end segment. */
export const buildAccessEnd = defineBuild('build-access-end', 'access-end', 'accessEnds', '客户服务支撑中心');
