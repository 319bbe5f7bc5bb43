import { Migration } from '@mikro-orm/migrations';

/** A column of a view: its name, what it is drawn from, and what it says. */
type Column = [name: string, from: string, comment: string];

/**
 * The read-only views of the warehouse (docs/warehouse.md): names that stay while the tables behind them change, and no
 * personal data. A later migration that changes a table beneath a view drops and makes the view anew with the same
 * columns; a test compares them with the document.
 */
const views: { name: string; comment: string; from: string; columns: Column[] }[] = [
  {
    name: 'demands',
    comment: 'Demands 需求, one row each',
    from: 'public.demand d',
    columns: [
      ['demand_id', 'd.id', 'Id of the demand'],
      ['number', 'd.number', 'Number of the demand 需求编号, XQ-yyyymmdd-nnnn'],
      ['action', 'd.action', 'new 新增, adjust 调整, close 停闭'],
      [
        'state',
        'd.state',
        'received, presale, accepted, provisioning, acceptance, assessing, changing, closing, suspended, completed, withdrawn, cancelled',
      ],
      ['customer_code', 'd.customer_code', 'Customer number of the CRM 客户编号'],
      ['customer_name', 'd.customer_name', 'Name of the customer, an organisation'],
      [
        'important',
        "(d.customer ->> 'important')::boolean",
        'Important group customer 重要客户 when the demand came',
      ],
      ['service_level', "d.customer ->> 'serviceLevel'", 'AAA, AA, A or standard when the demand came'],
      ['product_code', "d.product ->> 'code'", 'Product'],
      ['product_name', "d.product ->> 'name'", 'Product in words'],
      ['mature_product', "(d.product ->> 'mature')::boolean", 'Mature product 成熟产品 (art. 6)'],
      ['service_type', "d.product ->> 'serviceType'", 'internet, data or voice'],
      ['bandwidth_mbit', "(d.product ->> 'bandwidth')::int", 'Bandwidth of each access point in Mbit/s'],
      [
        'access_points',
        '(select count(*)::int from public.access_point p where p.demand_id = d.id)',
        'How many access points it has',
      ],
      ['expected_on', 'd.expected_on::date', 'Day on which the customer expects the service'],
      ['received_at', 'd.received_at', 'When it was received'],
      [
        'concluded_at',
        'd.concluded_at',
        'When the customer accepted, or when it was completed, withdrawn or cancelled',
      ],
      ['round', 'd.round', 'How often form 1 was dispatched'],
      ['service_id', 'd.service_id', 'Service that is adjusted or closed; null for a new one'],
      ['closure_kind', "d.closure ->> 'kind'", 'permanent 永久停闭, suspension 暂停; null otherwise'],
      ['closure_effective_on', "(d.closure ->> 'effectiveOn')::date", 'Day from which the service is closed'],
      [
        'closure_resume_on',
        "(d.closure ->> 'resumeOn')::date",
        'Day on which a suspended service is resumed',
      ],
      ['cancelled_at', "(d.cancellation ->> 'at')::timestamptz", 'When it was cancelled; null unless it was'],
      ['cancelled_in_state', "d.cancellation ->> 'state'", 'State it was in when it was cancelled'],
    ],
  },
  {
    name: 'access_points',
    comment: 'Access points 接入点 of demands',
    from: 'public.access_point p',
    columns: [
      ['access_point_id', 'p.id', 'Id of the access point'],
      ['demand_id', 'p.demand_id', 'Its demand'],
      ['position', 'p.position', 'From 1, in the order of the demand'],
      ['name', 'p.name', 'Name of the access point 接入点名称'],
      ['address', 'p.address', 'Address to connect 装机地址, of an organisation'],
    ],
  },
  {
    name: 'faults',
    comment: 'Faults and complaints 障碍, one row each',
    from: 'public.fault f',
    columns: [
      ['fault_id', 'f.id', 'Id of the fault'],
      ['number', 'f.number', 'Number of the fault 障碍编号, GZ-yyyymmdd-nnnn'],
      ['state', 'f.state', 'received, handling, inspecting, archived, repeat'],
      ['source', 'f.source', '10086, account-manager, customer'],
      ['direct', 'f.direct', 'Went straight to the support centre (art. 24)'],
      ['important', 'f.important', 'Important group customer 重要客户 when it was reported'],
      ['severity', 'f.severity', 'critical 重大, major 较大, minor 一般'],
      ['service_id', 'f.service_id', 'Service it is of; null while nobody has named it'],
      ['circuit_code', 'f.circuit_code', 'Code of the circuit 电路代号'],
      ['customer_code', 'f.customer_code', 'Customer number of the CRM'],
      ['customer_name', 'f.customer_name', 'Name of the customer, an organisation'],
      ['service_level', 'f.service_level', 'AAA, AA, A or standard when it was reported'],
      ['occurred_at', 'f.occurred_at', 'When it occurred, as was reported'],
      ['received_at', 'f.received_at', 'When it was reported'],
      ['repeat_of', 'f.repeat_of', 'Open fault of the same service whose repeat it is'],
      ['round', 'f.round', 'From 1; a failed inspection begins another'],
      ['place', 'f.place', 'access, local-core, provincial-core (art. 27, 29, 31)'],
      ['restored_at', 'f.restored_at', 'When the customer confirmed that it works again'],
      ['replied_at', 'f.replied_at', 'When it was replied'],
      ['concluded_at', 'f.concluded_at', 'When it was archived'],
    ],
  },
  {
    name: 'steps',
    comment: 'Human steps 环节 of demands and faults',
    from: 'public.step s',
    columns: [
      ['step_id', 's.id', 'Id of the step'],
      ['seq', 's.seq', 'Grows with every step: read on from the highest'],
      ['key', 's.key', 'Element id in the model'],
      ['name', 's.name', 'Name in Chinese'],
      ['department', 's.department', 'Key of the department that has it'],
      ['state', 's.state', 'open, completing, completed, cancelled'],
      ['demand_id', 's.demand_id', 'Its demand; null for a step of a fault'],
      ['fault_id', 's.fault_id', 'Its fault; null for a step of a demand'],
      ['deadline_id', 's.deadline_id', 'Limit it stands under'],
      ['opened_at', 's.opened_at', 'When it came to the department'],
      ['due_at', 's.due_at', 'When it is due'],
      ['completed_at', 's.completed_at', 'When it was completed or cancelled'],
      ['completed_via', 's.completed_via', 'tasklist or api'],
      ['held_at', 's.held_at', 'Held 挂起 since'],
      ['hand_overs', 'jsonb_array_length(s.senders)', 'How often it lies handed over 转派'],
      ['refilled', 's.fault is not null', 'Closed without effect because it was filled in wrongly 填写有误'],
      ['priority', 's.priority', '50 normal, 90 overdue, 25 held'],
    ],
  },
  {
    name: 'deadlines',
    comment: 'Time limits 时限 that run or ran',
    from: 'public.deadline l',
    columns: [
      ['deadline_id', 'l.id', 'Id of the limit'],
      ['seq', 'l.seq', 'Grows with every limit'],
      ['demand_id', 'l.demand_id', 'Its demand; null for a limit of a fault'],
      ['fault_id', 'l.fault_id', 'Its fault; null for a limit of a demand'],
      [
        'limit_name',
        'l.limit_name',
        'solution-template, resource-confirmation, status-transfer, status-change, acceptance, fault-handling',
      ],
      ['state', 'l.state', 'running, paused, met, missed, cancelled'],
      ['department', 'l.department', 'Key of the department that answers for it'],
      ['service_level', 'l.service_level', 'AAA, AA, A or standard'],
      ['received_at', 'l.received_at', 'When the clock started; that day does not count'],
      ['working_days', 'l.working_days', 'Length in working days; 0 where hours count'],
      ['extended_working_days', 'l.extended_working_days', 'Working days granted on top'],
      ['hours', 'l.hours', 'Length in hours round the clock; null: in working days'],
      ['extended_hours', 'l.extended_hours', 'Hours granted on top'],
      ['due_at', 'l.due_at', 'When it ends'],
      ['warned_at', 'l.warned_at', 'When the department was warned'],
      ['overdue_at', 'l.overdue_at', 'When it was marked overdue'],
      ['reminders', 'l.next_tier', 'How many reminders 催办 and supervisions 督办 were sent'],
      ['pauses', 'jsonb_array_length(l.pauses)', 'How often it was paused'],
      ['stopped_at', 'l.stopped_at', 'When the clock stopped for good'],
      ['provisional', 'l.provisional', 'Reaches into a year without an official calendar'],
    ],
  },
  {
    name: 'services',
    comment: 'Services 在网业务',
    from: 'public.service v',
    columns: [
      ['service_id', 'v.id', 'Id of the service'],
      ['number', 'v.number', 'Number of the service 业务编号, YW-yyyymmdd-nnnn'],
      ['state', 'v.state', 'active 在网, suspended 暂停, closed 已停闭'],
      ['demand_id', 'v.demand_id', 'Demand it came from'],
      ['archive_number', 'v.archive_number', 'Number of its archived acceptance'],
      ['customer_code', 'v.customer_code', 'Customer number of the CRM'],
      ['customer_name', 'v.customer_name', 'Name of the customer, an organisation'],
      ['important', 'v.important', 'Important group customer, as its newest demand said'],
      ['service_level', 'v.service_level', 'AAA, AA, A or standard, as its newest demand said'],
      ['product_code', 'v.product_code', 'Product'],
      ['product_name', 'v.product_name', 'Product in words'],
      ['service_type', 'v.service_type', 'internet, data or voice'],
      ['bandwidth_mbit', 'v.bandwidth', 'Bandwidth of each access point in Mbit/s'],
      ['activated_at', 'v.activated_at', 'When it became active'],
      ['suspended_at', 'v.suspended_at', 'Since when it is suspended'],
      ['resume_on', 'v.resume_on::date', 'Day on which a suspended one is resumed'],
      ['closed_at', 'v.closed_at', 'When it was closed for good'],
      ['replaces_id', 'v.replaces_id', 'Service that it replaced by an adjustment (art. 36)'],
    ],
  },
  {
    name: 'service_circuits',
    comment: 'Circuits 电路 of services, one per access point',
    from: 'public.service v join public.circuit c on c.order_id = v.order_id',
    columns: [
      ['service_id', 'v.id', 'Its service'],
      ['circuit_id', 'c.id', 'Id of the circuit'],
      ['position', 'c.position', 'From 1, in the order of the access points'],
      ['circuit_code', 'c.code', 'Code of the circuit 电路代号, DL-yyyymmdd-nnnn'],
      ['access_point_id', 'c.access_point_id', 'Its access point'],
      ['access_point_name', 'c.access_point_name', 'Name of the access point'],
      ['address', 'c.address', 'Address, of an organisation'],
      ['interface_type', 'c.interface_type', 'Interface type'],
    ],
  },
  {
    name: 'resources',
    comment: 'Resources 资源 of the embedded inventory',
    from: `public.resource r left join (
      select resource_id, count(*) filter (where state = 'reserved')::int as reserved,
             count(*) filter (where state = 'occupied')::int as occupied,
             count(*) filter (where state = 'suspended')::int as suspended,
             count(*) filter (where state = 'to-be-released')::int as to_be_released
        from public.resource_unit group by resource_id) u on u.resource_id = r.id`,
    columns: [
      ['resource_code', 'r.code', 'Number of the resource 资源编码'],
      ['name', 'r.name', 'Name of the resource'],
      ['segment', 'r.segment', 'core 核心, trunk 接入主干, end 接入末端'],
      ['site_code', 'r.site_code', 'Number of the site 局站'],
      ['site_name', 'r.site_name', 'Name of the site'],
      ['coverage', 'r.coverage', 'Addresses it serves: those that begin with this text'],
      ['unit', 'r.unit', 'What is counted: 端口, 芯'],
      ['capacity', 'r.capacity', 'Units it has'],
      ['free', 'r.free', 'Units that are free'],
      ['optimizable', 'r.optimizable', 'Units that maintenance could free (art. 13)'],
      ['reserved', 'coalesce(u.reserved, 0)', 'Units reserved by demands 预占'],
      ['occupied', 'coalesce(u.occupied, 0)', 'Units occupied by demands 占用'],
      ['suspended', 'coalesce(u.suspended, 0)', 'Units of suspended services 停用'],
      ['to_be_released', 'coalesce(u.to_be_released, 0)', 'Units that wait to be dismantled 待释放'],
      ['max_bandwidth_mbit', 'r.max_bandwidth', 'The most that one unit carries, in Mbit/s'],
      ['service_types', 'array(select jsonb_array_elements_text(r.service_types))', 'internet, data, voice'],
      ['owner', 'r.owner', 'Unit that owns it 资源管理单位'],
    ],
  },
  {
    name: 'form_1',
    comment: 'Form 1 资源确认及回复单, one row per round of asking (art. 8–15)',
    from: 'public.confirmation c',
    columns: [
      ['number', 'c.number', 'Number of the form, QR-yyyymmdd-nnnn'],
      ['demand_id', 'c.demand_id', 'Its demand'],
      ['round', 'c.round', 'From 1'],
      ['received_at', 'c.received_at', 'When it was received: the clock of art. 11–14 starts'],
      [
        'result',
        'c.result',
        'available 具备, conditional 建设或优化后可提供, refused 不能全部提供; null before the reply',
      ],
      ['in_service_on', 'c.in_service_on::date', 'The latest of the planned days'],
      ['replied_at', 'c.replied_at', 'When it was replied'],
    ],
  },
  {
    name: 'form_1_segments',
    comment: 'Lines of form 1: one segment of one access point',
    from: 'public.confirmation_segment g join public.confirmation c on c.id = g.confirmation_id',
    columns: [
      ['number', 'c.number', 'Number of form 1'],
      ['access_point_id', 'g.access_point_id', 'Its access point'],
      ['segment', 'g.segment', 'core, trunk, end'],
      [
        'status',
        'g.status',
        'available 具备, optimizable 维护优化可提供, construction 需扩容或新建, unknown',
      ],
      ['source', 'g.source', 'inventory, or person'],
      ['approved', 'g.approved', 'Whether engineering approved the construction'],
      ['planned_on', 'g.planned_on::date', 'Planned day'],
    ],
  },
  {
    name: 'form_2',
    comment: 'Form 2 资源需求申请及资源开通回复单 (art. 17–21)',
    from: 'public.provisioning_order o',
    columns: [
      ['number', 'o.number', 'Number of the form, KT-yyyymmdd-nnnn'],
      ['demand_id', 'o.demand_id', 'Its demand'],
      ['kind', 'o.kind', 'provisioning, or change: a simple change of configuration (art. 37)'],
      ['state', 'o.state', 'applied, returned, accepted, opened, revised, cancelled'],
      ['requested_on', 'o.requested_on::date', 'Day on which the customer wants it'],
      ['applied_at', 'o.applied_at', 'When it was dispatched'],
      ['accepted_at', 'o.accepted_at', 'When the support centre accepted it'],
      ['opened_at', 'o.opened_at', 'When network and user side were opened'],
      ['replied_at', 'o.replied_at', 'When it was replied'],
      [
        'status_transferred_at',
        'o.status_transferred_at',
        'When the change of status was transferred (art. 21)',
      ],
    ],
  },
  {
    name: 'form_2_segments',
    comment: 'Lines of form 2: how each segment came',
    from: 'public.order_segment g join public.provisioning_order o on o.id = g.order_id',
    columns: [
      ['number', 'o.number', 'Number of form 2'],
      ['access_point_id', 'g.access_point_id', 'Its access point'],
      ['segment', 'g.segment', 'core, trunk, end'],
      ['way', 'g.way', 'ready 现网具备, project 工程建设, access-end 末端实施'],
      ['planned_on', 'g.planned_on::date', 'Day replied at confirmation'],
      ['completed_on', 'g.completed_on::date', 'Day of completion'],
      ['deviates', 'g.deviation_reason is not null', 'Whether the two differ, with a reason given (art. 19)'],
      ['owner', 'g.owner', 'Unit that owns the resource'],
    ],
  },
  {
    name: 'form_3',
    comment: 'Form 3 业务施工单, work orders (art. 18–20, 22, 37)',
    from: 'public.work_order w left join public.provisioning_order o on o.id = w.order_id',
    columns: [
      ['number', 'w.number', 'Number of the form, SG-yyyymmdd-nnnn'],
      ['demand_id', 'o.demand_id', 'Its demand'],
      ['order_number', 'o.number', 'Number of form 2 it is for'],
      ['round', 'w.round', 'From 1; each rework is one more'],
      ['work_place', 'w.work_place', 'core, trunk, end, user-side, configuration'],
      ['state', 'w.state', 'open, blocked (art. 22), done, withdrawn'],
      ['issued_at', 'w.issued_at', 'When it was issued'],
      ['planned_from', 'w.planned_from::date', 'Planned beginning'],
      ['planned_to', 'w.planned_to::date', 'Planned end'],
      ['finished_on', 'w.finished_on::date', 'Day on which the work was finished'],
      ['completed_at', 'w.completed_at', 'When it was reported done'],
    ],
  },
  {
    name: 'form_4',
    comment: 'Form 4 接入开通暨验收单, acceptances (art. 23)',
    from: 'public.acceptance a',
    columns: [
      ['number', 'a.number', 'Number of the form, YS-yyyymmdd-nnnn'],
      ['demand_id', 'a.demand_id', 'Its demand'],
      ['round', 'a.round', 'From 1; a failed one is followed by another'],
      ['opened_at', 'a.opened_at', 'When it was opened'],
      ['conclusion', 'a.conclusion', 'passed 通过, failed 不通过; null before'],
      ['concluded_at', 'a.concluded_at', 'When it was concluded'],
    ],
  },
  {
    name: 'form_5',
    comment: 'Form 5 业务停闭需求单, closure orders (art. 33–35)',
    from: 'public.closure_order k',
    columns: [
      ['number', 'k.number', 'Number of the form, TB-yyyymmdd-nnnn'],
      ['demand_id', 'k.demand_id', 'Its demand'],
      ['service_id', 'k.service_id', 'Service that is closed'],
      ['kind', 'k.kind', 'permanent 永久停闭, suspension 暂停'],
      ['of_adjustment', 'k.of_adjustment', 'Closes the old service of an adjustment (art. 36)'],
      ['state', 'k.state', 'dispatched, returned, accepted, suspended, completed, cancelled'],
      ['effective_on', 'k.effective_on::date', 'Day from which it is closed'],
      ['resume_on', 'k.resume_on::date', 'Day on which a suspended one is resumed'],
      ['dispatched_at', 'k.dispatched_at', 'When it was dispatched'],
      ['accepted_at', 'k.accepted_at', 'When the support centre accepted it'],
      ['carried_out_at', 'k.carried_out_at', 'When it was carried out'],
      ['resumed_at', 'k.resumed_at', 'When the service was resumed'],
    ],
  },
  {
    name: 'archives',
    comment: 'Archived acceptances 验收档案 (art. 23)',
    from: 'public.acceptance_archive h',
    columns: [
      ['number', 'h.number', 'Number of the archive, DA-yyyymmdd-nnnn'],
      ['demand_id', 'h.demand_id', 'Its demand'],
      ['archived_at', 'h.archived_at', 'When it was archived'],
      ['customer_code', 'h.customer_code', 'Customer number of the CRM'],
      ['customer_name', 'h.customer_name', 'Name of the customer, an organisation'],
      ['circuit_codes', 'array(select jsonb_array_elements_text(h.circuits))', 'Codes of its circuits'],
      ['sha256', 'h.sha256', 'SHA-256 over metadata and files, hex'],
    ],
  },
  {
    name: 'solution_templates',
    comment: 'Library of solution templates 解决方案模板, every version (art. 7)',
    from: 'public.solution_template t',
    columns: [
      ['code', 't.code', 'Number of the template'],
      ['version', 't.template_version', 'From 1'],
      ['name', 't.name', 'Name'],
      ['service_type', 't.service_type', 'internet, data or voice'],
      ['product_code', 't.product_code', 'Product it is for; null: any'],
      ['published_at', 't.published_at', 'When it was published'],
      ['demand_id', 't.demand_id', 'Demand whose request led to it'],
    ],
  },
  {
    name: 'customers',
    comment: 'Customer master 客户资料, without contacts',
    from: 'public.customer c',
    columns: [
      ['customer_code', 'c.code', 'Customer number of the CRM'],
      ['name', 'c.name', 'Name of the customer, an organisation'],
      ['important', 'c.important', 'Important group customer 重要客户'],
      ['service_level', 'c.service_level', 'AAA, AA, A or standard'],
      ['updated_at', 'c.updated_at', 'When it was last written'],
    ],
  },
  {
    name: 'notifications',
    comment: 'Messages 通知, without addresses and texts',
    from: 'public.notification n',
    columns: [
      ['notification_id', 'n.id', 'Id of the message'],
      ['seq', 'n.seq', 'Grows with every message'],
      ['at', 'n.at', 'When it was written'],
      [
        'kind',
        'n.kind',
        'warning 预警, reminder 催办, supervision 督办, completion 竣工反馈, fault-reply 障碍回单',
      ],
      ['department', 'n.department', 'Key of the department it is from or for'],
      ['recipient', 'n.recipient', 'department, head 部门负责人, customer 客户联系人'],
      ['demand_id', 'n.demand_id', 'Its demand'],
      ['fault_id', 'n.fault_id', 'Its fault'],
      ['deadline_id', 'n.deadline_id', 'Its limit'],
      ['sent_at', 'n.sent_at', 'When it was handed to the mail server; null: only kept'],
    ],
  },
  {
    name: 'events',
    comment: 'Published events 事件, without their data',
    from: 'public.event e where e.position is not null',
    columns: [
      ['event_id', 'e.id', 'Id of the event'],
      [
        'position',
        'e.position',
        'Place in the stream: who has read up to one never sees an earlier one appear',
      ],
      ['type', 'e.type', 'What happened, as the catalogue of events names it'],
      ['at', 'e.at', 'When it happened'],
      ['demand_id', 'e.demand_id', 'Its demand'],
      ['fault_id', 'e.fault_id', 'Its fault'],
      ['customer_code', 'e.customer_code', 'Customer of its case'],
      ['department', 'e.department', 'Department of its step'],
    ],
  },
  {
    name: 'record_lines',
    comment: 'Lines of the record 操作记录, without persons and values',
    from: 'public.audit_entry y',
    columns: [
      ['line', 'y.id', 'Grows with every line; lines of parallel transactions may appear a moment later'],
      ['at', 'y.at', 'When it happened'],
      ['action', 'y.action', 'What, for programs: demand.received, step.opened, …'],
      ['object_type', 'y.object_type', 'What kind of thing changed'],
      ['object_id', 'y.object_id', 'Its id'],
      ['demand_id', 'y.demand_id', 'Its demand'],
      ['fault_id', 'y.fault_id', 'Its fault'],
    ],
  },
];

