/** The process variables that jobs read and write, as the properties panel calls them. */
const names: Record<string, string> = {
  acceptance: '验收单',
  allocation: '资源分配结果',
  archive: '归档号',
  clockPaused: '计时是否由挂起暂停',
  closure: '停闭需求单',
  confirmation: '资源确认及回复单',
  deadline: '时限',
  defects: '验收缺陷',
  demand: '需求',
  draftedBy: '模板拟定人',
  escalationStep: '升级步骤（“升级”决策表的结果）',
  fault: '障碍工单',
  finding: '本接入点的查询结果',
  handling: '协商记录',
  limit: '时限规定（决策表的结果）',
  next: '时限的下一步',
  openedAt: '业务开通时刻',
  order: '资源开通单',
  outcome: '办理结果',
  projects: '立项答复',
  queries: '分解后的资源查询',
  query: '本接入点的资源查询',
  reclassified: '是否待重定类别',
  recorded: '入库的资源',
  replaced: '被替换的原业务',
  reply: '资源确认回复',
  resumption: '恢复条件',
  service: '在网业务',
  template: '方案模板',
  templateContent: '模板内容',
  templateName: '模板名称',
  workOrders: '业务施工单',
  workingDays: '工作日数',
};

/** @throws Error for a variable without a name: a template in Chinese needs one. */
export function variableName(variable: string): string {
  const name = names[variable];
  if (name === undefined)
    throw new Error(`变量“${variable}”还没有中文名称，请在 bpmn/tools/templates/variable-names.ts 中加上。`);
  return name;
}
