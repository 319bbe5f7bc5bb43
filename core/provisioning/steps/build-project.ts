import { defineBuild } from './build.ts';

/** 反馈建设完成 (art. 19): engineering has built what it approved. */
export const buildProject = defineBuild('build-project', 'project', 'projects', '工程建设部');
