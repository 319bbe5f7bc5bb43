/**
 * What a caller may be allowed to do. Every route names one of them, or `public`; a caller has those of its key or
 * token. Reading and writing are separate; `personal:read` shows names and telephone numbers unmasked wherever a
 * caller may read.
 */
export const scopes = {
  'demands:read': '查看需求、时间线、表单、附件和档案',
  'demands:write': '提交和取消需求、上传附件、批量导入需求',
  'faults:read': '查看障碍',
  'faults:write': '申告障碍、确认业务号码',
  'steps:read': '查看环节',
  'steps:write': '受理、办理、转派、退回、催办、挂起环节',
  'deadlines:read': '查看时限和工作日历',
  'deadlines:write': '暂停、恢复、延长时限',
  'calendar:write': '导入工作日历',
  'resources:read': '查看资源',
  'resources:write': '登记、更改和导入资源',
  'services:read': '查看在网业务',
  'services:write': '申请恢复业务',
  'templates:read': '查看解决方案模板',
  'templates:write': '登记解决方案模板',
  'customers:read': '查看客户',
  'customers:write': '登记和导入客户',
  'notifications:read': '查看通知',
  'events:read': '读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件',
  'statistics:read': '查看统计',
  'models:read': '查看模型发布',
  'models:write': '发布模型',
  'personal:read': '看到不打码的姓名和电话（每次都有记录）',
  'audit:read': '核对操作记录的完整性',
  'operations:read': '读取监控指标',
  'keys:manage': '管理接口密钥和他人的事件接收地址',
} as const;

export type Scope = keyof typeof scopes;
