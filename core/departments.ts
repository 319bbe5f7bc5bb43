/** The departments of the guidance: candidate group → Chinese name. */
export const departments = {
  'group-customer': '集团客户部',
  'support-center': '客户服务支撑中心',
  engineering: '工程建设部',
  'resource-owners': '资源管理单位',
  'monitoring-center': '运行维护部监控中心',
  'om-teams': '运行维护部各专业班组',
  'provincial-network': '省公司网络部专业科室',
} as const;

export type Department = keyof typeof departments;

export const isDepartment = (value: string): value is Department => Object.hasOwn(departments, value);

/** The Chinese name, or the key itself where a model names a department this release does not know. */
export const departmentName = (key: string): string => (isDepartment(key) ? departments[key] : key);