/** Text within SQL. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export class Migration20261125000040_bulk extends Migration {
  override async up(): Promise<void> {
    this.addSql('create schema warehouse');
    this.addSql(
      `comment on schema warehouse is 'Read-only views for the data warehouse: a contract (docs/warehouse.md)'`,
    );
    for (const { name, comment, from, columns } of views) {
      const list = columns.map(([column, source]) => `${source} as "${column}"`).join(', ');
      this.addSql(`create view warehouse."${name}" as select ${list} from ${from}`);
      this.addSql(`comment on view warehouse."${name}" is ${quoted(comment)}`);
      for (const [column, , text] of columns)
        this.addSql(`comment on column warehouse."${name}"."${column}" is ${quoted(text)}`);
    }
    // Roles are the server's, not the database's: it may be there already, or the service may not be allowed to make one.
    this.addSql(`do $$ begin
      create role warehouse_reader nologin;
    exception when duplicate_object or unique_violation then null;
      when insufficient_privilege then raise notice 'role warehouse_reader: to be made by the operator (docs/warehouse.md)';
    end $$`);
    this.addSql(`do $$ begin
      if exists (select from pg_roles where rolname = 'warehouse_reader') then
        grant usage on schema warehouse to warehouse_reader;
        grant select on all tables in schema warehouse to warehouse_reader;
      end if;
    end $$`);
  }

  override async down(): Promise<void> {
    this.addSql('drop schema warehouse cascade');
  }
}
