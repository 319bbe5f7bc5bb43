// Made from docs/openapi.json by `npm run api:contract`. Do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process is alive
         * @description Public: no key is asked for.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests can be accepted: the record answers
         * @description The engine is shown but not needed: what is accepted while it is away waits in the record. What does not answer within 2 seconds is away.
         *
         *     Public: no key is asked for.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys, newest first 接口密钥列表
         * @description Takes the scope `keys:manage`: 管理接口密钥和他人的事件接收地址.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key for a system 创建接口密钥
         * @description The secret is in this answer and nowhere else. It takes no Idempotency-Key: a repetition could not be answered, and a name is used once only, so it is 409. Nobody gives a scope he does not have.
         *
         *     Takes the scope `keys:manage`: 管理接口密钥和他人的事件接收地址.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret beside the old one 更换接口密钥
         * @description The old secret stays valid for `overlapMinutes`, a day when nothing is said; one that was on its way out already ends at once.
         *
         *     Takes the scope `keys:manage`: 管理接口密钥和他人的事件接收地址.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key at once 吊销接口密钥
         * @description Once this is answered nothing that the key has ordered is written any more, requests that are under way included: they get 401.
         *
         *     Takes the scope `keys:manage`: 管理接口密钥和他人的事件接收地址.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demands, newest first 需求列表
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listDemands"];
        put?: never;
        /**
         * Hand in a demand 提交需求
         * @description Accepted at once, engine up or down; the answer tells where it stands, the header Location where to ask again. The body is one of three, by `action`: new 新增, adjust 调整 (with `serviceId`), close 停闭 (with `serviceId` and `closure`; what there is to close is on record). A service that another demand touches is 409 with the number of that demand.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["createDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A demand and where it stands 需求及进展
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a demand at any stage 取消需求
         * @description The demand is cancelled at once: its open steps and clocks end, what it reserved is given back, the reason stays. The engine ends the flow and takes the tasks out of Tasklist a moment later, as soon as it is up. The service that an adjustment or a closure is about stays as it is. What is completed, withdrawn or cancelled already is 409; so is what has gone too far: a service that is suspended already, resources that are released.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["cancelDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/handling-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Written records of blocked construction 协商记录
         * @description Art. 22: parties, times, opinions of every round and the decision; oldest first.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listHandlingRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a demand, in order 需求时间线
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getDemandTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Faults, newest first 障碍列表
         * @description Takes the scope `faults:read`: 查看障碍.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Report a fault 障碍申告
         * @description Accepted at once, engine up or down. Whether the customer is important comes from the record: `route` says who takes it in (art. 24). A report of a service whose fault is open becomes its repeat: 201, state `repeat`, `repeatOf` names the first.
         *
         *     Takes the scope `faults:write`: 申告障碍、确认业务号码.
         */
        post: operations["reportFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A fault and where it stands 障碍及进展
         * @description Takes the scope `faults:read`: 查看障碍.
         */
        get: operations["getFault"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/faults/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a fault, in order 障碍时间线
         * @description Takes the scope `faults:read`: 查看障碍.
         */
        get: operations["getFaultTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A form of a demand 需求表单
         * @description Forms 1 to 5: resource-confirmation 资源确认及回复单, provisioning 资源需求申请及资源开通回复单, work-orders 业务施工单, acceptance 接入开通暨验收单, closure 业务停闭需求单. As JSON, or by Accept as a PDF for paper (A4) or as XLSX.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getDemandForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Human steps, newest first 环节列表
         * @description Takes the scope `steps:read`: 查看环节.
         */
        get: operations["listSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A human step and what it asks for 环节
         * @description Takes the scope `steps:read`: 查看环节.
         */
        get: operations["getStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a human step as a system 提交环节结果
         * @description Completes the same task that Tasklist shows. The result is judged at once and handed to the engine right after: the step is `completing` until then. First come wins; whoever is second gets 409.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["completeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step 接单
         * @description Claims the task that Tasklist shows for this person, engine down or not. The same person again gets the same answer; somebody else has it already: 409 `step-taken`.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["acceptStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a step over to another department or colleague 转派
         * @description The task changes its candidate group and its assignee in Tasklist. Its clock goes on, and the department that answers for the limit still does. Who had it stays known: a return goes back there.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["handOverStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a step to whoever handed it over 退单
         * @description One hand back at a time. A step that nobody handed over: 409 `step-not-handed-over`, with the choice of its form that sends the case back in the model, where there is one.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["returnStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind of a step 催办
         * @description Notifies the department at whose desk it lies and the one that answers for its limit; once in 10 minutes, so that a double click does not flood.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["remindStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a step 挂起
         * @description Its clock stands until it is resumed; of several steps under one clock any held one lets it stand. A clock that is due already runs on. Completing the step ends the hold.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["holdStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a step that was held 解挂
         * @description The clock runs on unless another step holds it or somebody has paused the clock itself.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["resumeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/steps/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a note to a step 备注
         * @description Shown in the timeline of the demand or the fault.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["noteStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solution-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published templates, every version, newest first 解决方案模板列表
         * @description Takes the scope `templates:read`: 查看解决方案模板.
         */
        get: operations["listSolutionTemplates"];
        put?: never;
        /**
         * Publish a template, or the next version of one 发布解决方案模板
         * @description With the `code` of a template its next version. If-Match, if sent, is the `etag` of the version that it is to follow: 412 when another came meanwhile.
         *
         *     Takes the scope `templates:write`: 登记解决方案模板.
         */
        post: operations["publishSolutionTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solution-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a template 解决方案模板
         * @description Takes the scope `templates:read`: 查看解决方案模板.
         */
        get: operations["getSolutionTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause the clock; the working time left is kept 暂停计时
         * @description Takes the scope `deadlines:write`: 暂停、恢复、延长时限.
         */
        post: operations["pauseDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a paused clock run on 恢复计时
         * @description Takes the scope `deadlines:write`: 暂停、恢复、延长时限.
         */
        post: operations["resumeDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant working days on top, before it is due 延期
         * @description Takes the scope `deadlines:write`: 暂停、恢复、延长时限.
         */
        post: operations["extendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deadlines, newest first 时限列表
         * @description Takes the scope `deadlines:read`: 查看时限和工作日历.
         */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A deadline and the working time left 时限
         * @description Takes the scope `deadlines:read`: 查看时限和工作日历.
         */
        get: operations["getDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a deadline ends when it does, day by day 时限计算说明
         * @description Takes the scope `deadlines:read`: 查看时限和工作日历.
         */
        get: operations["explainDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a limit would end, and why 时限试算
         * @description Takes the scope `deadlines:read`: 查看时限和工作日历.
         */
        get: operations["countDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working days of a year 年度工作日历
         * @description The header `etag` is what PUT takes as If-Match.
         *
         *     Takes the scope `deadlines:read`: 查看时限和工作日历.
         */
        get: operations["getCalendarYear"];
        /**
         * Import a year's notice; running deadlines are recounted 导入放假安排
         * @description The same notice once more changes nothing. If-Match is honoured and not required: a notice is one document of the State Council, whoever hands it in.
         *
         *     Takes the scope `calendar:write`: 导入工作日历.
         */
        put: operations["importCalendarYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Resources in the order in which they came 资源列表
         * @description Takes the scope `resources:read`: 查看资源.
         */
        get: operations["listResources"];
        put?: never;
        /**
         * Hand in resources, new and changed 导入资源
         * @description By code: what is unknown is created, what differs is updated, nothing is deleted. All of the request is taken or none. Only asked when INVENTORY_URL is not set. If-Match, for a request with one resource, is the `etag` of that resource: 412 when it was changed meanwhile.
         *
         *     Takes the scope `resources:write`: 登记、更改和导入资源.
         */
        post: operations["importResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A resource with the units that demands hold 资源及占用
         * @description The header `etag` is what an import of this one resource takes as If-Match.
         *
         *     Takes the scope `resources:read`: 查看资源.
         */
        get: operations["getResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The life of a resource, oldest first 资源履历
         * @description Takes the scope `resources:read`: 查看资源.
         */
        get: operations["getResourceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{code}/units/{number}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A unit was dismantled and is free again 释放端口
         * @description Only for a unit that waits to be released (待释放); any other state is 409.
         *
         *     Takes the scope `resources:write`: 登记、更改和导入资源.
         */
        post: operations["releaseUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of a demand, oldest first 附件列表
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Upload a file of a demand 上传附件
         * @description multipart/form-data with one file of at most 20 MB: PDF, JPEG, PNG or OFD, judged by content. The same content again, as a double click sends it, answers 200 with the file that is there.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The content of a file 下载附件
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Archived acceptances, newest first 验收档案
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listArchives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An archived acceptance, verified 验收档案及校验
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services, newest first 在网业务列表
         * @description Takes the scope `services:read`: 查看在网业务.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A service with circuits and resources 在网业务
         * @description Takes the scope `services:read`: 查看在网业务.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a suspended service before its day 恢复业务
         * @description Art. 32: taken at once, carried out by the support centre; the service is active again when it has. 409 when it is not suspended, when its resumption is on its way, or when it is being closed for good (`demand` is the number of that demand).
         *
         *     Takes the scope `services:write`: 申请恢复业务.
         */
        post: operations["resumeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages, newest first 通知
         * @description Takes the scope `notifications:read`: 查看通知.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures over a period 统计
         * @description Takes the scope `statistics:read`: 查看统计.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases behind a figure, newest first 统计明细
         * @description Takes the scope `statistics:read`: 查看统计.
         */
        get: operations["listCountedCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event and hear what the receiver says 测试事件接收地址
         * @description Sends one event `webhook.test`, signed like every other, at once and without another try; also to a paused webhook. Answers within about 10 s, 200 whatever the receiver said.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of the signature 更换签名密钥
         * @description Answers the new secret, once. During the overlap every message carries two signatures, one of each secret, so that the receiver may change over when it likes.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deliveries of a webhook; the dead ones with state=dead 事件发送记录
         * @description In the order of the events. What has ended is kept for 30 days.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a dead event again 重发一条失败的事件
         * @description Under the same webhook-id, and tried for three days again. It may come after later events of its case, which were sent when it was given up.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all dead events of a webhook again 重发全部失败的事件
         * @description Case by case in their order. Safe to repeat: what waits already is left alone.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["replayDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is told of events 事件接收地址
         * @description Your own; who has `keys:manage` sees everybody's.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Be told of events 登记事件接收地址
         * @description Every event from now on is sent by POST as `GET /v1/events` shows it, with the headers webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks, HMAC-SHA256). At least once: tell repetitions by webhook-id. Events of one case come in their order: one that fails holds back the later ones of that case. Whatever is not answered with 2xx within 10 s is tried again for three days, then kept as dead until it is replayed. A redirect is a failure; 410 pauses the webhook.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A webhook 事件接收地址
         * @description The header `etag` is what PUT wants as If-Match.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        get: operations["getWebhook"];
        /**
         * Change, pause or enable a webhook 更改、暂停或启用事件接收地址
         * @description The whole of it: what is missing gets its default. If-Match is required, since two systems that change it at the same time would undo each other. What already waits is sent to the new address, whatever the new filter says.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        put: operations["changeWebhook"];
        post?: never;
        /**
         * Be told no longer 删除事件接收地址
         * @description What still waited for it goes as well; the events stay in `GET /v1/events`.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, page by page or as a stream 事件
         * @description The same events that webhooks are sent, in their order. With `Accept: text/event-stream` a stream: what is there behind `Last-Event-ID` or `after`, then what comes, each with its position as `id`; without either it begins with the next event. A comment comes at least every 15 s; after an hour the stream ends, and a client connects again by itself. With JSON: pages behind `after`; to ask for news later, send the last `position` you have seen. A caller of one department is shown the events of cases it sees.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of events, with schemas 事件目录
         * @description Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases of the models, newest first, and what was deployed past them 模型发布列表
         * @description Takes the scope `models:read`: 查看模型发布.
         */
        get: operations["listModelReleases"];
        put?: never;
        /**
         * Check models and put them into force, or say what that would do 发布模型
         * @description Takes the scope `models:write`: 发布模型.
         */
        post: operations["releaseModels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{release}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an earlier release into force again 恢复到某次发布
         * @description Takes the scope `models:write`: 发布模型.
         */
        post: operations["restoreModels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{release}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A release with its files 模型发布
         * @description Takes the scope `models:read`: 查看模型发布.
         */
        get: operations["getModelRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers in the order in which they came 客户列表
         * @description Takes the scope `customers:read`: 查看客户.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer 客户
         * @description Takes the scope `customers:read`: 查看客户.
         */
        get: operations["getCustomer"];
        /**
         * Write a customer 登记或更新客户
         * @description The whole of it: what is left away is empty from then on. 201 where the number is new. Importance and service level count for every demand and fault that comes from then on, whatever the caller says of the customer; those that are there stay as they are. The same again changes nothing. With If-Match it is written only while it is what you have read.
         *
         *     Takes the scope `customers:write`: 登记和导入客户.
         */
        put: operations["putCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import demands from CSV or XLSX 批量导入需求
         * @description One file of at most 20 MB and 5000 rows: CSV (UTF-8 with or without mark, GB18030, UTF-16) or the first visible sheet of an XLSX, judged by content. Columns by their Chinese heading or field name, in any order: 外部编号 `externalNumber` (required), 需求类型 `action` (required), 客户编号 `customerCode` (required), 客户名称 `customerName`, 重要客户 `important`, 服务等级 `serviceLevel`, 联系人 `contactName`, 联系电话 `contactPhone`, 电子邮箱 `contactEmail`, 客户经理 `managerName`, 客户经理电话 `managerPhone`, 产品编号 `productCode`, 产品名称 `productName`, 成熟产品 `mature`, 业务类型 `serviceType`, 带宽 `bandwidth`, 接入点名称 `pointName`, 装机地址 `pointAddress`, 期望开通日期 `expectedOn`, 业务编号 `serviceId`, 停闭方式 `closureKind`, 停闭生效日 `effectiveOn`, 恢复日 `resumeOn`, 停闭原因 `closureReason`, 线路范围 `scope`. Nothing is taken unless every row can be: 201 when something was new, 200 when not and for a dry run, 422 `import-refused` with every fault by row. Rows with the same 外部编号 (externalNumber) are one demand with several access points. A demand that was imported before is left as it is, so the same file again imports nothing twice; other contents under its number are a fault. Each demand is received as by `POST /v1/demands`.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["importDemandSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/demands/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to fill in 下载需求导入模板（XLSX）
         * @description Headings, one example row (its number begins with 示例: an import leaves it out) and what each column takes.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        get: operations["downloadDemandTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/demands/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to fill in 下载需求导入模板（CSV）
         * @description Headings, one example row (its number begins with 示例: an import leaves it out) and what each column takes.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        get: operations["downloadDemandTemplateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import resources from CSV or XLSX 批量导入资源
         * @description One file of at most 20 MB and 50000 rows: CSV (UTF-8 with or without mark, GB18030, UTF-16) or the first visible sheet of an XLSX, judged by content. Columns by their Chinese heading or field name, in any order: 资源编码 `code` (required), 资源名称 `name` (required), 分段 `segment` (required), 局站编码 `siteCode` (required), 局站名称 `siteName` (required), 覆盖地址 `coverage` (required), 计量单位 `unit` (required), 总容量 `capacity` (required), 空闲 `free` (required), 可腾退数 `optimizable`, 单端口最大带宽 `maxBandwidth` (required), 承载业务 `serviceTypes` (required), 资源管理单位 `owner` (required). Nothing is taken unless every row can be: 201 when something was new, 200 when not and for a dry run, 422 `import-refused` with every fault by row. By 资源编码 (code): created, updated or unchanged, as by `POST /v1/resources`.
         *
         *     Takes the scope `resources:write`: 登记、更改和导入资源.
         */
        post: operations["importResourceSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/resources/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to fill in 下载资源导入模板（XLSX）
         * @description Headings, one example row (its number begins with 示例: an import leaves it out) and what each column takes.
         *
         *     Takes the scope `resources:write`: 登记、更改和导入资源.
         */
        get: operations["downloadResourceTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/resources/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to fill in 下载资源导入模板（CSV）
         * @description Headings, one example row (its number begins with 示例: an import leaves it out) and what each column takes.
         *
         *     Takes the scope `resources:write`: 登记、更改和导入资源.
         */
        get: operations["downloadResourceTemplateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import customers from CSV or XLSX 批量导入客户
         * @description One file of at most 20 MB and 50000 rows: CSV (UTF-8 with or without mark, GB18030, UTF-16) or the first visible sheet of an XLSX, judged by content. Columns by their Chinese heading or field name, in any order: 客户编号 `customerCode` (required), 客户名称 `customerName` (required), 重要客户 `important`, 服务等级 `serviceLevel`, 联系人 `contactName`, 联系电话 `contactPhone`, 电子邮箱 `contactEmail`, 客户经理 `managerName`, 客户经理电话 `managerPhone`. Nothing is taken unless every row can be: 201 when something was new, 200 when not and for a dry run, 422 `import-refused` with every fault by row. By 客户编号 (customerCode): created, updated or unchanged; an empty cell empties the field.
         *
         *     Takes the scope `customers:write`: 登记和导入客户.
         */
        post: operations["importCustomerSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/customers/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to fill in 下载客户导入模板（XLSX）
         * @description Headings, one example row (its number begins with 示例: an import leaves it out) and what each column takes.
         *
         *     Takes the scope `customers:write`: 登记和导入客户.
         */
        get: operations["downloadCustomerTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/customers/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to fill in 下载客户导入模板（CSV）
         * @description Headings, one example row (its number begins with 示例: an import leaves it out) and what each column takes.
         *
         *     Takes the scope `customers:write`: 登记和导入客户.
         */
        get: operations["downloadCustomerTemplateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files that were imported, newest first 导入记录
         * @description Takes the scope `audit:read`: 核对操作记录的完整性.
         */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出需求
         * @description Every row of `GET /v1/demands` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 需求编号 `number`, 需求类型 `action`, 状态 `state`, 受理时间 `receivedAt`, 办结时间 `concludedAt`, 期望开通日期 `expectedOn`, 客户编号 `customerCode`, 客户名称 `customerName`, 重要客户 `important`, 服务等级 `serviceLevel`, 联系人 `contactName`, 联系电话 `contactPhone`, 电子邮箱 `contactEmail`, 客户经理 `accountManagerName`, 客户经理电话 `accountManagerPhone`, 产品编号 `productCode`, 产品名称 `productName`, 成熟产品 `mature`, 业务类型 `serviceType`, 带宽(Mbit/s) `bandwidth`, 接入点数 `accessPointCount`, 接入点 `accessPoints`, 资源确认轮次 `round`, 取消原因 `cancellationReason`, 内部标识 `id`. Personal columns are masked without `personal:read`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["exportDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出障碍
         * @description Every row of `GET /v1/faults` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 障碍编号 `number`, 状态 `state`, 来源 `source`, 级别 `severity`, 受理路径 `route`, 重要客户 `important`, 服务等级 `serviceLevel`, 客户编号 `customerCode`, 客户名称 `customerName`, 联系人 `contactName`, 联系电话 `contactPhone`, 业务编号 `serviceNumber`, 电路代号 `circuit`, 障碍描述 `description`, 发生时间 `occurredAt`, 受理时间 `receivedAt`, 障碍位置 `place`, 障碍原因 `cause`, 处理措施 `remedy`, 恢复时间 `restoredAt`, 客户确认人 `confirmedBy`, 回单时间 `repliedAt`, 归档时间 `concludedAt`, 处理轮次 `round`, 内部标识 `id`. Personal columns are masked without `personal:read`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `faults:read`: 查看障碍.
         */
        get: operations["exportFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出环节
         * @description Every row of `GET /v1/steps` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 需求或障碍编号 `caseNumber`, 环节 `name`, 环节标识 `key`, 部门 `departmentName`, 状态 `state`, 到达时间 `openedAt`, 到期时间 `dueAt`, 完成时间 `completedAt`, 办理人 `assignee`, 完成人 `completedBy`, 完成方式 `completedVia`, 挂起时间 `heldAt`, 挂起原因 `holdReason`, 退回原因 `fault`, 内部标识 `id`. Personal columns are masked without `personal:read`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `steps:read`: 查看环节.
         */
        get: operations["exportSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出时限
         * @description Every row of `GET /v1/deadlines` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 需求或障碍编号 `caseNumber`, 时限 `limitName`, 责任部门 `departmentName`, 服务等级 `serviceLevel`, 状态 `state`, 超时 `overdue`, 起算时间 `receivedAt`, 时限(工作日) `workingDays`, 时限(小时) `hours`, 延长(工作日) `extendedWorkingDays`, 延长(小时) `extendedHours`, 到期时间 `dueAt`, 预警时间 `warnedAt`, 超时时间 `overdueAt`, 催办督办次数 `reminders`, 暂停次数 `pauses`, 停止时间 `stoppedAt`, 暂定 `provisional`, 内部标识 `id`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `deadlines:read`: 查看时限和工作日历.
         */
        get: operations["exportDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出在网业务
         * @description Every row of `GET /v1/services` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 业务编号 `number`, 状态 `state`, 客户编号 `customerCode`, 客户名称 `customerName`, 重要客户 `important`, 服务等级 `serviceLevel`, 产品编号 `productCode`, 产品名称 `productName`, 业务类型 `serviceType`, 带宽(Mbit/s) `bandwidth`, 电路代号 `circuits`, 开通时间 `activatedAt`, 暂停时间 `suspendedAt`, 恢复日 `resumeOn`, 停闭时间 `closedAt`, 归档编号 `archiveNumber`, 需求内部标识 `demandId`, 内部标识 `id`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `services:read`: 查看在网业务.
         */
        get: operations["exportServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出资源
         * @description Every row of `GET /v1/resources` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 资源编码 `code`, 资源名称 `name`, 分段 `segment`, 局站编码 `siteCode`, 局站名称 `siteName`, 覆盖地址 `coverage`, 计量单位 `unit`, 总容量 `capacity`, 空闲 `free`, 可腾退数 `optimizable`, 单端口最大带宽(Mbit/s) `maxBandwidth`, 承载业务 `serviceTypes`, 资源管理单位 `owner`, 预占 `reserved`, 占用 `occupied`, 待释放 `toBeReleased`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `resources:read`: 查看资源.
         */
        get: operations["exportResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/solution-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出解决方案模板
         * @description Every row of `GET /v1/solution-templates` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 模板编号 `code`, 版本 `version`, 模板名称 `name`, 业务类型 `serviceType`, 产品编号 `productCode`, 内容 `content`, 发布时间 `publishedAt`, 发布人 `publishedBy`, 内部标识 `id`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `templates:read`: 查看解决方案模板.
         */
        get: operations["exportSolutionTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出验收档案
         * @description Every row of `GET /v1/archives` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 归档编号 `number`, 需求编号 `demandNumber`, 归档时间 `archivedAt`, 客户编号 `customerCode`, 客户名称 `customerName`, 电路代号 `circuits`, SHA-256 `sha256`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["exportArchives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出通知
         * @description Every row of `GET /v1/notifications` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 时间 `at`, 类别 `kind`, 部门 `departmentName`, 接收人 `recipient`, 地址 `address`, 需求或障碍编号 `caseNumber`, 内容 `text`, 发送时间 `sentAt`, 内部标识 `id`. Personal columns are masked without `personal:read`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `notifications:read`: 查看通知.
         */
        get: operations["exportNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list as CSV or XLSX 导出客户
         * @description Every row of `GET /v1/customers` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: 客户编号 `customerCode`, 客户名称 `customerName`, 重要客户 `important`, 服务等级 `serviceLevel`, 联系人 `contactName`, 联系电话 `contactPhone`, 电子邮箱 `contactEmail`, 客户经理 `managerName`, 客户经理电话 `managerPhone`, 更新时间 `updatedAt`, 更新人 `updatedBy`. Personal columns are masked without `personal:read`. A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 `unavailable` while 2 exports run.
         *
         *     Takes the scope `customers:read`: 查看客户.
         */
        get: operations["exportCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceInventory/v4/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF638 service 在网业务: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `services:read`: 查看在网业务.
         */
        get: operations["listTmfService"];
        put?: never;
        /**
         * TMF638: register a service that was there before 登记存量业务
         * @description Services of this system come from service orders. This registers one from before it, so that faults, closures and adjustments find it. No event is told of it.
         *
         *     Takes the scope `services:write`: 申请恢复业务.
         */
        post: operations["createTmfService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceInventory/v4/service/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF638 service 在网业务
         * @description Takes the scope `services:read`: 查看在网业务.
         */
        get: operations["getTmfService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * TMF638: resume a service, or complete a registered one 恢复业务、补全存量业务
         * @description `state: active` asks for the resumption of a suspended service (art. 32): carried out by the support centre, so the answer still says inactive. Customer, product and places complete a registered service that has none. Anything else changes by service orders: 409.
         *
         *     Takes the scope `services:write`: 申请恢复业务.
         */
        patch: operations["patchTmfService"];
        trace?: never;
    };
    "/tmf-api/serviceInventory/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TMF638: be told of events 登记事件接收地址
         * @description Told are ServiceCreateEvent, ServiceAttributeValueChangeEvent, ServiceStateChangeEvent: {eventId, eventTime, eventType, correlationId, event: {service}}, the entity as it is when it is sent. Sent as the events of `/v1/webhooks` are: signed, at least once, in the order of their case, for three days; there the subscription is seen, paused and replayed, too.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["subscribeTmfServiceEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceInventory/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * TMF638: be told no longer 删除事件接收地址
         * @description Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        delete: operations["unsubscribeTmfServiceEvents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceInventoryManagement/v4/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF639 resource 资源: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `resources:read`: 查看资源.
         */
        get: operations["listTmfResource"];
        put?: never;
        /**
         * TMF639: register a resource 登记资源
         * @description As `POST /v1/resources`, one resource. Its code is the characteristic `code`; one is given where it is missing (ZY-yyyymmdd-nnnn). A code that is known already is 409: change it by PATCH.
         *
         *     Takes the scope `resources:write`: 登记、更改和导入资源.
         */
        post: operations["createTmfResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceInventoryManagement/v4/resource/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF639 resource 资源
         * @description Takes the scope `resources:read`: 查看资源.
         */
        get: operations["getTmfResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * TMF639: change a resource 更改资源
         * @description As `POST /v1/resources` with the code of a known one: what is said replaces what was, characteristics by their name. The code stays. What demands hold cannot be taken away: 422.
         *
         *     Takes the scope `resources:write`: 登记、更改和导入资源.
         */
        patch: operations["patchTmfResource"];
        trace?: never;
    };
    "/tmf-api/resourceInventoryManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TMF639: be told of events 登记事件接收地址
         * @description Told are ResourceCreateEvent, ResourceAttributeValueChangeEvent: {eventId, eventTime, eventType, correlationId, event: {resource}}, the entity as it is when it is sent. Sent as the events of `/v1/webhooks` are: signed, at least once, in the order of their case, for three days; there the subscription is seen, paused and replayed, too.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["subscribeTmfResourceEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceInventoryManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * TMF639: be told no longer 删除事件接收地址
         * @description Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        delete: operations["unsubscribeTmfResourceEvents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceOrdering/v4/serviceOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF641 service order 需求: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listTmfServiceOrder"];
        put?: never;
        /**
         * TMF641: hand in a demand 提交需求
         * @description As `POST /v1/demands`, with the same checks; the places of faults are those of the order. One item: add 新增, modify 调整 (with state inactive and resumeOn 暂停), delete 永久停闭. An `Idempotency-Key` makes it safe to repeat.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["createTmfServiceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceOrdering/v4/serviceOrder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF641 service order 需求
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getTmfServiceOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * TMF641: say more of an order, or cancel it 补充说明、取消需求
         * @description externalId, category, description, priority and note are kept. `state: cancelled` cancels the demand, as cancelServiceOrder does. What is ordered cannot be changed: cancel and order anew; 422.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        patch: operations["patchTmfServiceOrder"];
        trace?: never;
    };
    "/tmf-api/serviceOrdering/v4/cancelServiceOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF641 cancellation of a service order 取消需求: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listTmfCancelServiceOrder"];
        put?: never;
        /**
         * TMF641: cancel a service order 取消需求
         * @description As `POST /v1/demands/{id}/cancellation`: done at once, so the task is answered as done. What is completed, withdrawn or cancelled already, or has gone too far, is 409.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["createTmfCancelServiceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceOrdering/v4/cancelServiceOrder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF641 cancellation of a service order 取消需求
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getTmfCancelServiceOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceOrdering/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TMF641: be told of events 登记事件接收地址
         * @description Told are ServiceOrderCreateEvent, ServiceOrderStateChangeEvent, ServiceOrderAttributeValueChangeEvent: {eventId, eventTime, eventType, correlationId, event: {serviceOrder}}, the entity as it is when it is sent. Sent as the events of `/v1/webhooks` are: signed, at least once, in the order of their case, for three days; there the subscription is seen, paused and replayed, too.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["subscribeTmfServiceOrderEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceOrdering/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * TMF641: be told no longer 删除事件接收地址
         * @description Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        delete: operations["unsubscribeTmfServiceOrderEvents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/checkServiceQualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF645 check of a service qualification 资源能力查询: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listTmfCheckServiceQualification"];
        put?: never;
        /**
         * TMF645: can this be had there? 资源能力查询
         * @description Answered at once by the inventory, segment by segment (art. 9–10); nothing is reserved and nobody is asked. What the inventory does not know is unqualified with the reason `unknown`: a service order (TMF641) starts the presale, in which people find out, and `GET …/checkServiceQualification/{id of the order}` answers with what they replied.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["createTmfCheckServiceQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/checkServiceQualification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF645 check of a service qualification 资源能力查询
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getTmfCheckServiceQualification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/queryServiceQualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF645 query of service qualifications 可提供业务查询: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["listTmfQueryServiceQualification"];
        put?: never;
        /**
         * TMF645: what can be had there? 可提供业务查询
         * @description The types of service that can be had at the places, at once or after construction; of the type and bandwidth that are named, where they are. Without a place nothing can be had.
         *
         *     Takes the scope `demands:write`: 提交和取消需求、上传附件、批量导入需求.
         */
        post: operations["createTmfQueryServiceQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/queryServiceQualification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF645 query of service qualifications 可提供业务查询
         * @description Takes the scope `demands:read`: 查看需求、时间线、表单、附件和档案.
         */
        get: operations["getTmfQueryServiceQualification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TMF645: be told of events 登记事件接收地址
         * @description Told are CheckServiceQualificationCreateEvent, CheckServiceQualificationStateChangeEvent: {eventId, eventTime, eventType, correlationId, event: {checkServiceQualification}}, the entity as it is when it is sent. Sent as the events of `/v1/webhooks` are: signed, at least once, in the order of their case, for three days; there the subscription is seen, paused and replayed, too.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["subscribeTmfCheckServiceQualificationEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * TMF645: be told no longer 删除事件接收地址
         * @description Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        delete: operations["unsubscribeTmfCheckServiceQualificationEvents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceOrdering/v4/resourceOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF652 resource order 业务施工单: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `steps:read`: 查看环节.
         */
        get: operations["listTmfResourceOrder"];
        put?: never;
        /**
         * TMF652: order network work without a demand 下达施工单
         * @description The work orders of a demand come from its flow (art. 18–20, 37). This is for work that belongs to none: maintenance, relocation. It gets a number (SG) and is listed with the others; whoever carries it out says how it stands by PATCH.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["createTmfResourceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceOrdering/v4/resourceOrder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF652 resource order 业务施工单
         * @description Takes the scope `steps:read`: 查看环节.
         */
        get: operations["getTmfResourceOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * TMF652: say how such work stands 更新施工单状态
         * @description Of an order without a demand: acknowledged, inProgress, held (with cancellationReason), completed, cancelled. Those of a demand are carried out by its steps: 409. externalId, name, category, orderType and note are kept for both.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        patch: operations["patchTmfResourceOrder"];
        trace?: never;
    };
    "/tmf-api/resourceOrdering/v4/cancelResourceOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF652 cancellation of a resource order 撤回施工单: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `steps:read`: 查看环节.
         */
        get: operations["listTmfCancelResourceOrder"];
        put?: never;
        /**
         * TMF652: cancel a resource order 撤回施工单
         * @description Of an order without a demand: done at once. One of a demand is withdrawn with it (TMF641 cancelServiceOrder): 409.
         *
         *     Takes the scope `steps:write`: 受理、办理、转派、退回、催办、挂起环节.
         */
        post: operations["createTmfCancelResourceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceOrdering/v4/cancelResourceOrder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF652 cancellation of a resource order 撤回施工单
         * @description Takes the scope `steps:read`: 查看环节.
         */
        get: operations["getTmfCancelResourceOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceOrdering/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TMF652: be told of events 登记事件接收地址
         * @description Told are ResourceOrderCreateEvent, ResourceOrderStateChangeEvent: {eventId, eventTime, eventType, correlationId, event: {resourceOrder}}, the entity as it is when it is sent. Sent as the events of `/v1/webhooks` are: signed, at least once, in the order of their case, for three days; there the subscription is seen, paused and replayed, too.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["subscribeTmfResourceOrderEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/resourceOrdering/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * TMF652: be told no longer 删除事件接收地址
         * @description Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        delete: operations["unsubscribeTmfResourceOrderEvents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/troubleTicket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF621 trouble ticket 障碍: a list
         * @description Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.
         *
         *     Takes the scope `faults:read`: 查看障碍.
         */
        get: operations["listTmfTroubleTicket"];
        put?: never;
        /**
         * TMF621: report a fault 障碍申告
         * @description As `POST /v1/faults`, with the same checks. A second report of a service whose fault is open is closed at once and related to the first (isDuplicateOf). Who is important, the record says.
         *
         *     Takes the scope `faults:write`: 申告障碍、确认业务号码.
         */
        post: operations["createTmfTroubleTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/troubleTicket/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TMF621 trouble ticket 障碍
         * @description Takes the scope `faults:read`: 查看障碍.
         */
        get: operations["getTmfTroubleTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * TMF621: say more of a ticket 补充说明
         * @description externalId, name, priority and note are kept. Status, severity and what has the fault come from the work of the departments: 422.
         *
         *     Takes the scope `faults:write`: 申告障碍、确认业务号码.
         */
        patch: operations["patchTmfTroubleTicket"];
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TMF621: be told of events 登记事件接收地址
         * @description Told are TroubleTicketCreateEvent, TroubleTicketResolvedEvent, TroubleTicketStatusChangeEvent: {eventId, eventTime, eventType, correlationId, event: {troubleTicket}}, the entity as it is when it is sent. Sent as the events of `/v1/webhooks` are: signed, at least once, in the order of their case, for three days; there the subscription is seen, paused and replayed, too.
         *
         *     Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        post: operations["subscribeTmfTroubleTicketEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * TMF621: be told no longer 删除事件接收地址
         * @description Takes the scope `events:read`: 读取事件流，登记、测试和删除自己的事件接收地址，重发失败的事件.
         */
        delete: operations["unsubscribeTmfTroubleTicketEvents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "demand.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * demand.received
         * @description A demand was received (art. 4). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onDemandReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demand.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * demand.started
         * @description The engine has taken the demand: presale, the assessment of an adjustment or a closure begins (art. 4). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onDemandStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "confirmation.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * confirmation.replied
         * @description Form 1 is replied: whether the resources are there, and when (art. 11–15). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onConfirmationReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "resource.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * resource.created
         * @description The inventory has a resource more: one event for each, also of an import. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onResourceCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "resource.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * resource.changed
         * @description A resource of the inventory was handed in with other values. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onResourceChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "work-order.ordered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * work-order.ordered
         * @description Network work that belongs to no demand was ordered (TMF652). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onWorkOrderOrdered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "work-order.moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * work-order.moved
         * @description Such work was begun, stopped, done or withdrawn (TMF652). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onWorkOrderMoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "step.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * step.opened
         * @description A human step waits at a department: so engineering learns of a hand-off. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onStepOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "step.handed-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * step.handed-over
         * @description A human step was handed over 转派 or given back 退单. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onStepHandedOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "provisioning.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * provisioning.completed
         * @description The service is open and form 2 replied (art. 21). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onProvisioningCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "construction.blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * construction.blocked
         * @description Construction cannot go on; both departments have to agree (art. 22). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onConstructionBlocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "acceptance.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * acceptance.archived
         * @description The signed acceptance is archived, unchangeable (art. 23). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onAcceptanceArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "service.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * service.activated
         * @description The service is active. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onServiceActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "service.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * service.changed
         * @description A simple change is accepted (art. 37). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onServiceChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "service.suspended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * service.suspended
         * @description The service is suspended (art. 34). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onServiceSuspended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "service.resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * service.resumed
         * @description The service is active again (art. 32). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onServiceResumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "service.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * service.closed
         * @description The service is closed for good (art. 34). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onServiceClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demand.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * demand.cancelled
         * @description A demand was cancelled. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onDemandCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demand.revised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * demand.revised
         * @description The solution is changed, presale begins again. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onDemandRevised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fault.reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * fault.reported
         * @description A fault was reported (art. 24). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onFaultReported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fault.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * fault.replied
         * @description The customer confirmed, the fault is replied (art. 27). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onFaultReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fault.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * fault.archived
         * @description The fault is archived (art. 24). Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onFaultArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook.test
         * @description Somebody pressed the test button of this subscription: `POST /v1/webhooks/{id}/test`. Sent to every webhook that wants it, at least once, those of one case in their order.
         */
        post: operations["onWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * AcceptStepRequest
         * @description 接单
         */
        AcceptStepRequest: {
            /**
             * @description 经办人: who does it, a person or a system; kept in the record and shown in the timeline
             * @example 王芳
             */
            by: string;
        };
        /**
         * AcceptanceSummary
         * @description The newest form 4
         */
        AcceptanceSummary: {
            /**
             * @description Number of form 4
             * @example YS-20261225-0001
             */
            number: string;
            /**
             * @description From 1; another one after a failed acceptance
             * @example 1
             */
            round: number;
            /** @description passed 通过, failed 不通过, null before it was held */
            conclusion: ("passed" | "failed") | null;
            /**
             * @description When it was concluded; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            concludedAt: string | null;
        };
        /**
         * AccountManager
         * @description The account manager who asks (客户经理)
         */
        AccountManager: {
            /**
             * @description Account manager (客户经理)
             * @example 王芳
             */
            name: string;
            /**
             * @description Telephone (联系电话)
             * @example 13800000000
             */
            phone: string;
        };
        /**
         * Adjustment
         * @description 调整需求 (art. 32, 35–37)
         */
        Adjustment: {
            /**
             * @description 调整: an active service becomes what is wanted (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "adjust";
            /**
             * @description Id of the service (在网业务), or its number; one of the customer
             * @example YW-20261225-0001
             */
            serviceId: string;
            /**
             * @description Where the ends of the line lie: 本地 local (also when missing), 跨地市 cross-city, 跨省 cross-province. Only local lines are taken (art. 2)
             * @enum {unknown}
             */
            scope?: "local" | "cross-city" | "cross-province";
            customer: components["schemas"]["CustomerRequest"];
            accountManager: components["schemas"]["AccountManager"];
            product: components["schemas"]["Product"];
            /** @description Addresses to connect (接入点), 1 to 200; no two with the same name and address */
            accessPoints: {
                /**
                 * @description Name of the access point (接入点名称)
                 * @example 总部
                 */
                name: string;
                /**
                 * @description Address to connect (装机地址)
                 * @example 南京市鼓楼区中山路1号
                 */
                address: string;
            }[];
            /**
             * Format: date
             * @description Day on which the customer expects the service, yyyy-mm-dd (期望开通日期); not in the past
             * @example 2026-11-30
             */
            expectedOn?: string;
        };
        /**
         * Archive
         * @description An archived acceptance
         */
        Archive: {
            /**
             * @description Number of the archive (归档编号)
             * @example DA-20261225-0001
             */
            number: string;
            /**
             * @description Id of the demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string;
            /**
             * @description When it was archived; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            archivedAt: string;
            /**
             * @description Customer number of the CRM
             * @example JT-000123
             */
            customerCode: string;
            /**
             * @description Name of the customer
             * @example 华东物流集团
             */
            customerName: string;
            /** @description Codes of the circuits (电路代号) */
            circuits: string[];
            /**
             * @description SHA-256 over metadata and files, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
        };
        /**
         * ArchiveDetail
         * @description An archived acceptance with what it holds
         */
        ArchiveDetail: {
            /**
             * @description Number of the archive (归档编号)
             * @example DA-20261225-0001
             */
            number: string;
            /**
             * @description Id of the demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string;
            /**
             * @description When it was archived; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            archivedAt: string;
            /**
             * @description Customer number of the CRM
             * @example JT-000123
             */
            customerCode: string;
            /**
             * @description Name of the customer
             * @example 华东物流集团
             */
            customerName: string;
            /** @description Codes of the circuits (电路代号) */
            circuits: string[];
            /**
             * @description SHA-256 over metadata and files, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Whether metadata and files still give the same hash */
            intact: boolean;
            /** @description What was archived beside the files; `files` lists them with their hashes */
            metadata: {
                [key: string]: unknown;
            };
        };
        /**
         * Attachment
         * @description A file of a demand
         */
        Attachment: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description acceptance-form 签字的验收单 (art. 23), handling-record 签字的协商记录 (art. 22), other
             * @enum {unknown}
             */
            kind: "acceptance-form" | "handling-record" | "other";
            /**
             * @description Name of the file
             * @example 签字验收单.pdf
             */
            name: string;
            /**
             * @description By content
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description Bytes
             * @example 48213
             */
            size: number;
            /**
             * @description SHA-256 of the content, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description When it was uploaded; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            uploadedAt: string;
            /**
             * @description Who uploaded it
             * @example 王芳
             */
            uploadedBy: string;
        };
        /**
         * CalendarImport
         * @description The year as it is now, and what its import moved
         */
        CalendarImport: {
            /**
             * @description The year, as in the address
             * @example 2026
             */
            year: number;
            /**
             * @description 文号，如 国办发明电〔2023〕7号
             * @example 国办发明电〔2025〕7号
             */
            notice: string;
            /**
             * @description 通知的标题和日期
             * @example 国务院办公厅关于2026年部分节假日安排的通知，2025年11月4日
             */
            source: string;
            /** @description 放假（含周末） */
            daysOff: {
                /**
                 * Format: date
                 * @description 日期，YYYY-MM-DD
                 * @example 2026-10-01
                 */
                date: string;
                /**
                 * @description 节日名称，如 国庆节
                 * @example 华东物流集团
                 */
                name: string;
            }[];
            /** @description 调休上班的周六、周日 */
            workdays: {
                /**
                 * Format: date
                 * @description 日期，YYYY-MM-DD
                 * @example 2026-10-01
                 */
                date: string;
                /**
                 * @description 节日名称，如 国庆节
                 * @example 华东物流集团
                 */
                name: string;
            }[];
            /** @description Not final: deadlines that reach into it are recounted later */
            provisional: boolean;
            /**
             * @description imported: by PUT; repository: a notice kept in the release; statutory: no notice is known, counted by the fixed statutory holidays
             * @enum {unknown}
             */
            origin: "imported" | "repository" | "statutory";
            /**
             * @description When it was imported; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            importedAt: string | null;
            /**
             * @description Who imported it
             * @example 王芳
             */
            importedBy: string | null;
            /**
             * @description Running and paused deadlines that touch the year and were counted anew
             * @example 12
             */
            recounted: number;
            /**
             * @description How many of them have another due moment now
             * @example 5
             */
            moved: number;
        };
        /**
         * CalendarYear
         * @description A year as limits are counted by it. Days that are not named follow the week
         */
        CalendarYear: {
            /**
             * @description The year, as in the address
             * @example 2026
             */
            year: number;
            /**
             * @description 文号，如 国办发明电〔2023〕7号
             * @example 国办发明电〔2025〕7号
             */
            notice: string;
            /**
             * @description 通知的标题和日期
             * @example 国务院办公厅关于2026年部分节假日安排的通知，2025年11月4日
             */
            source: string;
            /** @description 放假（含周末） */
            daysOff: {
                /**
                 * Format: date
                 * @description 日期，YYYY-MM-DD
                 * @example 2026-10-01
                 */
                date: string;
                /**
                 * @description 节日名称，如 国庆节
                 * @example 华东物流集团
                 */
                name: string;
            }[];
            /** @description 调休上班的周六、周日 */
            workdays: {
                /**
                 * Format: date
                 * @description 日期，YYYY-MM-DD
                 * @example 2026-10-01
                 */
                date: string;
                /**
                 * @description 节日名称，如 国庆节
                 * @example 华东物流集团
                 */
                name: string;
            }[];
            /** @description Not final: deadlines that reach into it are recounted later */
            provisional: boolean;
            /**
             * @description imported: by PUT; repository: a notice kept in the release; statutory: no notice is known, counted by the fixed statutory holidays
             * @enum {unknown}
             */
            origin: "imported" | "repository" | "statutory";
            /**
             * @description When it was imported; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            importedAt: string | null;
            /**
             * @description Who imported it
             * @example 王芳
             */
            importedBy: string | null;
        };
        /** CancelDemandRequest */
        CancelDemandRequest: {
            /**
             * @description Why it is cancelled (取消原因)
             * @example 客户搬迁计划取消
             */
            reason: string;
            /**
             * @description Who decided; `x-actor` when missing
             * @example 王芳
             */
            cancelledBy?: string;
        };
        /**
         * Cancellation
         * @description Why it was cancelled
         */
        Cancellation: {
            /**
             * @description Why
             * @example 客户搬迁计划取消
             */
            reason: string;
            /**
             * @description Who cancelled it
             * @example 王芳
             */
            by: string;
            /**
             * @description When; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /**
             * @description The state it was in
             * @example provisioning
             */
            state: string;
        };
        /**
         * Circuit
         * @description A circuit
         */
        Circuit: {
            /**
             * @description Circuit code (电路代号)
             * @example NJ-GL-0001
             */
            code: string | null;
            /** @description Access point */
            accessPointName: string;
            /** @description Address */
            address: string;
            /**
             * @description Interface type
             * @example GE光口
             */
            interfaceType: string;
            /**
             * @description IP address
             * @example 203.0.113.10
             */
            ip: string | null;
            /**
             * @description VLAN
             * @example 1201
             */
            vlan: string | null;
            /**
             * @description Route
             * @example 鼓楼机房—中山路—总部
             */
            route: string | null;
        };
        /**
         * Closure
         * @description 停闭需求 (art. 32–34)
         */
        Closure: {
            /**
             * @description 停闭: what there is to close is on record (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "close";
            /**
             * @description Id of the service (在网业务), or its number; one of the customer
             * @example YW-20261225-0001
             */
            serviceId: string;
            closure: components["schemas"]["ClosureKind"];
            /**
             * @description Where the ends of the line lie: 本地 local (also when missing), 跨地市 cross-city, 跨省 cross-province. Only local lines are taken (art. 2)
             * @enum {unknown}
             */
            scope?: "local" | "cross-city" | "cross-province";
            customer: components["schemas"]["CustomerRequest"];
            accountManager: components["schemas"]["AccountManager"];
        };
        /**
         * ClosureKind
         * @description How the service is closed (停闭方式)
         */
        ClosureKind: components["schemas"]["PermanentClosure"] | components["schemas"]["Suspension"];
        /**
         * ClosureSummary
         * @description How a service is closed
         */
        ClosureSummary: {
            /**
             * @description permanent 永久停闭, suspension 暂停
             * @enum {unknown}
             */
            kind: "permanent" | "suspension";
            /**
             * @description The kind in Chinese
             * @example 暂停
             */
            kindName: string;
            /**
             * @description Day from which it is closed
             * @example 2026-12-01
             */
            effectiveOn: string;
            /**
             * @description Day on which it is resumed; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            resumeOn: string | null;
            /**
             * @description Why
             * @example 客户搬迁计划取消
             */
            reason: string | null;
            /**
             * @description Number of form 5; null before it is dispatched
             * @example XQ-20260930-0001
             */
            number: string | null;
            /**
             * @description State of form 5: dispatched, returned, accepted, suspended, completed, cancelled
             * @example dispatched
             */
            state: string | null;
            /**
             * @description The state in Chinese
             * @example 处理中
             */
            stateName: string | null;
            /**
             * @description When the resumption was asked for, or its day came; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            resumeRequestedAt: string | null;
        };
        /**
         * ConcernedService
         * @description The service that is adjusted or closed
         */
        ConcernedService: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Its number
             * @example YW-20261225-0001
             */
            number: string;
            /**
             * @description active 在网, suspended 暂停, closed 已停闭
             * @enum {unknown}
             */
            state: "active" | "suspended" | "closed";
            /**
             * @description The state in Chinese
             * @example 在网
             */
            stateName: string;
        };
        /**
         * ConfirmationSummary
         * @description The reply to the newest form 1
         */
        ConfirmationSummary: {
            /**
             * @description Number of form 1
             * @example QR-20260930-0001
             */
            number: string;
            /**
             * @description Round of asking, from 1
             * @example 1
             */
            round: number;
            /**
             * @description available 具备; conditional 有条件具备: after construction or optimization; refused 不具备: something was not approved
             * @enum {unknown}
             */
            result: "available" | "conditional" | "refused";
            /**
             * @description The result in Chinese
             * @example 具备
             */
            resultName: string;
            /**
             * @description The latest of the planned dates; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            inServiceOn: string | null;
            /**
             * @description The end-to-end network solution (art. 15)
             * @example 鼓楼OLT经汇聚环至核心路由器，单路由
             */
            networkSolution: string | null;
            /**
             * @description When the reply was given; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            repliedAt: string;
            /**
             * @description Who replied
             * @example 赵强
             */
            repliedBy: string | null;
        };
        /**
         * CountedCase
         * @description A counted case
         */
        CountedCase: {
            /**
             * @description What was counted
             * @enum {unknown}
             */
            object: "deadline" | "demand" | "confirmation" | "acceptance" | "order-segment" | "fault" | "step";
            /**
             * @description Its id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            objectId: string;
            /**
             * @description Whether its case is a demand or a fault
             * @enum {unknown}
             */
            kind: "demand" | "fault";
            /**
             * @description Id of the case (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            caseId: string;
            /**
             * @description Number of the case
             * @example XQ-20261124-0001
             */
            caseNumber: string;
            /**
             * @description Name of the customer
             * @example 华东物流集团
             */
            customerName: string;
            /**
             * @description The moment by which it was counted; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /**
             * @description What went into mean and 90th percentile, in the unit of the figure; null where it only counts
             * @example 2
             */
            value: number | null;
            /**
             * @description minutes or days; null without a value
             * @example 南京接入施工队
             */
            unit: string | null;
        };
        /**
         * CountedDay
         * @description One day of the count
         */
        CountedDay: {
            /**
             * @description The day, yyyy-mm-dd
             * @example 2026-10-08
             */
            date: string;
            /**
             * @description Its weekday in Chinese
             * @example 星期四
             */
            weekday: string;
            /** @description Whether it counts towards the limit */
            counted: boolean;
            /**
             * @description The how-manieth working day of the limit; null when it does not count
             * @example 3
             */
            ordinal: number | null;
            /**
             * @description Why it counts or does not, in Chinese
             * @example 国庆节
             */
            reason: string;
            /**
             * @description Number of the notice (文号) that names the day; null where only the week decides
             * @example 国办发明电〔2025〕7号
             */
            notice: string | null;
            /** @description The year's notice is not known yet */
            provisional: boolean;
        };
        /** CreateApiKeyRequest */
        CreateApiKeyRequest: {
            /**
             * @description Name of the system, for the record; never used twice
             * @example CRM
             */
            name: string;
            /**
             * @description Key of the department whose objects it sees; null: all departments
             * @example engineering
             */
            department: string | null;
            /**
             * @description What the key may do
             * @example [
             *       "demands:read",
             *       "demands:write"
             *     ]
             */
            scopes: ("demands:read" | "demands:write" | "faults:read" | "faults:write" | "steps:read" | "steps:write" | "deadlines:read" | "deadlines:write" | "calendar:write" | "resources:read" | "resources:write" | "services:read" | "services:write" | "templates:read" | "templates:write" | "customers:read" | "customers:write" | "notifications:read" | "events:read" | "statistics:read" | "models:read" | "models:write" | "personal:read" | "audit:read" | "operations:read" | "keys:manage")[];
            /**
             * @description When it ends by itself, ISO 8601 with offset; null or left away: not
             * @example 2027-11-30T00:00:00+08:00
             */
            expiresAt?: string | null;
        };
        /**
         * CreateApiKeyResponse
         * @description A new key with its secret
         */
        CreateApiKeyResponse: {
            /**
             * Format: uuid
             * @description Id of the key
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Name of the system, for the record; never used twice
             * @example CRM
             */
            name: string;
            /**
             * @description Key of the department whose objects it sees; null: all departments
             * @example support-center
             */
            department: string | null;
            /**
             * @description What the key may do
             * @example [
             *       "demands:read",
             *       "demands:write"
             *     ]
             */
            scopes: ("demands:read" | "demands:write" | "faults:read" | "faults:write" | "steps:read" | "steps:write" | "deadlines:read" | "deadlines:write" | "calendar:write" | "resources:read" | "resources:write" | "services:read" | "services:write" | "templates:read" | "templates:write" | "customers:read" | "customers:write" | "notifications:read" | "events:read" | "statistics:read" | "models:read" | "models:write" | "personal:read" | "audit:read" | "operations:read" | "keys:manage")[];
            /**
             * @description When it was made; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            createdAt: string;
            /**
             * @description Who made it
             * @example CRM（王芳）
             */
            createdBy: string;
            /**
             * @description When it ends by itself; null: not; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            expiresAt: string | null;
            /**
             * @description When it was used, to the minute; null: never yet; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            lastUsedAt: string | null;
            /**
             * @description When it was revoked; null: it is in force; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            revokedAt: string | null;
            /**
             * @description Who revoked it
             * @example 王芳
             */
            revokedBy: string | null;
            /**
             * @description The key itself, shown this once: sent as `Authorization: Bearer aak_…`
             * @example aak_0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f
             */
            secret: string;
        };
        /**
         * Customer
         * @description The customer (集团客户)
         */
        Customer: {
            /**
             * @description Customer number of the CRM (集团客户编号)
             * @example JT-000123
             */
            code: string;
            /**
             * @description Name of the customer (集团客户名称)
             * @example 华东物流集团
             */
            name: string;
            /**
             * @description Contact person (联系人)
             * @example 李雷
             */
            contactName: string;
            /**
             * @description Telephone of the contact person (联系电话)
             * @example 025-88886666
             */
            contactPhone: string;
            /**
             * Format: email
             * @description E-mail of the contact person (电子邮箱): where the customer is told that the service is open
             * @example contact@example.com
             */
            contactEmail?: string;
            /**
             * @description Important group customer (重要集团客户)
             * @default false
             */
            important: boolean;
            /**
             * @description Service level (服务等级); an input of the time-limit decisions
             * @default standard
             * @enum {unknown}
             */
            serviceLevel: "AAA" | "AA" | "A" | "standard";
        };
        /**
         * CustomerRequest
         * @description The customer (集团客户)
         */
        CustomerRequest: {
            /**
             * @description Customer number of the CRM (集团客户编号)
             * @example JT-000123
             */
            code: string;
            /**
             * @description Name of the customer (集团客户名称)
             * @example 华东物流集团
             */
            name: string;
            /**
             * @description Contact person (联系人)
             * @example 李雷
             */
            contactName: string;
            /**
             * @description Telephone of the contact person (联系电话)
             * @example 025-88886666
             */
            contactPhone: string;
            /**
             * Format: email
             * @description E-mail of the contact person (电子邮箱): where the customer is told that the service is open
             * @example contact@example.com
             */
            contactEmail?: string;
            /**
             * @description Important group customer (重要集团客户)
             * @default false
             */
            important?: boolean;
            /**
             * @description Service level (服务等级); an input of the time-limit decisions
             * @default standard
             * @enum {unknown}
             */
            serviceLevel?: "AAA" | "AA" | "A" | "standard";
        };
        /**
         * Deadline
         * @description A time limit 时限 that runs, or ran, for a demand or a fault
         */
        Deadline: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Id of the demand; null for a clock of a fault
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string | null;
            /**
             * @description Number of the demand
             * @example XQ-20260930-0001
             */
            demandNumber: string | null;
            /**
             * @description Id of the fault; null for a clock of a demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            faultId: string | null;
            /**
             * @description Number of the fault
             * @example GZ-20260930-0001
             */
            faultNumber: string | null;
            /**
             * @description Which limit of the guidance
             * @example resource-confirmation
             */
            limit: string;
            /**
             * @description The limit in Chinese
             * @example 资源确认回复
             */
            limitName: string;
            /**
             * @description running; paused; met: stopped in time; missed: stopped after its due moment; cancelled: left without an answer
             * @enum {unknown}
             */
            state: "running" | "paused" | "met" | "missed" | "cancelled";
            /**
             * @description The state in Chinese
             * @example 计时中
             */
            stateName: string;
            /**
             * @description The department that answers for it
             * @example support-center
             */
            department: string;
            /**
             * @description Its Chinese name
             * @example 客户服务支撑中心
             */
            departmentName: string;
            /**
             * @description Service level of the customer: AAA, AA, A, standard
             * @example AA
             */
            serviceLevel: string;
            /**
             * @description When the clock started; that day does not count; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            receivedAt: string;
            /**
             * @description Length of the limit in working days, extensions not counted; 0 where hours count
             * @example 2
             */
            workingDays: number;
            /**
             * @description Working days granted on top
             * @example 1
             */
            extendedWorkingDays: number;
            /**
             * @description Length of a limit counted in hours round the clock (faults); null: in working days
             * @example 24
             */
            hours: number | null;
            /**
             * @description Hours granted on top
             * @example 8
             */
            extendedHours: number;
            /**
             * @description The warning comes that many hours before it is due; 0: none
             * @example 2
             */
            warningHours: number;
            /**
             * @description The warning comes that many working days before the due day; 0: none
             * @example 1
             */
            warningWorkingDays: number;
            /**
             * @description When the limit ends; while paused, where it stood; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            dueAt: string;
            /**
             * @description When the department is warned; equal to dueAt: no warning; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            warnAt: string;
            /** @description Reaches into a year without an official calendar: will be recounted */
            provisional: boolean;
            /** @description Past its due moment and not answered, or answered too late */
            overdue: boolean;
            /** @description Working time left, or gone since when overdue; null once the clock has stopped */
            remaining: components["schemas"]["RemainingTime"] | null;
            /** @description Every pause, oldest first */
            pauses: components["schemas"]["Pause"][];
            /**
             * @description When the department was warned of this due moment; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            warnedAt: string | null;
            /**
             * @description When it was marked overdue; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            overdueAt: string | null;
            /**
             * @description How many reminders 催办 and supervisions 督办 were sent since it is overdue
             * @example 1
             */
            reminders: number;
            /**
             * @description When the next one is due; null: not overdue yet, or no further one; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            nextReminderAt: string | null;
            /**
             * @description When the clock stopped for good; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            stoppedAt: string | null;
        };
        /**
         * DeadlineExplanation
         * @description Why a deadline ends when it does
         */
        DeadlineExplanation: {
            deadline: components["schemas"]["Deadline"];
            /**
             * @description The whole count in one Chinese sentence
             * @example 客户服务支撑中心完成“人工确认资源”
             */
            summary: string;
            /** @description From the day of receipt to the due day */
            days: {
                /**
                 * @description The day, yyyy-mm-dd
                 * @example 2026-10-08
                 */
                date: string;
                /**
                 * @description Its weekday in Chinese
                 * @example 星期四
                 */
                weekday: string;
                /** @description Whether it counts towards the limit */
                counted: boolean;
                /**
                 * @description The how-manieth working day of the limit; null when it does not count
                 * @example 3
                 */
                ordinal: number | null;
                /**
                 * @description Why it counts or does not, in Chinese
                 * @example 国庆节
                 */
                reason: string;
                /**
                 * @description Number of the notice (文号) that names the day; null where only the week decides
                 * @example 国办发明电〔2025〕7号
                 */
                notice: string | null;
                /** @description The year's notice is not known yet */
                provisional: boolean;
                /**
                 * @description Business minutes of the day that counted towards the limit
                 * @example 540
                 */
                countedMinutes: number;
                /**
                 * @description Business minutes of the day in which the clock was paused
                 * @example 0
                 */
                pausedMinutes: number;
            }[];
            /** @description Every pause, oldest first */
            pauses: {
                /**
                 * @description When the clock was paused; ISO 8601 with offset
                 * @example 2026-10-13T17:30:00+08:00
                 */
                from: string;
                /**
                 * @description When it ran on; null while it is paused; ISO 8601 with offset, or null
                 * @example 2026-10-13T17:30:00+08:00
                 */
                to: string | null;
                /**
                 * @description Why
                 * @example 客户搬迁计划取消
                 */
                reason: string;
                /**
                 * @description Who paused it
                 * @example 王芳
                 */
                by: string;
                /**
                 * @description Business minutes it took out of the limit; up to now while it lasts
                 * @example 960
                 */
                workingMinutes: number;
            }[];
            /** @description Every change, oldest first */
            changes: {
                /**
                 * @description When; ISO 8601 with offset
                 * @example 2026-10-13T17:30:00+08:00
                 */
                at: string;
                /**
                 * @description Who
                 * @example 王芳
                 */
                actor: string;
                /**
                 * @description What, for programs
                 * @example deadline.extended
                 */
                action: string;
                /**
                 * @description What, one Chinese sentence
                 * @example 客户服务支撑中心完成“人工确认资源”
                 */
                summary: string;
                /**
                 * @description Why, where somebody gave a reason
                 * @example 客户搬迁计划取消
                 */
                reason: string | null;
                /** @description The deadline before, as an object; null where there was none */
                before: unknown;
                /** @description The deadline after, as an object */
                after: unknown;
            }[];
        };
        /**
         * Demand
         * @description A demand and where it stands
         */
        Demand: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Number of the demand (需求编号)
             * @example XQ-20260930-0001
             */
            number: string;
            /**
             * @description 新增 new, 调整 adjust, 停闭 close (art. 4)
             * @enum {unknown}
             */
            action: "new" | "adjust" | "close";
            /**
             * @description received: taken, not yet in the engine; presale: art. 6–16; accepted: the customer said yes, form 2 is not dispatched yet; provisioning: art. 17–22; acceptance: art. 23; assessing: how an adjustment is carried out (art. 36, 37); changing: a simple change of configuration; closing: art. 33–34; suspended: the service is, until it is resumed; completed: done with; withdrawn: by the customer in presale; cancelled
             * @enum {unknown}
             */
            state: "received" | "presale" | "accepted" | "provisioning" | "acceptance" | "assessing" | "changing" | "closing" | "suspended" | "completed" | "withdrawn" | "cancelled";
            /**
             * @description The state in Chinese
             * @example 售前
             */
            stateName: string;
            /**
             * @description How often form 1 was dispatched
             * @example 1
             */
            round: number;
            /**
             * @description When the demand was received; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            receivedAt: string;
            /**
             * @description When the customer accepted, or when it was completed, withdrawn or cancelled; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            concludedAt: string | null;
            /**
             * @description Day on which the customer expects the service (期望开通日期); yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            expectedOn: string | null;
            /**
             * @description One Chinese sentence: where it stands, who has it, how much time is left
             * @example 售前：客户服务支撑中心处理“人工确认资源”，剩余 1 个工作日
             */
            standing: string;
            customer: components["schemas"]["Customer"];
            accountManager: components["schemas"]["AccountManager"];
            product: components["schemas"]["Product"];
            /**
             * @description The service type in Chinese
             * @example 互联网专线
             */
            serviceTypeName: string;
            /** @description Access points 接入点 */
            accessPoints: {
                /**
                 * @description Id (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description From 1, as the caller gave them
                 * @example 1
                 */
                position: number;
                /**
                 * @description Name of the access point (接入点名称)
                 * @example 华东物流集团
                 */
                name: string;
                /**
                 * @description Address to connect (装机地址)
                 * @example 南京市鼓楼区中山路1号
                 */
                address: string;
            }[];
            /**
             * @description The product solution (art. 6, 7)
             * @example 总部以单路光纤接入，带宽200M
             */
            solution: string | null;
            /**
             * @description Id of the solution template it follows
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            templateId: string | null;
            /** @description Human steps that wait, oldest first */
            openSteps: components["schemas"]["WaitingStep"][];
            /** @description Limits that run or are paused, the most urgent first */
            deadlines: components["schemas"]["DemandDeadline"][];
            /** @description The reply to the newest form 1; null before there is one */
            confirmation: components["schemas"]["ConfirmationSummary"] | null;
            /** @description The newest form 2; null before it */
            order: components["schemas"]["OrderSummary"] | null;
            /** @description The newest form 4; null before it */
            acceptance: components["schemas"]["AcceptanceSummary"] | null;
            /**
             * @description Number of the archived acceptance
             * @example DA-20261203-0001
             */
            archiveNumber: string | null;
            /** @description The service it became; null while it is none, and for what changes or closes another */
            service: {
                /**
                 * @description Id (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Its number
                 * @example XQ-20260930-0001
                 */
                number: string;
            } | null;
            /** @description The service it adjusts or closes (原业务); null for a new one */
            existingService: components["schemas"]["ConcernedService"] | null;
            /** @description How a service is closed, by a closure or at the end of an adjustment; null before and otherwise */
            closure: components["schemas"]["ClosureSummary"] | null;
            /** @description Null unless cancelled */
            cancellation: components["schemas"]["Cancellation"] | null;
            /** @description What wants attention; empty when nothing does */
            flags: components["schemas"]["Flag"][];
        };
        /**
         * DemandDeadline
         * @description A time limit that runs or is paused
         */
        DemandDeadline: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Which limit of the guidance
             * @example resource-confirmation
             */
            limit: string;
            /**
             * @description The limit in Chinese
             * @example 资源确认回复
             */
            limitName: string;
            /**
             * @description Whether the clock runs
             * @enum {unknown}
             */
            state: "running" | "paused";
            /**
             * @description Key of the department (candidate group)
             * @example support-center
             */
            department: string;
            /**
             * @description Its Chinese name
             * @example 客户服务支撑中心
             */
            departmentName: string;
            /**
             * @description Length of the limit in working days, extensions not counted
             * @example 2
             */
            workingDays: number;
            /**
             * @description When the clock started; that day does not count; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            receivedAt: string;
            /**
             * @description When the limit ends; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            dueAt: string;
            /** @description Whether a running clock is past its due moment */
            overdue: boolean;
            /** @description Reaches into a year without an official calendar: will be recounted */
            provisional: boolean;
            remaining: components["schemas"]["RemainingTime"];
        };
        /**
         * DemandReference
         * @description The demand it belongs to
         */
        DemandReference: {
            /**
             * @description Id of the demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Its number
             * @example XQ-20260930-0001
             */
            number: string;
        };
        /**
         * DemandSummary
         * @description A demand in a list
         */
        DemandSummary: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Number of the demand (需求编号)
             * @example XQ-20260930-0001
             */
            number: string;
            /**
             * @description 新增 new, 调整 adjust, 停闭 close (art. 4)
             * @enum {unknown}
             */
            action: "new" | "adjust" | "close";
            /**
             * @description received: taken, not yet in the engine; presale: art. 6–16; accepted: the customer said yes, form 2 is not dispatched yet; provisioning: art. 17–22; acceptance: art. 23; assessing: how an adjustment is carried out (art. 36, 37); changing: a simple change of configuration; closing: art. 33–34; suspended: the service is, until it is resumed; completed: done with; withdrawn: by the customer in presale; cancelled
             * @enum {unknown}
             */
            state: "received" | "presale" | "accepted" | "provisioning" | "acceptance" | "assessing" | "changing" | "closing" | "suspended" | "completed" | "withdrawn" | "cancelled";
            /**
             * @description The state in Chinese
             * @example 售前
             */
            stateName: string;
            /**
             * @description How often form 1 was dispatched
             * @example 1
             */
            round: number;
            /**
             * @description When the demand was received; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            receivedAt: string;
            /**
             * @description When the customer accepted, or when it was completed, withdrawn or cancelled; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            concludedAt: string | null;
            /**
             * @description Day on which the customer expects the service (期望开通日期); yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            expectedOn: string | null;
            /**
             * @description Customer number of the CRM
             * @example JT-000123
             */
            customerCode: string;
            /**
             * @description Name of the customer
             * @example 华东物流集团
             */
            customerName: string;
            /**
             * @description Name of the product
             * @example 互联网专线
             */
            productName: string;
            /**
             * @description internet, data or voice
             * @example internet
             */
            serviceType: string;
        };
        /**
         * DueDate
         * @description The end of a limit, and why
         */
        DueDate: {
            /**
             * @description Moment of receipt; that day does not count; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            from: string;
            /**
             * @description Length of the limit in working days
             * @example 2
             */
            workingDays: number;
            /**
             * @description When the limit ends: close of business of its last working day; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            dueAt: string;
            /** @description Reaches into a year whose notice is not known yet */
            provisional: boolean;
            /** @description From the day of receipt to the due day */
            days: components["schemas"]["CountedDay"][];
        };
        /**
         * Event
         * @description Something that happened
         */
        Event: {
            /**
             * Format: uuid
             * @description Id of the event, for ever; as `webhook-id` when it is sent
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            id: string;
            /**
             * @description Its place in the stream, growing; null: the event of a test button, which is in none
             * @example 4711
             */
            position: string | null;
            /**
             * @description When it happened; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            timestamp: string;
            /**
             * @description The demand it is about, or null
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            demandId: string | null;
            /**
             * @description The fault it is about, or null
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            faultId: string | null;
            type: components["schemas"]["EventType2"];
            /** @description By type: the schema is in `GET /v1/event-types` */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * EventType
         * @description A type of event: `GET /v1/event-types` says when each comes and what it holds
         * @example service.activated
         * @enum {unknown}
         */
        EventType: "demand.received" | "demand.started" | "confirmation.replied" | "resource.created" | "resource.changed" | "work-order.ordered" | "work-order.moved" | "step.opened" | "step.handed-over" | "provisioning.completed" | "construction.blocked" | "acceptance.archived" | "service.activated" | "service.changed" | "service.suspended" | "service.resumed" | "service.closed" | "demand.cancelled" | "demand.revised" | "fault.reported" | "fault.replied" | "fault.archived";
        /**
         * EventType2
         * @description What happened: `GET /v1/event-types`
         * @enum {unknown}
         */
        EventType2: "demand.received" | "demand.started" | "confirmation.replied" | "resource.created" | "resource.changed" | "work-order.ordered" | "work-order.moved" | "step.opened" | "step.handed-over" | "provisioning.completed" | "construction.blocked" | "acceptance.archived" | "service.activated" | "service.changed" | "service.suspended" | "service.resumed" | "service.closed" | "demand.cancelled" | "demand.revised" | "fault.reported" | "fault.replied" | "fault.archived";
        /**
         * EventTypeDescription
         * @description A type of event
         */
        EventTypeDescription: {
            /**
             * @description Name of the type
             * @example service.activated
             */
            type: string;
            /**
             * @description When it comes
             * @example The service is active.
             */
            when: string;
            /** @description JSON Schema (2020-12) of its `data` */
            schema: {
                [key: string]: unknown;
            };
            /** @description A whole event, as it is sent */
            example: {
                [key: string]: unknown;
            };
        };
        /**
         * EventTypes
         * @description The catalogue of events
         */
        EventTypes: {
            /** @description Every type, and `webhook.test`, which only the test button sends */
            items: components["schemas"]["EventTypeDescription"][];
        };
        /** ExtendDeadlineRequest */
        ExtendDeadlineRequest: {
            /**
             * @description Working days to grant on top
             * @example 2
             */
            workingDays?: number;
            /**
             * @description Hours to grant on top, where hours count
             * @example 24
             */
            hours?: number;
            /**
             * @description Why; kept in the record
             * @example 客户搬迁计划取消
             */
            reason: string;
            /**
             * @description Who approved it
             * @example 刘洋
             */
            approver: string;
        };
        /**
         * Fault
         * @description A fault and where it stands
         */
        Fault: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Number of the fault (障碍编号)
             * @example GZ-20261130-0001
             */
            number: string;
            /**
             * @description received: taken, not yet in the engine; handling: art. 25–31; inspecting: replied, the monitoring centre checks the reply; archived; repeat: linked to the open fault of the same service, not run
             * @enum {unknown}
             */
            state: "received" | "handling" | "inspecting" | "archived" | "repeat";
            /**
             * @description The state in Chinese
             * @example 处理中
             */
            stateName: string;
            /**
             * @description Who reported it: 10086, account-manager, customer
             * @enum {unknown}
             */
            source: "10086" | "account-manager" | "customer";
            /**
             * @description critical 重大, major 较大, minor 一般
             * @enum {unknown}
             */
            severity: "critical" | "major" | "minor";
            /**
             * @description The severity in Chinese
             * @example 较大
             */
            severityName: string;
            /**
             * @description Who takes it in (art. 24): the support centre for an important customer who reports there, the monitoring centre for everybody else
             * @enum {unknown}
             */
            route: "monitoring-center" | "support-center";
            /**
             * @description The same in Chinese, with the reason where another way was asked for
             * @example 客户不是重要集团客户，由运行维护部监控中心受理
             */
            routeText: string;
            /** @description Important group customer, as the record says */
            important: boolean;
            /**
             * @description Service level of the customer: AAA, AA, A, standard
             * @example AA
             */
            serviceLevel: string;
            /**
             * @description Customer number of the CRM
             * @example JT-000123
             */
            customerCode: string;
            /**
             * @description Name of the customer
             * @example 华东物流集团
             */
            customerName: string;
            /**
             * @description From 1; a failed inspection begins another
             * @example 1
             */
            round: number;
            /**
             * @description When it was reported; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            receivedAt: string;
            /**
             * @description When it was archived, or linked to another; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            concludedAt: string | null;
            /**
             * @description One Chinese sentence: where it stands, who has it, how much time is left
             * @example 处理中：客户服务支撑中心处理“障碍预处理”；障碍处理剩余 7 小时 30 分
             */
            standing: string;
            /** @description The customer who has the fault (集团客户) */
            customer: {
                /**
                 * @description Customer number of the CRM (集团客户编号)
                 * @example JT-000123
                 */
                code: string;
                /**
                 * @description Name of the customer (集团客户名称)
                 * @example 华东物流集团
                 */
                name: string;
                /**
                 * @description Who of the customer is called back (联系人)
                 * @example 李雷
                 */
                contactName: string;
                /**
                 * @description Telephone of the contact person (联系电话)
                 * @example 0551-88886666
                 */
                contactPhone: string;
                /**
                 * Format: email
                 * @description E-mail of the contact person (电子邮箱): where the reply is sent to
                 * @example contact@example.com
                 */
                contactEmail?: string;
            };
            /** @description The service; null while nobody has named it */
            service: {
                /**
                 * @description Id (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Number of the service
                 * @example YW-20261225-0001
                 */
                number: string;
                /**
                 * @description Its product
                 * @example 互联网专线
                 */
                productName: string;
            } | null;
            /**
             * @description Code of the circuit
             * @example 南京NJ0001-互联网专线
             */
            circuit: string | null;
            /**
             * @description What the customer sees
             * @example 专线中断
             */
            description: string;
            /**
             * @description When it began; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            occurredAt: string | null;
            /** @description Where it was (art. 27, 29, 31): access, local-core, provincial-core; null before it is repaired */
            place: ("access" | "local-core" | "provincial-core") | null;
            /**
             * @description Why
             * @example 光模块故障
             */
            cause: string | null;
            /**
             * @description What was done
             * @example 更换光模块，链路恢复
             */
            remedy: string | null;
            /**
             * @description When the customer confirmed that it works again; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            restoredAt: string | null;
            /**
             * @description Who of the customer
             * @example 陈建国
             */
            confirmedBy: string | null;
            /**
             * @description When the fault was replied; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            repliedAt: string | null;
            /**
             * @description Who of the monitoring centre passed the reply
             * @example 秦岭
             */
            inspectedBy: string | null;
            /** @description Human steps that wait, oldest first */
            openSteps: components["schemas"]["WaitingStep"][];
            /** @description Clocks that run or are paused */
            deadlines: components["schemas"]["Deadline"][];
            /** @description Null unless it is held */
            hold: components["schemas"]["FaultHold"] | null;
            /** @description The fault of the same service that was open already; null unless this is its repeat */
            repeatOf: components["schemas"]["FaultReference"] | null;
            /** @description Reports of the same service while this one was open, oldest first */
            repeats: {
                /**
                 * @description Id (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Number of the fault (障碍编号)
                 * @example GZ-20261130-0001
                 */
                number: string;
                /**
                 * @description When it was reported; ISO 8601 with offset
                 * @example 2026-10-13T17:30:00+08:00
                 */
                receivedAt: string;
            }[];
            /** @description Null before it is archived */
            archive: components["schemas"]["FaultArchive"] | null;
        };
        /**
         * FaultArchive
         * @description The archive of the fault (art. 24)
         */
        FaultArchive: {
            /**
             * @description Number of the archive
             * @example GD-20261130-0001
             */
            number: string;
            /**
             * @description When it was archived; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            archivedAt: string;
            /**
             * @description SHA-256 over the content, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Whether the content still gives the same hash */
            intact: boolean;
            /** @description The fault, its steps with times, durations per department in natural and working minutes, hold, deadlines, rounds, repeats */
            content: {
                [key: string]: unknown;
            };
        };
        /**
         * FaultHold
         * @description The fault is held 挂起: its clock stands still
         */
        FaultHold: {
            /**
             * @description When it was held; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            since: string;
            /**
             * @description What it waits for
             * @example 客户搬迁计划取消
             */
            reason: string;
            /**
             * @description Who held it
             * @example 王芳
             */
            by: string;
        };
        /**
         * FaultReference
         * @description Another fault
         */
        FaultReference: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Number of the fault (障碍编号)
             * @example GZ-20261130-0001
             */
            number: string;
        };
        /**
         * FaultSummary
         * @description A fault in a list
         */
        FaultSummary: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Number of the fault (障碍编号)
             * @example GZ-20261130-0001
             */
            number: string;
            /**
             * @description received: taken, not yet in the engine; handling: art. 25–31; inspecting: replied, the monitoring centre checks the reply; archived; repeat: linked to the open fault of the same service, not run
             * @enum {unknown}
             */
            state: "received" | "handling" | "inspecting" | "archived" | "repeat";
            /**
             * @description The state in Chinese
             * @example 处理中
             */
            stateName: string;
            /**
             * @description Who reported it: 10086, account-manager, customer
             * @enum {unknown}
             */
            source: "10086" | "account-manager" | "customer";
            /**
             * @description critical 重大, major 较大, minor 一般
             * @enum {unknown}
             */
            severity: "critical" | "major" | "minor";
            /**
             * @description The severity in Chinese
             * @example 较大
             */
            severityName: string;
            /**
             * @description Who takes it in (art. 24): the support centre for an important customer who reports there, the monitoring centre for everybody else
             * @enum {unknown}
             */
            route: "monitoring-center" | "support-center";
            /**
             * @description The same in Chinese, with the reason where another way was asked for
             * @example 客户不是重要集团客户，由运行维护部监控中心受理
             */
            routeText: string;
            /** @description Important group customer, as the record says */
            important: boolean;
            /**
             * @description Service level of the customer: AAA, AA, A, standard
             * @example AA
             */
            serviceLevel: string;
            /**
             * @description Customer number of the CRM
             * @example JT-000123
             */
            customerCode: string;
            /**
             * @description Name of the customer
             * @example 华东物流集团
             */
            customerName: string;
            /**
             * @description From 1; a failed inspection begins another
             * @example 1
             */
            round: number;
            /**
             * @description When it was reported; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            receivedAt: string;
            /**
             * @description When it was archived, or linked to another; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            concludedAt: string | null;
            /**
             * @description Id of the service; null while nobody has named it
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            serviceId: string | null;
        };
        /**
         * FileChange
         * @description What becomes of a file
         */
        FileChange: {
            /**
             * @description The file
             * @example confirmation-limit.dmn
             */
            file: string;
            /**
             * @description added, removed or changed
             * @example changed
             */
            change: string;
            /** @description What changes for new cases, element by element, row by row */
            lines: string[];
        };
        /**
         * FileDefinition
         * @description What a file became in the engine
         */
        FileDefinition: {
            /** @description process, decision or form */
            kind: string;
            /** @description Id in the engine */
            id: string;
            /**
             * @description Version in the engine
             * @example 4
             */
            version: number;
            /** @description Key in the engine */
            key: string;
        };
        /**
         * Flag
         * @description Something that wants attention
         */
        Flag: {
            /**
             * @description Stable name, for programs
             * @example overdue
             */
            code: string;
            /**
             * @description The same in Chinese, for people
             * @example 已联系客户，下午到场
             */
            text: string;
        };
        /**
         * Form1
         * @description Form 1, resource confirmation and reply (资源确认及回复单)
         */
        Form1: {
            /**
             * @description Name of the form
             * @enum {string}
             */
            form: "resource-confirmation";
            /**
             * @description Title of the form in Chinese
             * @example 资源确认及回复单
             */
            title: string;
            /**
             * @description Number of the form (单号)
             * @example QR-20260930-0001
             */
            number: string;
            /**
             * @description Round of asking, from 1
             * @example 1
             */
            round: number;
            /**
             * @description How many rounds there are
             * @example 1
             */
            rounds: number;
            demand: components["schemas"]["DemandReference"];
            /**
             * @description When the support centre received it: the clock starts; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            receivedAt: string;
            customer: components["schemas"]["FormCustomer"];
            accountManager: components["schemas"]["FormAccountManager"];
            /**
             * @description internet, data or voice
             * @example internet
             */
            serviceType: string;
            /**
             * @description The service type in Chinese
             * @example 互联网专线
             */
            serviceTypeName: string;
            /**
             * @description Bandwidth of each access point in Mbit/s
             * @example 200
             */
            bandwidth: number;
            /**
             * @description Day on which the customer expects the service; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            expectedOn: string | null;
            /**
             * @description The product solution that is asked for (解决方案)
             * @example 总部以单路光纤接入，带宽200M
             */
            solution: string;
            /** @description Access points with what was found and planned */
            accessPoints: components["schemas"]["Form1AccessPoint"][];
            /**
             * @description The end-to-end network solution (art. 15)
             * @example 鼓楼OLT经汇聚环至核心路由器，单路由
             */
            networkSolution: string | null;
            /**
             * @description Who designed it
             * @example 赵强
             */
            designedBy: string | null;
            /** @description available 具备; conditional 有条件具备; refused 不具备; null before the reply */
            result: ("available" | "conditional" | "refused") | null;
            /**
             * @description The result in Chinese
             * @example 具备
             */
            resultName: string | null;
            /**
             * @description The latest of the planned dates; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            inServiceOn: string | null;
            /**
             * @description Who replied
             * @example 赵强
             */
            repliedBy: string | null;
            /**
             * @description When the reply was given; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            repliedAt: string | null;
        };
        /**
         * Form1AccessPoint
         * @description One access point with its findings
         */
        Form1AccessPoint: {
            /**
             * @description Id of the access point
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            accessPointId: string;
            /**
             * @description From 1
             * @example 1
             */
            position: number;
            /**
             * @description Name of the access point (接入点名称)
             * @example 华东物流集团
             */
            name: string;
            /**
             * @description Address (装机地址)
             * @example 南京市鼓楼区中山路1号
             */
            address: string;
            /** @description core, trunk, end; empty before the check */
            segments: components["schemas"]["Form1Finding"][];
        };
        /**
         * Form1Finding
         * @description The finding for one segment
         */
        Form1Finding: {
            /**
             * @description 核心 core, 接入主干 trunk, 接入末端 end
             * @enum {unknown}
             */
            segment: "core" | "trunk" | "end";
            /**
             * @description The segment in Chinese
             * @example 接入主干
             */
            segmentName: string;
            /**
             * @description available 具备; optimizable 维护优化可提供; construction 需扩容或新建; unknown 待人工确认
             * @enum {unknown}
             */
            status: "available" | "optimizable" | "construction" | "unknown";
            /**
             * @description The finding in Chinese
             * @example 具备
             */
            statusName: string;
            /**
             * @description The resource that was found
             * @example NJ-GL-0001
             */
            resource: string | null;
            /**
             * @description Free units; null when not known
             * @example 12
             */
            free: number | null;
            /**
             * @description What `free` counts: 端口 ports or 芯 fibres
             * @example 南京接入施工队
             */
            unit: string | null;
            /**
             * @description What is lacking
             * @example 核心网段无空闲端口
             */
            lacking: string | null;
            /**
             * @description Remark of whoever found it
             * @example 核对过端口
             */
            note: string | null;
            /**
             * @description Who found it: the inventory or a person
             * @enum {unknown}
             */
            source: "inventory" | "person";
            /** @description Engineering's answer where construction is needed (art. 12, 14); null: not asked or not answered */
            approved: boolean | null;
            /**
             * @description Planned in-service date, or date of availability after optimization; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            plannedOn: string | null;
            /**
             * @description Who planned it
             * @example 赵强
             */
            plannedBy: string | null;
            /**
             * @description Why construction was refused
             * @example 投资超出预算
             */
            refusalReason: string | null;
        };
        /**
         * Form2Circuit
         * @description The circuit of one access point
         */
        Form2Circuit: {
            /**
             * @description Circuit code (电路代号)
             * @example NJ-GL-0001
             */
            code: string | null;
            /**
             * @description Name of the access point
             * @example 总部
             */
            accessPointName: string;
            /**
             * @description Address
             * @example 南京市鼓楼区中山路1号
             */
            address: string;
            /**
             * @description Interface type (接口类型)
             * @example GE光口
             */
            interfaceType: string;
            /**
             * @description IP address
             * @example 203.0.113.10
             */
            ip: string | null;
            /**
             * @description VLAN
             * @example 1201
             */
            vlan: string | null;
            /**
             * @description Route (路由)
             * @example 鼓楼机房—中山路—总部
             */
            route: string | null;
            /**
             * @description Result of the test (测试结果)
             * @example 用户侧测试合格
             */
            testResult: string | null;
        };
        /**
         * Form2Segment
         * @description One segment of one access point
         */
        Form2Segment: {
            /**
             * @description Id of the access point
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            accessPointId: string;
            /**
             * @description Name of the access point (接入点名称)
             * @example 总部
             */
            accessPointName: string;
            /**
             * @description Address (装机地址)
             * @example 南京市鼓楼区中山路1号
             */
            address: string;
            /**
             * @description 核心 core, 接入主干 trunk, 接入末端 end
             * @enum {unknown}
             */
            segment: "core" | "trunk" | "end";
            /**
             * @description The segment in Chinese
             * @example 接入主干
             */
            segmentName: string;
            /**
             * @description ready 现网具备 (art. 18), project 工程建设 (art. 19), access-end 末端实施 (art. 20)
             * @enum {unknown}
             */
            way: "ready" | "project" | "access-end";
            /**
             * @description The way in Chinese
             * @example 现网具备
             */
            wayName: string;
            /**
             * @description The date replied at confirmation; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            plannedOn: string | null;
            /**
             * @description When it was built; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            completedOn: string | null;
            /**
             * @description Why it was built on another day than replied
             * @example 管道施工许可晚于计划
             */
            deviationReason: string | null;
            /**
             * @description Allocated device (设备)
             * @example 鼓楼OLT-01
             */
            device: string | null;
            /**
             * @description Allocated port or fibre (端口、纤芯)
             * @example 0/1/3
             */
            port: string | null;
            /**
             * @description ODF position (ODF 位置)
             * @example ODF-03-12
             */
            odf: string | null;
            /**
             * @description The unit that owns it (资源管理单位)
             * @example 传输资源管理室
             */
            owner: string | null;
        };
        /**
         * Form5Circuit
         * @description A circuit of the service
         */
        Form5Circuit: {
            /**
             * @description Circuit code (电路代号)
             * @example NJ-GL-0001
             */
            code: string | null;
            /**
             * @description Name of the access point (接入点)
             * @example 总部
             */
            accessPointName: string;
            /**
             * @description Address (装机地址)
             * @example 南京市鼓楼区中山路1号
             */
            address: string;
            /**
             * @description Interface type (接口类型)
             * @example GE光口
             */
            interfaceType: string;
        };
        /**
         * Form5Resource
         * @description A resource the service runs on
         */
        Form5Resource: {
            /**
             * @description Name of the access point (接入点)
             * @example 总部
             */
            accessPointName: string;
            /**
             * @description 核心 core, 接入主干 trunk, 接入末端 end
             * @enum {unknown}
             */
            segment: "core" | "trunk" | "end";
            /**
             * @description The segment in Chinese
             * @example 接入末端
             */
            segmentName: string;
            /**
             * @description Device (设备)
             * @example 鼓楼OLT-01
             */
            device: string | null;
            /**
             * @description Port or fibre (端口、纤芯)
             * @example 0/1/3
             */
            port: string | null;
            /**
             * @description ODF position (ODF 位置)
             * @example ODF-03-12
             */
            odf: string | null;
            /**
             * @description The unit that owns it (资源管理单位)
             * @example 传输资源管理室
             */
            owner: string;
            /**
             * @description What becomes of it (处理方式)
             * @example 释放
             */
            treatment: string;
        };
        /**
         * FormAccountManager
         * @description The account manager
         */
        FormAccountManager: {
            /**
             * @description Account manager (客户经理)
             * @example 华东物流集团
             */
            name: string;
            /**
             * @description Telephone (联系电话)
             * @example 13800000000
             */
            phone: string;
        };
        /**
         * FormCustomer
         * @description The customer
         */
        FormCustomer: {
            /**
             * @description Customer number
             * @example NJ-GL-0001
             */
            code: string;
            /**
             * @description Name of the customer (集团客户名称)
             * @example 华东物流集团
             */
            name: string;
            /**
             * @description Contact person (联系人)
             * @example 李雷
             */
            contactName: string;
            /**
             * @description Telephone (联系电话)
             * @example 025-88886666
             */
            contactPhone: string;
        };
        /**
         * GetCustomerResponse
         * @description A customer of the master (客户资料)
         */
        GetCustomerResponse: {
            /**
             * @description Customer number of the CRM (集团客户编号)
             * @example JT-000123
             */
            code: string;
            /**
             * @description Name of the customer (集团客户名称)
             * @example 华东物流集团
             */
            name: string;
            /** @description Important group customer (重要集团客户): counts for every demand and fault from now on, whatever they say themselves */
            important: boolean;
            /**
             * @description Service level (服务等级): counts for every demand and fault from now on
             * @enum {unknown}
             */
            serviceLevel: "AAA" | "AA" | "A" | "standard";
            /**
             * @description Contact person (联系人); masked without `personal:read`
             * @example 李雷
             */
            contactName: string | null;
            /**
             * @description Telephone (联系电话); masked without `personal:read`
             * @example 025-88886666
             */
            contactPhone: string | null;
            /**
             * @description E-mail (电子邮箱); masked without `personal:read`
             * @example contact@example.com
             */
            contactEmail: string | null;
            /** @description Account manager (客户经理); masked without `personal:read`; null: none */
            accountManager: {
                /**
                 * @description Account manager (客户经理)
                 * @example 王芳
                 */
                name: string;
                /**
                 * @description Telephone (联系电话)
                 * @example 13800000000
                 */
                phone: string;
            } | null;
            /**
             * @description When it was last written; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            updatedAt: string;
            /**
             * @description Who wrote it
             * @example CRM
             */
            updatedBy: string;
        };
        /**
         * GetDemandTimelineResponse
         * @description Lines of the record, oldest first
         */
        GetDemandTimelineResponse: {
            /** @description Lines of the record, oldest first */
            items: components["schemas"]["TimelineLine"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * GetFaultTimelineResponse
         * @description Lines of the record, oldest first
         */
        GetFaultTimelineResponse: {
            /** @description Lines of the record, oldest first */
            items: components["schemas"]["TimelineLine"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * GetHealthResponse
         * @description The process answers
         */
        GetHealthResponse: {
            /**
             * @description Always `alive`
             * @enum {string}
             */
            status: "alive";
        };
        /**
         * GetReadinessResponse
         * @description Ready to accept
         */
        GetReadinessResponse: {
            /**
             * @description Always `ready`; otherwise the answer is 503
             * @enum {string}
             */
            status: "ready";
            /**
             * @description PostgreSQL answers
             * @enum {string}
             */
            record: "up";
            /**
             * @description Whether the process engine answers; `unknown` where it was not asked
             * @enum {unknown}
             */
            engine: "up" | "away" | "unknown";
            /**
             * @description What is wrong, why, since when and what that means; empty: nothing
             * @example [
             *       "The engine (Zeebe gateway, REST) is away: connections are refused; it last answered 12 s ago. Steps completed by API wait as `completing`; who has claimed a task is not seen."
             *     ]
             */
            problems: string[];
        };
        /**
         * GetResourceHistoryResponse
         * @description Changes, oldest first
         */
        GetResourceHistoryResponse: {
            /** @description Changes, oldest first */
            items: components["schemas"]["ResourceChange"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * HandOverStepRequest
         * @description 转派
         */
        HandOverStepRequest: {
            /**
             * @description Key of the department it goes to; left away: it stays in its department
             * @example om-teams
             */
            department?: string;
            /**
             * @description The colleague who shall do it; left away: the department as a whole
             * @example 赵敏
             */
            assignee?: string;
            /**
             * @description What the next needs to know 转派说明
             * @example 核心侧正常，请排查接入侧光路
             */
            remark: string;
            /**
             * @description 经办人: who does it, a person or a system; kept in the record and shown in the timeline
             * @example 王芳
             */
            by: string;
        };
        /**
         * HandlingRecord
         * @description The written record of a blocked construction (协商记录)
         */
        HandlingRecord: {
            /**
             * @description Number of the record
             * @example XS-20260930-0001
             */
            number: string;
            /**
             * @description Element id of the step that met the obstacle
             * @example open-network
             */
            atStep: string;
            /**
             * @description Why the construction was blocked
             * @example 客户搬迁计划取消
             */
            reason: string;
            /**
             * @description Who reported it
             * @example 赵强
             */
            reportedBy: string;
            /**
             * @description When it was reported; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            reportedAt: string;
            /** @description All that was said, in order */
            opinions: components["schemas"]["Opinion"][];
            /** @description What both agreed on; null while they talk */
            decision: ("resume" | "change" | "cancel") | null;
            /**
             * @description The decision in Chinese
             * @example 恢复施工
             */
            decisionName: string | null;
            /**
             * @description When they agreed; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            agreedAt: string | null;
        };
        /**
         * HeldUnit
         * @description A held unit
         */
        HeldUnit: {
            /**
             * @description Number of the port or fibre, from 1
             * @example 1
             */
            number: number;
            /**
             * @description free 空闲, reserved 预占, occupied 占用, suspended 停用, to-be-released 待释放
             * @enum {unknown}
             */
            state: "free" | "reserved" | "occupied" | "suspended" | "to-be-released";
            /**
             * @description The state in Chinese
             * @example 预占
             */
            stateName: string;
            /**
             * @description Number of the demand that holds it
             * @example XQ-20260930-0001
             */
            demandNumber: string | null;
            /**
             * @description For which access point
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            accessPointId: string | null;
            /**
             * @description Since when; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            since: string;
        };
        /**
         * HoldStepRequest
         * @description 挂起
         */
        HoldStepRequest: {
            /**
             * @description What it waits for 挂起原因
             * @example 等待客户开放机房
             */
            reason: string;
            /**
             * @description 经办人: who does it, a person or a system; kept in the record and shown in the timeline
             * @example 王芳
             */
            by: string;
        };
        /**
         * ImportCalendarYearRequest
         * @description A year's notice of the State Council: days off and made-up days. Days that are not named follow the week
         */
        ImportCalendarYearRequest: {
            /**
             * @description The year, as in the address
             * @example 2026
             */
            year: number;
            /**
             * @description 文号，如 国办发明电〔2023〕7号
             * @example 国办发明电〔2025〕7号
             */
            notice: string;
            /**
             * @description 通知的标题和日期
             * @example 国务院办公厅关于2026年部分节假日安排的通知，2025年11月4日
             */
            source: string;
            /** @description 放假（含周末） */
            daysOff: {
                /**
                 * Format: date
                 * @description 日期，YYYY-MM-DD
                 * @example 2026-10-01
                 */
                date: string;
                /**
                 * @description 节日名称，如 国庆节
                 * @example 华东物流集团
                 */
                name: string;
            }[];
            /** @description 调休上班的周六、周日 */
            workdays: {
                /**
                 * Format: date
                 * @description 日期，YYYY-MM-DD
                 * @example 2026-10-01
                 */
                date: string;
                /**
                 * @description 节日名称，如 国庆节
                 * @example 华东物流集团
                 */
                name: string;
            }[];
            /** @description 真：暂定，正式通知发布后重算 */
            provisional?: boolean;
        };
        /**
         * ImportCustomerSheetResponse
         * @description What became of the file, or would
         */
        ImportCustomerSheetResponse: {
            /**
             * @description Id of the import (UUID); null: a dry run, or nothing in the file was new, as when it was imported before
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string | null;
            /** @description Whether this only says what would be */
            dryRun: boolean;
            /**
             * @description demands 需求, resources 资源, customers 客户
             * @enum {unknown}
             */
            kind: "demands" | "resources" | "customers";
            /**
             * @description Name of the file; null where it was sent bare
             * @example 需求导入.xlsx
             */
            fileName: string | null;
            /**
             * @description What the file is, by content
             * @enum {unknown}
             */
            format: "csv" | "xlsx";
            /**
             * @description SHA-256 of the file, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description Rows with content; heading, examples and remarks not counted
             * @example 300
             */
            rows: number;
            /**
             * @description Rows that are no content: examples (示例…), remarks (#…)
             * @example 2
             */
            skipped: number;
            /**
             * @description How many are new: demands received, resources or customers created
             * @example 12
             */
            created: number;
            /**
             * @description How many were known and differ; demands are never updated: 0
             * @example 3
             */
            updated: number;
            /**
             * @description How many were there already just so
             * @example 85
             */
            unchanged: number;
            /**
             * @description How many faults there are; 0: the import would be, or was, taken
             * @example 3
             */
            faultCount: number;
            /** @description Every fault by row, the first 2,000; of a dry run only, an import with faults is 422 */
            faults: {
                /**
                 * @description Row as Excel shows it, from 1
                 * @example 12
                 */
                row: number;
                /**
                 * @description Heading of the column; null: the row or the file as a whole
                 * @example 期望开通日期
                 */
                column: string | null;
                /**
                 * @description Name of the field, for programs
                 * @example expectedOn
                 */
                field: string | null;
                /**
                 * @description What is wrong and what to do: one Chinese sentence for whoever keeps the sheet
                 * @example “2026-02-30”不是存在的日期：按2026-11-30的样子填写。
                 */
                message: string;
            }[];
        };
        /**
         * ImportDemandSheetResponse
         * @description What became of the file, or would
         */
        ImportDemandSheetResponse: {
            /**
             * @description Id of the import (UUID); null: a dry run, or nothing in the file was new, as when it was imported before
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string | null;
            /** @description Whether this only says what would be */
            dryRun: boolean;
            /**
             * @description demands 需求, resources 资源, customers 客户
             * @enum {unknown}
             */
            kind: "demands" | "resources" | "customers";
            /**
             * @description Name of the file; null where it was sent bare
             * @example 需求导入.xlsx
             */
            fileName: string | null;
            /**
             * @description What the file is, by content
             * @enum {unknown}
             */
            format: "csv" | "xlsx";
            /**
             * @description SHA-256 of the file, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description Rows with content; heading, examples and remarks not counted
             * @example 300
             */
            rows: number;
            /**
             * @description Rows that are no content: examples (示例…), remarks (#…)
             * @example 2
             */
            skipped: number;
            /**
             * @description How many are new: demands received, resources or customers created
             * @example 12
             */
            created: number;
            /**
             * @description How many were known and differ; demands are never updated: 0
             * @example 3
             */
            updated: number;
            /**
             * @description How many were there already just so
             * @example 85
             */
            unchanged: number;
            /**
             * @description How many faults there are; 0: the import would be, or was, taken
             * @example 3
             */
            faultCount: number;
            /** @description Every fault by row, the first 2,000; of a dry run only, an import with faults is 422 */
            faults: {
                /**
                 * @description Row as Excel shows it, from 1
                 * @example 12
                 */
                row: number;
                /**
                 * @description Heading of the column; null: the row or the file as a whole
                 * @example 期望开通日期
                 */
                column: string | null;
                /**
                 * @description Name of the field, for programs
                 * @example expectedOn
                 */
                field: string | null;
                /**
                 * @description What is wrong and what to do: one Chinese sentence for whoever keeps the sheet
                 * @example “2026-02-30”不是存在的日期：按2026-11-30的样子填写。
                 */
                message: string;
            }[];
        };
        /**
         * ImportResourceSheetResponse
         * @description What became of the file, or would
         */
        ImportResourceSheetResponse: {
            /**
             * @description Id of the import (UUID); null: a dry run, or nothing in the file was new, as when it was imported before
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string | null;
            /** @description Whether this only says what would be */
            dryRun: boolean;
            /**
             * @description demands 需求, resources 资源, customers 客户
             * @enum {unknown}
             */
            kind: "demands" | "resources" | "customers";
            /**
             * @description Name of the file; null where it was sent bare
             * @example 需求导入.xlsx
             */
            fileName: string | null;
            /**
             * @description What the file is, by content
             * @enum {unknown}
             */
            format: "csv" | "xlsx";
            /**
             * @description SHA-256 of the file, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description Rows with content; heading, examples and remarks not counted
             * @example 300
             */
            rows: number;
            /**
             * @description Rows that are no content: examples (示例…), remarks (#…)
             * @example 2
             */
            skipped: number;
            /**
             * @description How many are new: demands received, resources or customers created
             * @example 12
             */
            created: number;
            /**
             * @description How many were known and differ; demands are never updated: 0
             * @example 3
             */
            updated: number;
            /**
             * @description How many were there already just so
             * @example 85
             */
            unchanged: number;
            /**
             * @description How many faults there are; 0: the import would be, or was, taken
             * @example 3
             */
            faultCount: number;
            /** @description Every fault by row, the first 2,000; of a dry run only, an import with faults is 422 */
            faults: {
                /**
                 * @description Row as Excel shows it, from 1
                 * @example 12
                 */
                row: number;
                /**
                 * @description Heading of the column; null: the row or the file as a whole
                 * @example 期望开通日期
                 */
                column: string | null;
                /**
                 * @description Name of the field, for programs
                 * @example expectedOn
                 */
                field: string | null;
                /**
                 * @description What is wrong and what to do: one Chinese sentence for whoever keeps the sheet
                 * @example “2026-02-30”不是存在的日期：按2026-11-30的样子填写。
                 */
                message: string;
            }[];
        };
        /** ImportResourcesRequest */
        ImportResourcesRequest: {
            /** @description All of them are taken, or none */
            resources: {
                /**
                 * @description Number of the resource (资源编码); the same number again updates it
                 * @example HF-E-0012
                 */
                code: string;
                /**
                 * @description Name of the resource (资源名称)
                 * @example 合肥高新区望江西路OLT-01
                 */
                name: string;
                /**
                 * @description 核心 core, 接入主干 trunk, 接入末端 end
                 * @enum {unknown}
                 */
                segment: "core" | "trunk" | "end";
                /**
                 * @description Number of the site (局站编码)
                 * @example HF-GX-03
                 */
                siteCode: string;
                /**
                 * @description Name of the site (局站名称)
                 * @example 合肥高新望江西路机房
                 */
                siteName: string;
                /**
                 * @description The addresses it serves: those that begin with this text. Blanks, punctuation, width and case of characters and a leading 安徽省 make no difference; of several resources the longest text decides
                 * @example 合肥市蜀山区望江西路800号
                 */
                coverage: string;
                /**
                 * @description What capacity, free and optimizable count: 端口 ports, 芯 fibres
                 * @example 端口
                 * @example 芯
                 */
                unit: string;
                /**
                 * @description Units it has in all (总容量)
                 * @example 48
                 */
                capacity: number;
                /**
                 * @description Units that are free (空闲), at most capacity
                 * @example 12
                 */
                free: number;
                /**
                 * @description Units in use that maintenance could free (维护优化可腾退, art. 13); segment end only, at most capacity less free
                 * @default 0
                 */
                optimizable?: number;
                /**
                 * @description The most that one unit carries, in Mbit/s (单端口最大带宽)
                 * @example 1000
                 */
                maxBandwidth: number;
                /** @description What it carries: internet line 互联网专线, data line 数据专线, voice line 语音专线 */
                serviceTypes: ("internet" | "data" | "voice")[];
                /**
                 * @description The unit that owns it (资源管理单位)
                 * @example 合肥分公司网络部
                 */
                owner: string;
            }[];
        };
        /**
         * ImportResourcesResponse
         * @description What the import did
         */
        ImportResourcesResponse: {
            /**
             * @description How many resources are new
             * @example 12
             */
            created: number;
            /**
             * @description How many were known and have changed
             * @example 3
             */
            updated: number;
            /**
             * @description How many were known just so
             * @example 85
             */
            unchanged: number;
        };
        /**
         * KeptCase
         * @description A running case that was not moved
         */
        KeptCase: {
            /** @description Key in the engine */
            processInstanceKey: string;
            /** @description Process */
            processId: string;
            /**
             * @description The version it keeps
             * @example 4
             */
            version: number;
            /**
             * @description Its demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string | null;
            /**
             * @description Its fault
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            faultId: string | null;
            /**
             * @description Why it was not moved
             * @example 客户搬迁计划取消
             */
            reason: string | null;
        };
        /**
         * ListApiKeysResponse
         * @description A key
         */
        ListApiKeysResponse: {
            /** @description A key */
            items: {
                /**
                 * Format: uuid
                 * @description Id of the key
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Name of the system, for the record; never used twice
                 * @example CRM
                 */
                name: string;
                /**
                 * @description Key of the department whose objects it sees; null: all departments
                 * @example support-center
                 */
                department: string | null;
                /**
                 * @description What the key may do
                 * @example [
                 *       "demands:read",
                 *       "demands:write"
                 *     ]
                 */
                scopes: ("demands:read" | "demands:write" | "faults:read" | "faults:write" | "steps:read" | "steps:write" | "deadlines:read" | "deadlines:write" | "calendar:write" | "resources:read" | "resources:write" | "services:read" | "services:write" | "templates:read" | "templates:write" | "customers:read" | "customers:write" | "notifications:read" | "events:read" | "statistics:read" | "models:read" | "models:write" | "personal:read" | "audit:read" | "operations:read" | "keys:manage")[];
                /**
                 * @description When it was made; ISO 8601 with offset
                 * @example 2026-10-13T17:30:00+08:00
                 */
                createdAt: string;
                /**
                 * @description Who made it
                 * @example CRM（王芳）
                 */
                createdBy: string;
                /**
                 * @description When it ends by itself; null: not; ISO 8601 with offset, or null
                 * @example 2026-10-13T17:30:00+08:00
                 */
                expiresAt: string | null;
                /**
                 * @description When it was used, to the minute; null: never yet; ISO 8601 with offset, or null
                 * @example 2026-10-13T17:30:00+08:00
                 */
                lastUsedAt: string | null;
                /**
                 * @description When it was revoked; null: it is in force; ISO 8601 with offset, or null
                 * @example 2026-10-13T17:30:00+08:00
                 */
                revokedAt: string | null;
                /**
                 * @description Who revoked it
                 * @example 王芳
                 */
                revokedBy: string | null;
            }[];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListArchivesResponse
         * @description An archive
         */
        ListArchivesResponse: {
            /** @description An archive */
            items: components["schemas"]["Archive"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListAttachmentsResponse
         * @description All files of the demand
         */
        ListAttachmentsResponse: {
            /** @description A file */
            items: components["schemas"]["Attachment"][];
        };
        /**
         * ListCountedCasesResponse
         * @description A counted case
         */
        ListCountedCasesResponse: {
            /** @description A counted case */
            items: components["schemas"]["CountedCase"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListCustomersResponse
         * @description Customers in the order in which they came
         */
        ListCustomersResponse: {
            /** @description Customers in the order in which they came */
            items: {
                /**
                 * @description Customer number of the CRM (集团客户编号)
                 * @example JT-000123
                 */
                code: string;
                /**
                 * @description Name of the customer (集团客户名称)
                 * @example 华东物流集团
                 */
                name: string;
                /** @description Important group customer (重要集团客户): counts for every demand and fault from now on, whatever they say themselves */
                important: boolean;
                /**
                 * @description Service level (服务等级): counts for every demand and fault from now on
                 * @enum {unknown}
                 */
                serviceLevel: "AAA" | "AA" | "A" | "standard";
                /**
                 * @description Contact person (联系人); masked without `personal:read`
                 * @example 李雷
                 */
                contactName: string | null;
                /**
                 * @description Telephone (联系电话); masked without `personal:read`
                 * @example 025-88886666
                 */
                contactPhone: string | null;
                /**
                 * @description E-mail (电子邮箱); masked without `personal:read`
                 * @example contact@example.com
                 */
                contactEmail: string | null;
                /** @description Account manager (客户经理); masked without `personal:read`; null: none */
                accountManager: {
                    /**
                     * @description Account manager (客户经理)
                     * @example 王芳
                     */
                    name: string;
                    /**
                     * @description Telephone (联系电话)
                     * @example 13800000000
                     */
                    phone: string;
                } | null;
                /**
                 * @description When it was last written; ISO 8601 with offset
                 * @example 2026-10-13T17:30:00+08:00
                 */
                updatedAt: string;
                /**
                 * @description Who wrote it
                 * @example CRM
                 */
                updatedBy: string;
            }[];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListDeadlinesResponse
         * @description Deadlines, newest first
         */
        ListDeadlinesResponse: {
            /** @description Deadlines, newest first */
            items: components["schemas"]["Deadline"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListDeliveriesResponse
         * @description A delivery
         */
        ListDeliveriesResponse: {
            /** @description A delivery */
            items: components["schemas"]["WebhookDelivery"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListDemandsResponse
         * @description Demands, newest first
         */
        ListDemandsResponse: {
            /** @description Demands, newest first */
            items: components["schemas"]["DemandSummary"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListEventsResponse
         * @description An event
         */
        ListEventsResponse: {
            /** @description An event */
            items: components["schemas"]["Event"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListFaultsResponse
         * @description Faults, newest first
         */
        ListFaultsResponse: {
            /** @description Faults, newest first */
            items: components["schemas"]["FaultSummary"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListHandlingRecordsResponse
         * @description All records of the demand
         */
        ListHandlingRecordsResponse: {
            /** @description A record */
            items: components["schemas"]["HandlingRecord"][];
        };
        /**
         * ListImportsResponse
         * @description Imports, newest first
         */
        ListImportsResponse: {
            /** @description Imports, newest first */
            items: {
                /**
                 * @description Id (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description demands 需求, resources 资源, customers 客户
                 * @enum {unknown}
                 */
                kind: "demands" | "resources" | "customers";
                /**
                 * @description Name of the file; null where it was sent bare
                 * @example 需求导入.xlsx
                 */
                fileName: string | null;
                /**
                 * @description What the file is, by content
                 * @enum {unknown}
                 */
                format: "csv" | "xlsx";
                /**
                 * @description SHA-256 of the file, hex
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256: string;
                /**
                 * @description Rows with content; heading, examples and remarks not counted
                 * @example 300
                 */
                rows: number;
                /**
                 * @description How many are new: demands received, resources or customers created
                 * @example 12
                 */
                created: number;
                /**
                 * @description How many were known and differ; demands are never updated: 0
                 * @example 3
                 */
                updated: number;
                /**
                 * @description How many were there already just so
                 * @example 85
                 */
                unchanged: number;
                /**
                 * @description When it was imported; ISO 8601 with offset
                 * @example 2026-10-13T17:30:00+08:00
                 */
                at: string;
                /**
                 * @description Who imported it
                 * @example 王芳
                 */
                actor: string;
            }[];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListModelReleasesResponse
         * @description Releases, and what came past them
         */
        ListModelReleasesResponse: {
            /** @description Releases, newest first */
            items: components["schemas"]["ModelRelease"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
            /** @description Versions in the engine that came through no release; null when the engine's records cannot be read */
            unknownDeployments: components["schemas"]["UnknownDeployment"][] | null;
        };
        /**
         * ListNotificationsResponse
         * @description A message
         */
        ListNotificationsResponse: {
            /** @description A message */
            items: components["schemas"]["Notification"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListResourcesResponse
         * @description A resource
         */
        ListResourcesResponse: {
            /** @description A resource */
            items: components["schemas"]["Resource"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListServicesResponse
         * @description A service
         */
        ListServicesResponse: {
            /** @description A service */
            items: components["schemas"]["Service"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListSolutionTemplatesResponse
         * @description Templates, newest first
         */
        ListSolutionTemplatesResponse: {
            /** @description Templates, newest first */
            items: components["schemas"]["SolutionTemplate"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListStepsResponse
         * @description Steps, newest first
         */
        ListStepsResponse: {
            /** @description Steps, newest first */
            items: components["schemas"]["StepSummary"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /**
         * ListWebhooksResponse
         * @description All webhooks that the caller may see
         */
        ListWebhooksResponse: {
            /** @description A webhook */
            items: components["schemas"]["Webhook"][];
        };
        /**
         * Measurement
         * @description What was measured on one circuit
         */
        Measurement: {
            /**
             * @description Circuit code (电路代号)
             * @example DL-20260930-0001
             */
            circuitCode: string;
            /**
             * @description Name of the access point
             * @example 总部
             */
            accessPointName: string;
            /**
             * @description Duration of the test in hours (测试时长)
             * @example 24
             */
            testHours: number;
            /**
             * @description Errored seconds (误码秒)
             * @example 0
             */
            erroredSeconds: number;
            /**
             * @description Loop delay in milliseconds (环路时延)
             * @example 3.2
             */
            loopDelay: number;
            /**
             * @description Packet loss in percent (丢包率)
             * @example 0.1
             */
            loss: number;
            /**
             * @description Received optical power in dBm (收光功率); null for electrical interfaces
             * @example -18.5
             */
            receivedPower: number | null;
        };
        /**
         * ModelFile
         * @description A file as the Modeler saves it
         */
        ModelFile: {
            /**
             * @description Name of the file; its folder does not count
             * @example presale.bpmn
             */
            name: string;
            /**
             * @description The file as text, UTF-8
             * @example 总部以单路光纤接入，带宽200M，VLAN隔离
             */
            content: string;
        };
        /**
         * ModelRelease
         * @description A release of the models 模型发布
         */
        ModelRelease: {
            /**
             * @description Number of the release, from 1
             * @example 3
             */
            number: number;
            /**
             * @description When it came into force; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /**
             * @description Who
             * @example 王芳
             */
            author: string;
            /** @description Why */
            remark: string;
            /** @description deployment, restoration (an earlier one again) or start (found changed by npm start) */
            kind: string;
            /**
             * @description The release whose content it is
             * @example 2
             */
            restores: number | null;
            /** @description SHA-256 over all files */
            digest: string;
            /** @description Whether it is the one in force */
            inForce: boolean;
            moves: components["schemas"]["ReleaseMoves"];
        };
        /**
         * ModelReleaseDetail
         * @description A release with its files
         */
        ModelReleaseDetail: {
            /**
             * @description Number of the release, from 1
             * @example 3
             */
            number: number;
            /**
             * @description When it came into force; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /**
             * @description Who
             * @example 王芳
             */
            author: string;
            /** @description Why */
            remark: string;
            /** @description deployment, restoration (an earlier one again) or start (found changed by npm start) */
            kind: string;
            /**
             * @description The release whose content it is
             * @example 2
             */
            restores: number | null;
            /** @description SHA-256 over all files */
            digest: string;
            /** @description Whether it is the one in force */
            inForce: boolean;
            moves: components["schemas"]["ReleaseMoves"];
            /** @description What it changed against the release before */
            changes: components["schemas"]["FileChange"][];
            /** @description Every file */
            files: {
                /**
                 * @description Name
                 * @example presale.bpmn
                 */
                name: string;
                /** @description SHA-256 of the content */
                sha256: string;
                /** @description What it became in the engine */
                definitions: components["schemas"]["FileDefinition"][];
                /** @description The file */
                content: string;
            }[];
            /** @description Running cases that kept their version, at most 500 */
            kept: components["schemas"]["KeptCase"][];
        };
        /**
         * ModelUpload
         * @description Models to put into force
         */
        ModelUpload: {
            /**
             * @description Who puts it into force (发布人)
             * @example 王芳
             */
            author: string;
            /**
             * @description Why (备注)
             * @example 金牌客户资源确认由5天改为4天
             */
            remark: string;
            /**
             * @description Take along the running cases that can be moved safely; their clocks go on as they are
             * @default false
             */
            migrate?: boolean;
            /** @description Every file of bpmn/: what is missing counts as deleted */
            files: components["schemas"]["ModelFile"][];
        };
        /**
         * NewDemand
         * @description A demand: 新增 new, 调整 adjust, 停闭 close (art. 4)
         */
        NewDemand: {
            /**
             * @description Where the ends of the line lie: 本地 local (also when missing), 跨地市 cross-city, 跨省 cross-province. Only local lines are taken (art. 2)
             * @enum {unknown}
             */
            scope?: "local" | "cross-city" | "cross-province";
            customer: components["schemas"]["CustomerRequest"];
            accountManager: components["schemas"]["AccountManager"];
        } & (components["schemas"]["NewService"] | components["schemas"]["Adjustment"] | components["schemas"]["Closure"]);
        /**
         * NewService
         * @description 新增需求 (art. 6–23)
         */
        NewService: {
            /**
             * @description 新增: a service the customer does not have yet (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "new";
            /**
             * @description Where the ends of the line lie: 本地 local (also when missing), 跨地市 cross-city, 跨省 cross-province. Only local lines are taken (art. 2)
             * @enum {unknown}
             */
            scope?: "local" | "cross-city" | "cross-province";
            customer: components["schemas"]["CustomerRequest"];
            accountManager: components["schemas"]["AccountManager"];
            product: components["schemas"]["Product"];
            /** @description Addresses to connect (接入点), 1 to 200; no two with the same name and address */
            accessPoints: {
                /**
                 * @description Name of the access point (接入点名称)
                 * @example 总部
                 */
                name: string;
                /**
                 * @description Address to connect (装机地址)
                 * @example 南京市鼓楼区中山路1号
                 */
                address: string;
            }[];
            /**
             * Format: date
             * @description Day on which the customer expects the service, yyyy-mm-dd (期望开通日期); not in the past
             * @example 2026-11-30
             */
            expectedOn?: string;
        };
        /**
         * NewSolutionTemplate
         * @description A solution template to publish
         */
        NewSolutionTemplate: {
            /**
             * @description Code of an existing template makes its next version; a number MB-yyyymmdd-nnnn is given when missing
             * @example MB-20260930-0001
             */
            code?: string;
            /**
             * @description Name (模板名称)
             * @example 楼宇双路由专线
             */
            name: string;
            /**
             * @description The solution (模板内容)
             * @example 主备双路由，汇聚节点分离
             */
            content: string;
            /**
             * @description Internet line 互联网专线, data line 数据专线, voice line 语音专线
             * @enum {unknown}
             */
            serviceType: "internet" | "data" | "voice";
            /**
             * @description Product number it is for; any product of the service type when missing
             * @example P-100
             */
            productCode?: string;
        };
        /**
         * NewWebhook
         * @description A new webhook with its secret
         */
        NewWebhook: {
            /**
             * Format: uuid
             * @description Id of the webhook
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            id: string;
            /**
             * Format: uri
             * @description Where events are sent by POST. Its host must have public addresses only, or be allowed by the operator (WEBHOOK_ALLOW)
             * @example https://crm.example.com/events
             */
            url: string;
            /**
             * @description Which types; empty or missing: all
             * @default []
             * @example [
             *       "service.activated",
             *       "fault.replied"
             *     ]
             */
            types: components["schemas"]["EventType"][];
            /**
             * @description Only events about steps of these departments; empty or missing: of all, and events about no step
             * @default []
             * @example [
             *       "engineering"
             *     ]
             */
            departments: string[];
            /**
             * @description Only events of demands with these actions; empty or missing: of all, and of faults
             * @default []
             * @example [
             *       "new",
             *       "adjust"
             *     ]
             */
            actions: ("new" | "adjust" | "close")[];
            /**
             * @description Only events of cases of these customers; empty or missing: of all
             * @default []
             * @example [
             *       "C-001"
             *     ]
             */
            customers: string[];
            /**
             * @description False: paused. Events are kept meanwhile and sent, in order, when it is true again
             * @default true
             */
            enabled: boolean;
            /**
             * @description `standard`, or the facade whose subscription it is
             * @example standard
             */
            format: string;
            /**
             * @description When it was registered; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            createdAt: string;
            /**
             * @description Who registered it
             * @example CRM
             */
            createdBy: string;
            /**
             * @description Key of the signature, shown this once: whsec_…
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw5cBvNcGR5k4=
             */
            secret: string;
        };
        /**
         * NoteStepRequest
         * @description 备注
         */
        NoteStepRequest: {
            /**
             * @description What the next should know 备注
             * @example 物业要求晚上八点后施工
             */
            text: string;
            /**
             * @description 经办人: who does it, a person or a system; kept in the record and shown in the timeline
             * @example 王芳
             */
            by: string;
        };
        /**
         * Notification
         * @description A message to a department or a customer
         */
        Notification: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description When it was written; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /**
             * @description warning 预警, reminder 催办, supervision 督办, completion 竣工反馈
             * @example completion
             */
            kind: string;
            /**
             * @description Key of the department it is from or for
             * @example support-center
             */
            department: string;
            /**
             * @description Its Chinese name
             * @example 集团客户部
             */
            departmentName: string;
            /**
             * @description department, head 部门负责人, or customer 客户联系人
             * @example department
             */
            recipient: string;
            /**
             * @description E-mail address or telephone of the customer
             * @example 南京市鼓楼区中山路1号
             */
            address: string | null;
            /**
             * @description Id of the demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string | null;
            /**
             * @description What it says
             * @example 已联系客户，下午到场
             */
            text: string;
            /**
             * @description When it was handed to the mail server; null: only kept here; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            sentAt: string | null;
        };
        /**
         * Opinion
         * @description What one department said
         */
        Opinion: {
            /**
             * @description Round of the talk, from 1
             * @example 1
             */
            round: number;
            /**
             * @description Key of the department
             * @example group-customer
             */
            department: string;
            /**
             * @description The department in Chinese
             * @example 集团客户部
             */
            departmentName: string;
            /**
             * @description resume 继续施工, change 变更方案, cancel 取消需求
             * @enum {unknown}
             */
            decision: "resume" | "change" | "cancel";
            /**
             * @description The decision in Chinese
             * @example 继续施工
             */
            decisionName: string;
            /**
             * @description Who took part (参与协商人)
             * @example 王芳、赵强、物业李经理
             */
            participant: string;
            /**
             * @description What they said (意见)
             * @example 已与物业协商，周末进场
             */
            opinion: string;
            /**
             * @description Who filled it in
             * @example 王芳
             */
            by: string;
            /**
             * @description When; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
        };
        /**
         * OrderSummary
         * @description The newest form 2
         */
        OrderSummary: {
            /**
             * @description Number of form 2
             * @example KT-20261101-0001
             */
            number: string;
            /**
             * @description applied 已申请, returned 退回, accepted 已受理, opened 已开通, revised 方案变更, cancelled 已取消
             * @enum {unknown}
             */
            state: "applied" | "returned" | "accepted" | "opened" | "revised" | "cancelled";
            /**
             * @description Day on which it is wanted; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            requestedOn: string | null;
            /**
             * @description When it was dispatched; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            appliedAt: string;
            /**
             * @description When the support centre accepted it; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            acceptedAt: string | null;
            /**
             * @description When network and user side were opened; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            openedAt: string | null;
            /**
             * @description When form 2 was replied; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            repliedAt: string | null;
        };
        /**
         * Pause
         * @description A pause of the clock 暂停
         */
        Pause: {
            /**
             * @description When the clock was paused; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            from: string;
            /**
             * @description When it ran on; null while it is paused; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            to: string | null;
            /**
             * @description Why
             * @example 客户搬迁计划取消
             */
            reason: string;
            /**
             * @description Who paused it
             * @example 王芳
             */
            by: string;
        };
        /** PauseDeadlineRequest */
        PauseDeadlineRequest: {
            /**
             * @description Why; kept in the record
             * @example 客户搬迁计划取消
             */
            reason: string;
        };
        /**
         * PermanentClosure
         * @description For good (永久停闭)
         */
        PermanentClosure: {
            /**
             * @description 永久停闭: end to end, for good (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "permanent";
            /**
             * Format: date
             * @description Day from which the service is closed, yyyy-mm-dd (停闭生效日); not in the past
             * @example 2026-12-01
             */
            effectiveOn: string;
            /**
             * @description Why (停闭原因)
             * @example 客户停产检修
             */
            reason?: string;
        };
        /** @description An error (RFC 9457); further members say what the code needs */
        Problem: {
            /**
             * @description Kind of problem, as a URN made of its code
             * @example urn:problem:not-found
             */
            type: string;
            /**
             * @description The HTTP status in words
             * @example Not Found
             */
            title: string;
            /**
             * @description The HTTP status
             * @example 404
             */
            status: number;
            /**
             * @description What happened and what to do about it, in one or two sentences
             * @example The body has one fault: correct what "faults" names and send it again.
             */
            detail: string;
            /**
             * @description The id of this request, as in the log and in the header x-request-id
             * @example 6f1d2a38-5a0e-4f0c-9d4b-2f5b8c1f7a10
             */
            instance: string;
            /**
             * @description Stable name of the problem, for programs:
             *     - `invalid-request` (400): body, query, path or headers do not fit the schema
             *     - `idempotency-key-missing` (400): this route is not carried out without an Idempotency-Key
             *     - `malformed-json` (400): the body is not JSON, or empty
             *     - `malformed-request` (400): the body is not as long as its content-length says
             *     - `malformed-url` (400): the address is not percent-encoded correctly
             *     - `bad-request` (400): the server refuses the request otherwise; any 4xx status
             *     - `unauthenticated` (401): no access key or token, or one that is not valid (any more)
             *     - `scope-missing` (403): the key or token lacks a scope; `scope` names it
             *     - `not-own` (403): the object is in sight, but another department may do this; `department`
             *     - `department-bound` (403): the answer is about all departments, the key or token is of one
             *     - `cross-site` (403): a browser that is signed in sent it from a page elsewhere
             *     - `not-found` (404): there is no such thing; `what` and `id` say which
             *     - `no-such-route` (404): there is no such address or method
             *     - `method-not-allowed` (405): the address is there, but not with this method; `Allow` names those
             *     - `not-acceptable` (406): no format that Accept takes is offered; `offered`
             *     - `step-not-open` (409): the step is completed, being completed or cancelled; `state`
             *     - `demand-ended` (409): the demand is completed, withdrawn or cancelled; `state`
             *     - `demand-past-cancelling` (409): the demand has gone too far to be cancelled; `state`
             *     - `service-state` (409): the service is in a state that forbids it; `state`
             *     - `service-number-taken` (409): another service has that number; `service`
             *     - `service-busy` (409): another demand touches the service; `demand` is its number
             *     - `resumption-under-way` (409): the resumption of the service is on its way
             *     - `deadline-ended` (409): the clock was met, missed or cancelled
             *     - `deadline-due` (409): the due moment has passed: too late to move it
             *     - `deadline-paused` (409): the clock is paused already
             *     - `deadline-not-paused` (409): the clock runs: nothing to resume
             *     - `deadline-held` (409): the clock stands for a held step; `step`: resume that
             *     - `key-name-taken` (409): there is or was a key of that name
             *     - `key-ended` (409): the key is revoked or has expired
             *     - `key-own` (409): a key does not revoke itself
             *     - `step-taken` (409): somebody else has the step; `assignee`
             *     - `step-not-handed-over` (409): nobody handed the step over; `choice` sends it back
             *     - `reminded-just-now` (409): the step was reminded of in the last 10 minutes; `remindedAt`
             *     - `step-held` (409): the step is held already; `heldAt`, `heldBy`
             *     - `step-not-held` (409): the step is not held: nothing to resume
             *     - `resource-code-taken` (409): another resource has that code; `code`
             *     - `unit-not-waiting` (409): the unit does not wait to be released; `state`
             *     - `service-closed` (409): the service is closed for good; `service`, `state`
             *     - `idempotency-key-in-use` (409): the first request with this Idempotency-Key still runs
             *     - `delivery-not-dead` (409): only what was given up can be sent again; `state`
             *     - `work-order-state` (409): the work order is done or withdrawn, or is carried out by a step of its demand; `state`
             *     - `models-busy` (409): another deployment of models is under way
             *     - `etag-differs` (412): the thing was changed since it was read; `etag` is its present one
             *     - `body-too-large` (413): the body is larger than the route accepts
             *     - `unsupported-media-type` (415): the content type is not application/json
             *     - `too-many-requests` (429): too many requests in a minute; wait as `Retry-After` says
             *     - `file-missing` (422): an upload holds no file, or broke off
             *     - `file-empty` (422): the uploaded file is empty
             *     - `file-type-refused` (422): the content is no PDF, JPEG, PNG or OFD
             *     - `demand-not-local` (422): the line crosses cities or provinces; `offered`
             *     - `demand-makes-no-sense` (422): a demand fits the schema but cannot be meant
             *     - `fault-makes-no-sense` (422): the report of a fault fits the schema but cannot be meant
             *     - `work-order-makes-no-sense` (422): an order for network work fits the schema but cannot be meant
             *     - `resources-make-no-sense` (422): resources fit the schema but cannot be meant
             *     - `import-refused` (422): a file to import has faults; `faults` by row, nothing is taken
             *     - `file-unreadable` (422): a file to import is neither CSV nor XLSX
             *     - `invalid-calendar` (422): a year's notice contradicts itself
             *     - `extension-too-long` (422): limit and extensions have no room for so many days
             *     - `extension-unit` (422): the extension is not in the unit of the limit
             *     - `step-result-refused` (422): the result does not fit the step
             *     - `key-makes-no-sense` (422): a key that would not work from its first moment
             *     - `department-unknown` (422): there is no such department; `offered`
             *     - `handover-goes-nowhere` (422): the step lies there already, or nobody is named
             *     - `models-refused` (422): models do not pass the check, or the engine refuses them; `faults`
             *     - `template-service-type-differs` (422): the code belongs to another service type
             *     - `idempotency-key-reused` (422): the Idempotency-Key came before with another body
             *     - `webhook-address-refused` (422): events are not sent to such an address; `host`
             *     - `if-match-missing` (428): this is not written without If-Match: read it first
             *     - `too-many-streams` (429): as many streams of events as are allowed are open
             *     - `internal` (500): a fault of the service; report `instance`
             *     - `unavailable` (503): something this service needs is away
             *     - `record-unavailable` (503): the record (PostgreSQL) is away
             * @example not-found
             * @enum {unknown}
             */
            code: "invalid-request" | "idempotency-key-missing" | "malformed-json" | "malformed-request" | "malformed-url" | "bad-request" | "unauthenticated" | "scope-missing" | "not-own" | "department-bound" | "cross-site" | "not-found" | "no-such-route" | "method-not-allowed" | "not-acceptable" | "step-not-open" | "demand-ended" | "demand-past-cancelling" | "service-state" | "service-number-taken" | "service-busy" | "resumption-under-way" | "deadline-ended" | "deadline-due" | "deadline-paused" | "deadline-not-paused" | "deadline-held" | "key-name-taken" | "key-ended" | "key-own" | "step-taken" | "step-not-handed-over" | "reminded-just-now" | "step-held" | "step-not-held" | "resource-code-taken" | "unit-not-waiting" | "service-closed" | "idempotency-key-in-use" | "delivery-not-dead" | "work-order-state" | "models-busy" | "etag-differs" | "body-too-large" | "unsupported-media-type" | "too-many-requests" | "file-missing" | "file-empty" | "file-type-refused" | "demand-not-local" | "demand-makes-no-sense" | "fault-makes-no-sense" | "work-order-makes-no-sense" | "resources-make-no-sense" | "import-refused" | "file-unreadable" | "invalid-calendar" | "extension-too-long" | "extension-unit" | "step-result-refused" | "key-makes-no-sense" | "department-unknown" | "handover-goes-nowhere" | "models-refused" | "template-service-type-differs" | "idempotency-key-reused" | "webhook-address-refused" | "if-match-missing" | "too-many-streams" | "internal" | "unavailable" | "record-unavailable";
            /** @description Every fault of the request, not only the first */
            faults?: components["schemas"]["RequestFault"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Product
         * @description What is ordered (产品)
         */
        Product: {
            /**
             * @description Product number
             * @example P-100
             */
            code: string;
            /**
             * @description Name of the product (产品名称)
             * @example 互联网专线
             */
            name: string;
            /** @description Mature product (成熟产品, art. 6); false asks for a solution template (art. 7) */
            mature: boolean;
            /**
             * @description Internet line 互联网专线, data line 数据专线, voice line 语音专线
             * @enum {unknown}
             */
            serviceType: "internet" | "data" | "voice";
            /**
             * @description Bandwidth of each access point in Mbit/s
             * @example 200
             */
            bandwidth: number;
        };
        /**
         * PutCustomerRequest
         * @description A customer of the master (客户资料)
         */
        PutCustomerRequest: {
            /**
             * @description Name of the customer (集团客户名称)
             * @example 华东物流集团
             */
            name: string;
            /**
             * @description Important group customer (重要集团客户)
             * @default false
             */
            important?: boolean;
            /**
             * @description Service level (服务等级); an input of the time-limit decisions
             * @default standard
             * @enum {unknown}
             */
            serviceLevel?: "AAA" | "AA" | "A" | "standard";
            /**
             * @description Contact person (联系人)
             * @example 李雷
             */
            contactName?: string;
            /**
             * @description Telephone of the contact person (联系电话)
             * @example 025-88886666
             */
            contactPhone?: string;
            /**
             * Format: email
             * @description E-mail of the contact person (电子邮箱): where the customer is told that the service is open
             * @example contact@example.com
             */
            contactEmail?: string;
            accountManager?: components["schemas"]["AccountManager"];
        };
        /**
         * PutCustomerResponse
         * @description A customer of the master (客户资料)
         */
        PutCustomerResponse: {
            /**
             * @description Customer number of the CRM (集团客户编号)
             * @example JT-000123
             */
            code: string;
            /**
             * @description Name of the customer (集团客户名称)
             * @example 华东物流集团
             */
            name: string;
            /** @description Important group customer (重要集团客户): counts for every demand and fault from now on, whatever they say themselves */
            important: boolean;
            /**
             * @description Service level (服务等级): counts for every demand and fault from now on
             * @enum {unknown}
             */
            serviceLevel: "AAA" | "AA" | "A" | "standard";
            /**
             * @description Contact person (联系人); masked without `personal:read`
             * @example 李雷
             */
            contactName: string | null;
            /**
             * @description Telephone (联系电话); masked without `personal:read`
             * @example 025-88886666
             */
            contactPhone: string | null;
            /**
             * @description E-mail (电子邮箱); masked without `personal:read`
             * @example contact@example.com
             */
            contactEmail: string | null;
            /** @description Account manager (客户经理); masked without `personal:read`; null: none */
            accountManager: {
                /**
                 * @description Account manager (客户经理)
                 * @example 王芳
                 */
                name: string;
                /**
                 * @description Telephone (联系电话)
                 * @example 13800000000
                 */
                phone: string;
            } | null;
            /**
             * @description When it was last written; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            updatedAt: string;
            /**
             * @description Who wrote it
             * @example CRM
             */
            updatedBy: string;
        };
        /**
         * ReleaseMoves
         * @description Running cases this release was to take along
         */
        ReleaseMoves: {
            /**
             * @description Moved to this release
             * @example 5
             */
            moved: number;
            /**
             * @description Kept on their version, each with its reason
             * @example 1
             */
            kept: number;
            /**
             * @description Still to be moved; goes on by itself
             * @example 0
             */
            pending: number;
        };
        /**
         * ReleasePlan
         * @description What changes, and what becomes of running cases
         */
        ReleasePlan: {
            /**
             * @description The release it is compared with; null: the first
             * @example 3
             */
            base: number | null;
            /** @description For new cases */
            changes: components["schemas"]["FileChange"][];
            running: components["schemas"]["RunningCases"];
            /** @description Which cases keep what */
            notes: string[];
        };
        /**
         * ReleaseResult
         * @description What a release does
         */
        ReleaseResult: {
            /** @description True: nothing was deployed */
            dryRun: boolean;
            /** @description False: exactly this is in force already, and no release was made */
            changed: boolean;
            /** @description Null at a dry run */
            release: components["schemas"]["ModelRelease"] | null;
            plan: components["schemas"]["ReleasePlan"];
        };
        /**
         * ReleaseUnitResponse
         * @description The unit is free
         */
        ReleaseUnitResponse: {
            /**
             * @description Units of the resource that are free now
             * @example 12
             */
            free: number;
        };
        /**
         * RemainingTime
         * @description Working time left; when overdue: working time gone since the due moment
         */
        RemainingTime: {
            /**
             * @description Whole working days, counted as limits are: today does not count
             * @example 2
             */
            workingDays: number;
            /**
             * @description All business time between, in minutes; natural minutes for a limit that is counted in hours
             * @example 960
             */
            workingMinutes: number;
        };
        /**
         * RemindStepRequest
         * @description 催办
         */
        RemindStepRequest: {
            /**
             * @description What is urgent 催办说明
             * @example 客户今天第三次来电
             */
            remark?: string;
            /**
             * @description 经办人: who does it, a person or a system; kept in the record and shown in the timeline
             * @example 王芳
             */
            by: string;
        };
        /**
         * Replayed
         * @description What was taken up again
         */
        Replayed: {
            /**
             * @description How many will be sent again
             * @example 3
             */
            replayed: number;
        };
        /** ReportFaultRequest */
        ReportFaultRequest: {
            /**
             * @description Who reports (art. 24): 10086; account-manager 客户经理; customer 集团客户直接申告 to the support centre, which only important customers may
             * @enum {unknown}
             */
            source: "10086" | "account-manager" | "customer";
            /**
             * @description Id of the service, or its number; a person completes it later where it is unknown
             * @example YW-20261225-0001
             */
            serviceId?: string;
            /** @description The customer who has the fault (集团客户) */
            customer?: {
                /**
                 * @description Customer number of the CRM (集团客户编号)
                 * @example JT-000123
                 */
                code: string;
                /**
                 * @description Name of the customer (集团客户名称)
                 * @example 华东物流集团
                 */
                name: string;
                /**
                 * @description Who of the customer is called back (联系人)
                 * @example 李雷
                 */
                contactName: string;
                /**
                 * @description Telephone of the contact person (联系电话)
                 * @example 0551-88886666
                 */
                contactPhone: string;
                /**
                 * Format: email
                 * @description E-mail of the contact person (电子邮箱): where the reply is sent to
                 * @example contact@example.com
                 */
                contactEmail?: string;
            };
            /**
             * @description critical 重大: service down; major 较大: impaired; minor 一般. The monitoring centre may correct it
             * @default major
             * @enum {unknown}
             */
            severity?: "critical" | "major" | "minor";
            /**
             * @description What the customer sees (障碍现象)
             * @example 专线全部中断，光猫光信号灯红灯
             */
            description: string;
            /**
             * Format: date-time
             * @description When it began (障碍发生时间), ISO 8601 with offset; not in the future
             * @example 2026-11-30T08:15:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Code of the circuit (电路代号)
             * @example DL-20261101-0001
             */
            circuit?: string;
        };
        /**
         * RequestFault
         * @description One fault of the request
         */
        RequestFault: {
            /**
             * @description JSON pointer to the faulty value; empty for the whole
             * @example /accessPoints/0/address
             */
            pointer: string;
            /**
             * @description What is wrong and what to do
             * @example Required: add it.
             */
            message: string;
        };
        /**
         * Resource
         * @description Ports or fibres of one segment at one site
         */
        Resource: {
            /**
             * @description Number of the resource (资源编码); the same number again updates it
             * @example HF-E-0012
             */
            code: string;
            /**
             * @description Name of the resource (资源名称)
             * @example 合肥高新区望江西路OLT-01
             */
            name: string;
            /**
             * @description 核心 core, 接入主干 trunk, 接入末端 end
             * @enum {unknown}
             */
            segment: "core" | "trunk" | "end";
            /**
             * @description Number of the site (局站编码)
             * @example HF-GX-03
             */
            siteCode: string;
            /**
             * @description Name of the site (局站名称)
             * @example 合肥高新望江西路机房
             */
            siteName: string;
            /**
             * @description The addresses it serves: those that begin with this text. Blanks, punctuation, width and case of characters and a leading 安徽省 make no difference; of several resources the longest text decides
             * @example 合肥市蜀山区望江西路800号
             */
            coverage: string;
            /**
             * @description What capacity, free and optimizable count: 端口 ports, 芯 fibres
             * @example 端口
             * @example 芯
             */
            unit: string;
            /**
             * @description Units it has in all (总容量)
             * @example 48
             */
            capacity: number;
            /**
             * @description Units that are free (空闲), at most capacity
             * @example 12
             */
            free: number;
            /**
             * @description Units in use that maintenance could free (维护优化可腾退, art. 13); segment end only, at most capacity less free
             * @default 0
             */
            optimizable: number;
            /**
             * @description The most that one unit carries, in Mbit/s (单端口最大带宽)
             * @example 1000
             */
            maxBandwidth: number;
            /** @description What it carries: internet line 互联网专线, data line 数据专线, voice line 语音专线 */
            serviceTypes: ("internet" | "data" | "voice")[];
            /**
             * @description The unit that owns it (资源管理单位)
             * @example 合肥分公司网络部
             */
            owner: string;
            /**
             * @description The segment in Chinese
             * @example 接入末端
             */
            segmentName: string;
            /**
             * @description Units that demands have reserved (预占)
             * @example 4
             */
            reserved: number;
            /**
             * @description Units in use by demands of this service (占用)
             * @example 30
             */
            occupied: number;
            /**
             * @description Units that wait to be dismantled (待释放)
             * @example 2
             */
            toBeReleased: number;
        };
        /**
         * ResourceChange
         * @description A change
         */
        ResourceChange: {
            /**
             * @description When it happened; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /**
             * @description Who did it
             * @example 王芳
             */
            actor: string;
            /**
             * @description Which unit; null: the resource itself
             * @example 3
             */
            unitNumber: number | null;
            /** @description free 空闲, reserved 预占, occupied 占用, to-be-released 待释放; null where the resource itself changed */
            from: ("free" | "reserved" | "occupied" | "suspended" | "to-be-released") | null;
            /** @description free 空闲, reserved 预占, occupied 占用, to-be-released 待释放; null where the resource itself changed */
            to: ("free" | "reserved" | "occupied" | "suspended" | "to-be-released") | null;
            /**
             * @description For which demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string | null;
            /**
             * @description What happened, in Chinese
             * @example 已联系客户，下午到场
             */
            text: string;
        };
        /**
         * ResourceDetail
         * @description A resource and who holds it
         */
        ResourceDetail: {
            /**
             * @description Number of the resource (资源编码); the same number again updates it
             * @example HF-E-0012
             */
            code: string;
            /**
             * @description Name of the resource (资源名称)
             * @example 合肥高新区望江西路OLT-01
             */
            name: string;
            /**
             * @description 核心 core, 接入主干 trunk, 接入末端 end
             * @enum {unknown}
             */
            segment: "core" | "trunk" | "end";
            /**
             * @description Number of the site (局站编码)
             * @example HF-GX-03
             */
            siteCode: string;
            /**
             * @description Name of the site (局站名称)
             * @example 合肥高新望江西路机房
             */
            siteName: string;
            /**
             * @description The addresses it serves: those that begin with this text. Blanks, punctuation, width and case of characters and a leading 安徽省 make no difference; of several resources the longest text decides
             * @example 合肥市蜀山区望江西路800号
             */
            coverage: string;
            /**
             * @description What capacity, free and optimizable count: 端口 ports, 芯 fibres
             * @example 端口
             * @example 芯
             */
            unit: string;
            /**
             * @description Units it has in all (总容量)
             * @example 48
             */
            capacity: number;
            /**
             * @description Units that are free (空闲), at most capacity
             * @example 12
             */
            free: number;
            /**
             * @description Units in use that maintenance could free (维护优化可腾退, art. 13); segment end only, at most capacity less free
             * @default 0
             */
            optimizable: number;
            /**
             * @description The most that one unit carries, in Mbit/s (单端口最大带宽)
             * @example 1000
             */
            maxBandwidth: number;
            /** @description What it carries: internet line 互联网专线, data line 数据专线, voice line 语音专线 */
            serviceTypes: ("internet" | "data" | "voice")[];
            /**
             * @description The unit that owns it (资源管理单位)
             * @example 合肥分公司网络部
             */
            owner: string;
            /**
             * @description The segment in Chinese
             * @example 接入末端
             */
            segmentName: string;
            /**
             * @description Units that demands have reserved (预占)
             * @example 4
             */
            reserved: number;
            /**
             * @description Units in use by demands of this service (占用)
             * @example 30
             */
            occupied: number;
            /**
             * @description Units that wait to be dismantled (待释放)
             * @example 2
             */
            toBeReleased: number;
            /** @description Units that demands hold; the others are free or in use elsewhere */
            units: components["schemas"]["HeldUnit"][];
        };
        /**
         * RestoreModelsRequest
         * @description Who puts an earlier release into force again, and why
         */
        RestoreModelsRequest: {
            /**
             * @description Who puts it into force (发布人)
             * @example 王芳
             */
            author: string;
            /**
             * @description Why (备注)
             * @example 金牌客户资源确认由5天改为4天
             */
            remark: string;
            /**
             * @description Take along the running cases that can be moved safely; their clocks go on as they are
             * @default false
             */
            migrate?: boolean;
        };
        /** ResumeDeadlineRequest */
        ResumeDeadlineRequest: {
            /**
             * @description Why; kept in the record
             * @example 客户搬迁计划取消
             */
            reason?: string;
        };
        /** ResumeServiceRequest */
        ResumeServiceRequest: {
            /**
             * @description Why it is resumed before its day (恢复原因)
             * @example 客户提前复工
             */
            reason?: string;
        };
        /**
         * ResumeServiceResponse
         * @description The service, still suspended, and where its resumption can be followed
         */
        ResumeServiceResponse: {
            /** @description Id (UUID) */
            id: string;
            /**
             * @description Number of the service (业务编号)
             * @example YW-20261225-0001
             */
            number: string;
            /**
             * @description active 在网, suspended 暂停, closed 已停闭
             * @enum {unknown}
             */
            state: "active" | "suspended" | "closed";
            /**
             * @description The state in Chinese
             * @example 在网
             */
            stateName: string;
            /** @description Id of the demand it came from */
            demandId: string;
            /**
             * @description Number of the archived acceptance
             * @example DA-20261225-0001
             */
            archiveNumber: string;
            /** @description Customer number of the CRM */
            customerCode: string;
            /** @description Name of the customer */
            customerName: string;
            /** @description Product */
            productCode: string;
            /**
             * @description Product in words
             * @example 互联网专线200M
             */
            productName: string;
            /** @description internet, data or voice */
            serviceType: string;
            /**
             * @description Bandwidth of each access point in Mbit/s
             * @example 200
             */
            bandwidth: number;
            /** @description Important group customer (重要集团客户), as the newest demand said */
            important: boolean;
            /**
             * @description Service level (服务等级), as the newest demand said
             * @example AA
             */
            serviceLevel: string;
            /**
             * @description When it became active; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            activatedAt: string;
            /**
             * @description Since when it is suspended (art. 34); ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            suspendedAt: string | null;
            /**
             * @description Day on which a suspended one is resumed; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            resumeOn: string | null;
            /**
             * @description When it was closed for good; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            closedAt: string | null;
            /**
             * @description Id of the service that it replaced by an adjustment (art. 36)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            replacesId: string | null;
            /** @description The demand of the suspension: there to follow the resumption */
            demand: {
                /** @description Id (UUID) */
                id: string;
                /**
                 * @description Its number
                 * @example XQ-20261201-0001
                 */
                number: string;
            };
        };
        /**
         * ResumeStepRequest
         * @description 解挂
         */
        ResumeStepRequest: {
            /**
             * @description What has come 解挂说明
             * @example 客户已开放机房
             */
            remark?: string;
            /**
             * @description 经办人: who does it, a person or a system; kept in the record and shown in the timeline
             * @example 王芳
             */
            by: string;
        };
        /**
         * ReturnStepRequest
         * @description 退单
         */
        ReturnStepRequest: {
            /**
             * @description Why it goes back 退单原因
             * @example 不属于本部门维护范围
             */
            reason: string;
            /**
             * @description 经办人: who does it, a person or a system; kept in the record and shown in the timeline
             * @example 王芳
             */
            by: string;
        };
        /**
         * RevokeApiKeyResponse
         * @description An API key, without its secret
         */
        RevokeApiKeyResponse: {
            /**
             * Format: uuid
             * @description Id of the key
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Name of the system, for the record; never used twice
             * @example CRM
             */
            name: string;
            /**
             * @description Key of the department whose objects it sees; null: all departments
             * @example support-center
             */
            department: string | null;
            /**
             * @description What the key may do
             * @example [
             *       "demands:read",
             *       "demands:write"
             *     ]
             */
            scopes: ("demands:read" | "demands:write" | "faults:read" | "faults:write" | "steps:read" | "steps:write" | "deadlines:read" | "deadlines:write" | "calendar:write" | "resources:read" | "resources:write" | "services:read" | "services:write" | "templates:read" | "templates:write" | "customers:read" | "customers:write" | "notifications:read" | "events:read" | "statistics:read" | "models:read" | "models:write" | "personal:read" | "audit:read" | "operations:read" | "keys:manage")[];
            /**
             * @description When it was made; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            createdAt: string;
            /**
             * @description Who made it
             * @example CRM（王芳）
             */
            createdBy: string;
            /**
             * @description When it ends by itself; null: not; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            expiresAt: string | null;
            /**
             * @description When it was used, to the minute; null: never yet; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            lastUsedAt: string | null;
            /**
             * @description When it was revoked; null: it is in force; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            revokedAt: string | null;
            /**
             * @description Who revoked it
             * @example 王芳
             */
            revokedBy: string | null;
        };
        /** RotateApiKeyRequest */
        RotateApiKeyRequest: {
            /**
             * @description Minutes for which the old secret stays valid, 1 to 10080 (a week)
             * @default 1440
             */
            overlapMinutes?: number;
        };
        /**
         * RotateApiKeyResponse
         * @description A key with its new secret
         */
        RotateApiKeyResponse: {
            /**
             * Format: uuid
             * @description Id of the key
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Name of the system, for the record; never used twice
             * @example CRM
             */
            name: string;
            /**
             * @description Key of the department whose objects it sees; null: all departments
             * @example support-center
             */
            department: string | null;
            /**
             * @description What the key may do
             * @example [
             *       "demands:read",
             *       "demands:write"
             *     ]
             */
            scopes: ("demands:read" | "demands:write" | "faults:read" | "faults:write" | "steps:read" | "steps:write" | "deadlines:read" | "deadlines:write" | "calendar:write" | "resources:read" | "resources:write" | "services:read" | "services:write" | "templates:read" | "templates:write" | "customers:read" | "customers:write" | "notifications:read" | "events:read" | "statistics:read" | "models:read" | "models:write" | "personal:read" | "audit:read" | "operations:read" | "keys:manage")[];
            /**
             * @description When it was made; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            createdAt: string;
            /**
             * @description Who made it
             * @example CRM（王芳）
             */
            createdBy: string;
            /**
             * @description When it ends by itself; null: not; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            expiresAt: string | null;
            /**
             * @description When it was used, to the minute; null: never yet; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            lastUsedAt: string | null;
            /**
             * @description When it was revoked; null: it is in force; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            revokedAt: string | null;
            /**
             * @description Who revoked it
             * @example 王芳
             */
            revokedBy: string | null;
            /**
             * @description The key itself, shown this once: sent as `Authorization: Bearer aak_…`
             * @example aak_0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d4e5f
             */
            secret: string;
            /**
             * @description Until when the secret before it is valid, too; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            oldValidUntil: string;
        };
        /**
         * RotatedSecret
         * @description The new secret
         */
        RotatedSecret: {
            /**
             * @description Key of the signature, shown this once: whsec_…
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw5cBvNcGR5k4=
             */
            secret: string;
            /**
             * @description Until then the old secret signs as well; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            previousSecretUntil: string;
        };
        /**
         * RunningCases
         * @description For running cases
         */
        RunningCases: {
            /**
             * @description engine: its records, about a second old. record: open human steps only
             * @example engine
             */
            countedFrom: string;
            /** @description By process and version */
            versions: components["schemas"]["RunningVersion"][];
        };
        /**
         * RunningElement
         * @description An element with running cases
         */
        RunningElement: {
            /**
             * @description Element
             * @example confirm-resources
             */
            id: string;
            /**
             * @description Its name
             * @example 确认资源
             */
            name: string;
            /**
             * @description Running cases that stand there
             * @example 38
             */
            count: number;
            /** @description Whether they can be moved from there */
            movable: boolean;
            /**
             * @description Why not
             * @example 客户搬迁计划取消
             */
            reason: string | null;
        };
        /**
         * RunningVersion
         * @description Running cases of one version
         */
        RunningVersion: {
            /**
             * @description Process
             * @example resource-confirmation
             */
            processId: string;
            /**
             * @description Its name
             * @example 资源确认
             */
            name: string;
            /**
             * @description Version in the engine by which they run
             * @example 4
             */
            version: number;
            /**
             * @description The release that brought this version; null when none did
             * @example 4
             */
            release: number | null;
            /**
             * @description Running process instances
             * @example 7
             */
            instances: number;
            /**
             * @description Those that can be moved to the new version
             * @example 6
             */
            movable: number;
            /**
             * @description Those that keep this version
             * @example 1
             */
            kept: number;
            /** @description Where they stand */
            elements: components["schemas"]["RunningElement"][];
        };
        /**
         * SecretRotation
         * @description How the old secret ends
         */
        SecretRotation: {
            /**
             * @description For how many hours messages are signed with the old secret as well, 0 to 168
             * @default 24
             * @example 24
             */
            overlapHours?: number;
        };
        /**
         * Service
         * @description A service of a customer
         */
        Service: {
            /** @description Id (UUID) */
            id: string;
            /**
             * @description Number of the service (业务编号)
             * @example YW-20261225-0001
             */
            number: string;
            /**
             * @description active 在网, suspended 暂停, closed 已停闭
             * @enum {unknown}
             */
            state: "active" | "suspended" | "closed";
            /**
             * @description The state in Chinese
             * @example 在网
             */
            stateName: string;
            /** @description Id of the demand it came from */
            demandId: string;
            /**
             * @description Number of the archived acceptance
             * @example DA-20261225-0001
             */
            archiveNumber: string;
            /** @description Customer number of the CRM */
            customerCode: string;
            /** @description Name of the customer */
            customerName: string;
            /** @description Product */
            productCode: string;
            /**
             * @description Product in words
             * @example 互联网专线200M
             */
            productName: string;
            /** @description internet, data or voice */
            serviceType: string;
            /**
             * @description Bandwidth of each access point in Mbit/s
             * @example 200
             */
            bandwidth: number;
            /** @description Important group customer (重要集团客户), as the newest demand said */
            important: boolean;
            /**
             * @description Service level (服务等级), as the newest demand said
             * @example AA
             */
            serviceLevel: string;
            /**
             * @description When it became active; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            activatedAt: string;
            /**
             * @description Since when it is suspended (art. 34); ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            suspendedAt: string | null;
            /**
             * @description Day on which a suspended one is resumed; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            resumeOn: string | null;
            /**
             * @description When it was closed for good; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            closedAt: string | null;
            /**
             * @description Id of the service that it replaced by an adjustment (art. 36)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            replacesId: string | null;
        };
        /**
         * ServiceDetail
         * @description A service with its circuits and resources
         */
        ServiceDetail: {
            /** @description Id (UUID) */
            id: string;
            /**
             * @description Number of the service (业务编号)
             * @example YW-20261225-0001
             */
            number: string;
            /**
             * @description active 在网, suspended 暂停, closed 已停闭
             * @enum {unknown}
             */
            state: "active" | "suspended" | "closed";
            /**
             * @description The state in Chinese
             * @example 在网
             */
            stateName: string;
            /** @description Id of the demand it came from */
            demandId: string;
            /**
             * @description Number of the archived acceptance
             * @example DA-20261225-0001
             */
            archiveNumber: string;
            /** @description Customer number of the CRM */
            customerCode: string;
            /** @description Name of the customer */
            customerName: string;
            /** @description Product */
            productCode: string;
            /**
             * @description Product in words
             * @example 互联网专线200M
             */
            productName: string;
            /** @description internet, data or voice */
            serviceType: string;
            /**
             * @description Bandwidth of each access point in Mbit/s
             * @example 200
             */
            bandwidth: number;
            /** @description Important group customer (重要集团客户), as the newest demand said */
            important: boolean;
            /**
             * @description Service level (服务等级), as the newest demand said
             * @example AA
             */
            serviceLevel: string;
            /**
             * @description When it became active; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            activatedAt: string;
            /**
             * @description Since when it is suspended (art. 34); ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            suspendedAt: string | null;
            /**
             * @description Day on which a suspended one is resumed; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            resumeOn: string | null;
            /**
             * @description When it was closed for good; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            closedAt: string | null;
            /**
             * @description Id of the service that it replaced by an adjustment (art. 36)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            replacesId: string | null;
            /** @description The service it replaced by an adjustment; null when there is none */
            replaces: {
                /** @description Id (UUID) */
                id: string;
                /** @description Its number */
                number: string;
            } | null;
            /** @description The service that replaced it by an adjustment; null when there is none */
            replacedBy: {
                /** @description Id (UUID) */
                id: string;
                /** @description Its number */
                number: string;
            } | null;
            /** @description Circuits, one per access point */
            circuits: components["schemas"]["Circuit"][];
            /** @description Resources it runs on */
            resources: {
                /** @description Access point */
                accessPointName: string;
                /** @description core, trunk or end */
                segment: string;
                /**
                 * @description The segment in Chinese
                 * @example 接入末端
                 */
                segmentName: string;
                /**
                 * @description Device
                 * @example 鼓楼OLT-01
                 */
                device: string | null;
                /**
                 * @description Port or fibre
                 * @example 0/1/3
                 */
                port: string | null;
                /**
                 * @description ODF position
                 * @example ODF-03-12
                 */
                odf: string | null;
                /**
                 * @description The unit that owns it
                 * @example 传输资源管理室
                 */
                owner: string | null;
            }[];
        };
        /**
         * SolutionTemplate
         * @description A published solution template 解决方案模板 (art. 7)
         */
        SolutionTemplate: {
            /**
             * @description Id of this version (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Code, the same for every version
             * @example MB-20260930-0001
             */
            code: string;
            /**
             * @description Version, from 1; a new one never changes the one before
             * @example 4
             */
            version: number;
            /**
             * @description Name (模板名称)
             * @example 华东物流集团
             */
            name: string;
            /**
             * @description The solution (模板内容)
             * @example 总部以单路光纤接入，带宽200M，VLAN隔离
             */
            content: string;
            /**
             * @description internet, data or voice
             * @example internet
             */
            serviceType: string;
            /**
             * @description Product number it is for
             * @example P-100
             */
            productCode: string | null;
            /**
             * @description When it was published; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            publishedAt: string;
            /**
             * @description Who published it
             * @example 赵强
             */
            publishedBy: string;
            /**
             * @description The demand whose request led to it; null when entered by API
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string | null;
        };
        /**
         * Statistics
         * @description Figures over a period
         */
        Statistics: {
            /**
             * @description First day, or null: from the beginning
             * @example 2026-10-01
             */
            from: string | null;
            /**
             * @description Last day, or null: without an end
             * @example 2026-10-31
             */
            to: string | null;
            /**
             * @description The dimension of the groups, or null
             * @example 王芳
             */
            by: string | null;
            /**
             * @description The moment at which what still runs was looked at; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /** @description All cases together */
            total: {
                /** @description Clocks 时限. One belongs to the period in which it stopped, or, while it runs, in which it is due: it is counted in one period only */
                clocks: {
                    /** @description Stopped, in time or too late */
                    concluded: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Stopped in time; share of those concluded */
                    inTime: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `concluded`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Stopped too late; share of those concluded */
                    missed: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `concluded`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Not stopped yet, paused ones included */
                    running: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Of those running: paused now */
                    paused: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Concluded, or running past the due moment */
                    decided: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Stopped too late, or running past the due moment now; share of those decided. A paused clock is not late */
                    overdue: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `decided`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Ended without an answer, because the stage or demand was given up */
                    cancelled: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Concluded clocks of limits in working days: business minutes from receipt to stop less pauses, the day of receipt included */
                    workingMinutes: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Mean over these cases in minutes, one decimal; null of none
                         * @example 1.4
                         */
                        mean: number | null;
                        /**
                         * @description 90th percentile over these cases in minutes, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                         * @example 2
                         */
                        p90: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Concluded clocks of limits in hours: natural minutes from receipt to stop less pauses */
                    clockMinutes: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Mean over these cases in minutes, one decimal; null of none
                         * @example 1.4
                         */
                        mean: number | null;
                        /**
                         * @description 90th percentile over these cases in minutes, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                         * @example 2
                         */
                        p90: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                };
                /** @description Demands 需求, by the moment of receipt, or of their end */
                demands: {
                    /** @description Received in the period */
                    received: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Completed in the period */
                    completed: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Withdrawn by the customer in the period */
                    withdrawn: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Cancelled in the period */
                    cancelled: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                };
                /** @description Replies of form 1 资源确认回复, by the moment of the reply */
                confirmations: {
                    /** @description Forms 1 replied, every round */
                    replied: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Of them, the first of their demand */
                    firstReplies: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description First try: the customer agreed to the first reply, so that form 2 rests on it; share of the first replies, those not yet agreed included */
                    agreedAtFirst: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `firstReplies`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                };
                /** @description Acceptances 验收 that were concluded in the period */
                acceptances: {
                    /** @description Concluded, every round */
                    held: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Passed, in any round */
                    passed: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `held`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description The first of their demand */
                    firstTries: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description First try: passed in round 1; share of the first acceptances */
                    passedAtFirst: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `firstTries`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                };
                /** @description Segments built in the period and the dates replied for them 投产时间偏差 (art. 19). As department: engineering for projects, the support centre for access ends */
                dateDeviations: {
                    /** @description Segments built */
                    built: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Built on another day than replied, or without a replied date */
                    deviating: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `built`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Built earlier than replied; value: natural days early */
                    earlier: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `built`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Mean over these cases in days, one decimal; null of none
                         * @example 1.4
                         */
                        mean: number | null;
                        /**
                         * @description 90th percentile over these cases in days, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                         * @example 2
                         */
                        p90: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Built later than replied; value: natural days late */
                    later: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `built`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Mean over these cases in days, one decimal; null of none
                         * @example 1.4
                         */
                        mean: number | null;
                        /**
                         * @description 90th percentile over these cases in days, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                         * @example 2
                         */
                        p90: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Built without a replied date */
                    unpromised: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `built`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                };
                /** @description Faults 障碍, by the moment of the report, or of their archive */
                faults: {
                    /** @description Reported, repeats included */
                    received: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Reported again while the fault was open, and linked to it */
                    repeats: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `received`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Archived */
                    archived: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description Returned by the quality check at least once before */
                    reopened: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `archived`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Archived after a quality check of the monitoring centre */
                    inspected: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description First try: the first quality check passed; share of those inspected */
                    passedAtFirst: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `inspected`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                };
                /** @description Human steps 环节 done in the period. `limit` is the clock a step stands under; `none` where it stands under none */
                steps: {
                    /** @description Done and accepted */
                    completed: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                    /** @description First try: what was filled in was accepted at once, never returned for correction (填写有误); share of those done */
                    acceptedAtFirst: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Of how many: `completed`
                         * @example 40
                         */
                        basis: number;
                        /**
                         * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                         * @example 0.95
                         */
                        share: number | null;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                        /**
                         * @description Address of those of the basis
                         * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                         */
                        basisCases: string;
                    };
                    /** @description Attempts that were returned for correction */
                    returned: {
                        /**
                         * @description How many cases
                         * @example 38
                         */
                        count: number;
                        /**
                         * @description Address of the list of exactly these cases
                         * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                         */
                        cases: string;
                    };
                };
            };
            /** @description Groups in which there is a case, always in the same order; over them, counts add up to those of `total` */
            groups: components["schemas"]["StatisticsGroup"][];
            /**
             * @deprecated
             * @description Demands 需求 in short: see `total.demands`
             */
            demands: {
                /**
                 * @description Received in the period
                 * @example 40
                 */
                received: number;
                /**
                 * @description Completed in the period
                 * @example 31
                 */
                completed: number;
                /**
                 * @description Withdrawn by the customer in the period
                 * @example 3
                 */
                withdrawn: number;
                /**
                 * @description Cancelled in the period
                 * @example 1
                 */
                cancelled: number;
            };
            /**
             * @deprecated
             * @description Deviating dates 投产时间偏差 in short: see `total.dateDeviations`
             */
            dateDeviations: {
                /**
                 * @description Segments built in the period
                 * @example 12
                 */
                built: number;
                /**
                 * @description Of them, built on another day than replied at confirmation (art. 19)
                 * @example 38
                 */
                count: number;
                /**
                 * @description Of these, earlier than replied
                 * @example 2
                 */
                earlier: number;
                /**
                 * @description Of these, later than replied
                 * @example 1
                 */
                later: number;
            };
            /**
             * @deprecated
             * @description Clocks that stopped in the period 时限 in short: see by=limit
             */
            limits: {
                /**
                 * @description Limit of the guidance
                 * @example acceptance
                 */
                limit: string;
                /**
                 * @description Stopped in time
                 * @example 38
                 */
                met: number;
                /**
                 * @description Stopped too late
                 * @example 2
                 */
                missed: number;
            }[];
            /**
             * @deprecated
             * @description Acceptances 验收 in short: see `total.acceptances`
             */
            acceptances: {
                /**
                 * @description Concluded in the period
                 * @example 29
                 */
                held: number;
                /**
                 * @description Of them, passed
                 * @example 28
                 */
                passed: number;
                /**
                 * @description Of them, passed at the first try
                 * @example 26
                 */
                passedAtFirst: number;
            };
        };
        /**
         * StatisticsGroup
         * @description A group with the sections that can be split by the dimension
         */
        StatisticsGroup: {
            /**
             * @description The group
             * @example support-center
             */
            key: string;
            /**
             * @description The group in Chinese
             * @example 客户服务支撑中心
             */
            name: string;
            /** @description Clocks 时限. One belongs to the period in which it stopped, or, while it runs, in which it is due: it is counted in one period only */
            clocks?: {
                /** @description Stopped, in time or too late */
                concluded: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Stopped in time; share of those concluded */
                inTime: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `concluded`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Stopped too late; share of those concluded */
                missed: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `concluded`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Not stopped yet, paused ones included */
                running: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Of those running: paused now */
                paused: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Concluded, or running past the due moment */
                decided: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Stopped too late, or running past the due moment now; share of those decided. A paused clock is not late */
                overdue: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `decided`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Ended without an answer, because the stage or demand was given up */
                cancelled: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Concluded clocks of limits in working days: business minutes from receipt to stop less pauses, the day of receipt included */
                workingMinutes: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Mean over these cases in minutes, one decimal; null of none
                     * @example 1.4
                     */
                    mean: number | null;
                    /**
                     * @description 90th percentile over these cases in minutes, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                     * @example 2
                     */
                    p90: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Concluded clocks of limits in hours: natural minutes from receipt to stop less pauses */
                clockMinutes: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Mean over these cases in minutes, one decimal; null of none
                     * @example 1.4
                     */
                    mean: number | null;
                    /**
                     * @description 90th percentile over these cases in minutes, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                     * @example 2
                     */
                    p90: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
            };
            /** @description Demands 需求, by the moment of receipt, or of their end */
            demands?: {
                /** @description Received in the period */
                received: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Completed in the period */
                completed: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Withdrawn by the customer in the period */
                withdrawn: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Cancelled in the period */
                cancelled: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
            };
            /** @description Replies of form 1 资源确认回复, by the moment of the reply */
            confirmations?: {
                /** @description Forms 1 replied, every round */
                replied: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Of them, the first of their demand */
                firstReplies: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description First try: the customer agreed to the first reply, so that form 2 rests on it; share of the first replies, those not yet agreed included */
                agreedAtFirst: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `firstReplies`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
            };
            /** @description Acceptances 验收 that were concluded in the period */
            acceptances?: {
                /** @description Concluded, every round */
                held: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Passed, in any round */
                passed: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `held`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description The first of their demand */
                firstTries: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description First try: passed in round 1; share of the first acceptances */
                passedAtFirst: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `firstTries`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
            };
            /** @description Segments built in the period and the dates replied for them 投产时间偏差 (art. 19). As department: engineering for projects, the support centre for access ends */
            dateDeviations?: {
                /** @description Segments built */
                built: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Built on another day than replied, or without a replied date */
                deviating: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `built`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Built earlier than replied; value: natural days early */
                earlier: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `built`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Mean over these cases in days, one decimal; null of none
                     * @example 1.4
                     */
                    mean: number | null;
                    /**
                     * @description 90th percentile over these cases in days, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                     * @example 2
                     */
                    p90: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Built later than replied; value: natural days late */
                later: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `built`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Mean over these cases in days, one decimal; null of none
                     * @example 1.4
                     */
                    mean: number | null;
                    /**
                     * @description 90th percentile over these cases in days, by nearest rank: the smallest value that at least 90 % do not exceed; null of none
                     * @example 2
                     */
                    p90: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Built without a replied date */
                unpromised: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `built`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
            };
            /** @description Faults 障碍, by the moment of the report, or of their archive */
            faults?: {
                /** @description Reported, repeats included */
                received: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Reported again while the fault was open, and linked to it */
                repeats: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `received`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Archived */
                archived: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description Returned by the quality check at least once before */
                reopened: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `archived`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Archived after a quality check of the monitoring centre */
                inspected: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description First try: the first quality check passed; share of those inspected */
                passedAtFirst: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `inspected`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
            };
            /** @description Human steps 环节 done in the period. `limit` is the clock a step stands under; `none` where it stands under none */
            steps?: {
                /** @description Done and accepted */
                completed: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
                /** @description First try: what was filled in was accepted at once, never returned for correction (填写有误); share of those done */
                acceptedAtFirst: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Of how many: `completed`
                     * @example 40
                     */
                    basis: number;
                    /**
                     * @description count / basis, 0 to 1 with four decimals; null where the basis is 0
                     * @example 0.95
                     */
                    share: number | null;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                    /**
                     * @description Address of those of the basis
                     * @example /v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31
                     */
                    basisCases: string;
                };
                /** @description Attempts that were returned for correction */
                returned: {
                    /**
                     * @description How many cases
                     * @example 38
                     */
                    count: number;
                    /**
                     * @description Address of the list of exactly these cases
                     * @example /v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31
                     */
                    cases: string;
                };
            };
        };
        /**
         * Step
         * @description A human step with what it asks for
         */
        Step: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Element id in the model, also the id of its form
             * @example approve-project
             */
            key: string;
            /**
             * @description Name in Chinese
             * @example 工程立项
             */
            name: string;
            /**
             * @description Key of the department
             * @example engineering
             */
            department: string;
            /**
             * @description Its Chinese name
             * @example 工程建设部
             */
            departmentName: string;
            /**
             * @description completing: accepted from a system, on its way to the engine
             * @enum {unknown}
             */
            state: "open" | "completing" | "completed" | "cancelled";
            /**
             * @description The state in Chinese
             * @example 待办
             */
            stateName: string;
            /**
             * @description Id of the demand it belongs to; null for a step of a fault
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string | null;
            /**
             * @description Id of the fault it belongs to; null for a step of a demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            faultId: string | null;
            /**
             * @description Id of the deadline it stands under
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            deadlineId: string | null;
            /**
             * @description When it was opened; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            openedAt: string;
            /**
             * @description When it is due; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            dueAt: string | null;
            /**
             * @description When it was completed or cancelled; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            completedAt: string | null;
            /**
             * @description Who has it: claimed in Tasklist 认领 or accepted here 接单
             * @example 赵强
             */
            assignee: string | null;
            /**
             * @description Held 挂起 since; its clock is paused; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            heldAt: string | null;
            /**
             * @description Who holds it
             * @example 赵强
             */
            heldBy: string | null;
            /**
             * @description Why it is held
             * @example 等待客户提供机房钥匙
             */
            holdReason: string | null;
            /**
             * @description Department that handed it over 转派; a return 退单 goes back there
             * @example group-customer
             */
            sender: string | null;
            /**
             * @description Who completed it, or sent the completion
             * @example 王芳
             */
            completedBy: string | null;
            /** @description Who was first: tasklist or api */
            completedVia: ("tasklist" | "api") | null;
            /**
             * @description 50 normal, 90 overdue, 25 held 挂起
             * @example 50
             */
            priority: number;
            /** @description What its form shows, as an object; lists to fill in included */
            variables: unknown;
            /** @description What was filled in, as an object; null before */
            result: unknown;
            /**
             * @description Why the result was returned (填写有误); null when it took effect
             * @example 光功率应为数字，单位 dBm
             */
            fault: string | null;
            /** @description JSON Schema of the `variables` that a completion of this step takes; null for a step that only the model knows */
            expects: unknown;
        };
        /**
         * StepCompletion
         * @description The completion of a step
         */
        StepCompletion: {
            /**
             * @description What the step's form would write; `GET /v1/steps/{id}` says it as JSON Schema under `expects`:
             *     - `plan-solution`: templateId, solution, handler
             *     - `draft-template`: templateName, templateContent, handler
             *     - `verify-template`: verdict, reason, handler
             *     - `confirm-resources`: decision, status, lacking, segments, handler
             *     - `approve-project`: decision, inServiceOn, reason, projects, handler
             *     - `plan-optimization`: decision, availableOn, optimizations, handler
             *     - `design-solution`: networkSolution, handler
             *     - `negotiate`: outcome, remark, handler
             *     - `apply-provisioning`: interfaceType, requestedOn, remark, circuits, handler
             *     - `accept-provisioning`: decision, reason, remark, handler
             *     - `build-project`: decision, completedOn, reason, resourceCode, resourceName, owner, quantity, projects, handler
             *     - `build-access-end`: decision, completedOn, reason, resourceCode, resourceName, owner, quantity, accessEnds, handler
             *     - `resolve-shortage`: decision, shortages, reason, handler
             *     - `open-network`: result, blockedReason, unit, people, startedOn, finishedOn, opticalPower, testResult, handler, workOrders, circuits
             *     - `install-user-side`: result, blockedReason, unit, people, startedOn, finishedOn, opticalPower, testResult, handler, place, plannedFrom, plannedTo, materials, leftover
             *     - `agree-handling`: decision, participant, opinion, handler
             *     - `transfer-status`: transferred, remark, handler
             *     - `change-status`: changed, remark, handler
             *     - `organize-acceptance`: conclusion, testHours, erroredSeconds, loopDelay, loss, receivedPower, defects, customerSigner, customerSignedOn, managerSigner, managerSignedOn, supportSigner, supportSignedOn, circuits, handler
             *     - `assess-adjustment`: decision, reason, handler
             *     - `change-configuration`: unit, people, startedOn, finishedOn, opticalPower, place, plannedFrom, plannedTo, materials, leftover, testResult, circuits, handler
             *     - `accept-closure`: decision, reason, handler
             *     - `revise-closure`: decision, effectiveOn, resumeOn, reason, handler
             *     - `release-resources`: released, remark, handler
             *     - `suspend-access-end`: suspended, remark, handler
             *     - `resume-access-end`: resumed, remark, handler
             *     - `accept-fault`: severity, serviceNumber, remark, handler
             *     - `diagnose-fault`: result, serviceNumber, serviceRemark, diagnosis, reason, handler
             *     - `repair-access`: result, cause, remedy, reason, handler
             *     - `release-hold`: note, handler
             *     - `locate-core-fault`: result, finding, reason, handler
             *     - `repair-local-core`: cause, remedy, handler
             *     - `repair-provincial-core`: result, cause, remedy, reason, handler
             *     - `confirm-recovery`: restored, confirmedBy, reason, handler
             *     - `inspect-reply`: conclusion, reason, handler
             * @example {
             *       "networkSolution": "核心—汇聚—接入—客户端"
             *     }
             */
            variables: {
                [key: string]: unknown;
            };
            /**
             * @description Who completes it: a person or a system; becomes `handler` 经办人 where the variables name nobody
             * @example 王芳
             */
            completedBy: string;
        };
        /**
         * StepSummary
         * @description A human step 环节
         */
        StepSummary: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Element id in the model, also the id of its form
             * @example approve-project
             */
            key: string;
            /**
             * @description Name in Chinese
             * @example 工程立项
             */
            name: string;
            /**
             * @description Key of the department
             * @example engineering
             */
            department: string;
            /**
             * @description Its Chinese name
             * @example 工程建设部
             */
            departmentName: string;
            /**
             * @description completing: accepted from a system, on its way to the engine
             * @enum {unknown}
             */
            state: "open" | "completing" | "completed" | "cancelled";
            /**
             * @description The state in Chinese
             * @example 待办
             */
            stateName: string;
            /**
             * @description Id of the demand it belongs to; null for a step of a fault
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            demandId: string | null;
            /**
             * @description Id of the fault it belongs to; null for a step of a demand
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            faultId: string | null;
            /**
             * @description Id of the deadline it stands under
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            deadlineId: string | null;
            /**
             * @description When it was opened; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            openedAt: string;
            /**
             * @description When it is due; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            dueAt: string | null;
            /**
             * @description When it was completed or cancelled; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            completedAt: string | null;
            /**
             * @description Who has it: claimed in Tasklist 认领 or accepted here 接单
             * @example 赵强
             */
            assignee: string | null;
            /**
             * @description Held 挂起 since; its clock is paused; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            heldAt: string | null;
            /**
             * @description Who holds it
             * @example 赵强
             */
            heldBy: string | null;
            /**
             * @description Why it is held
             * @example 等待客户提供机房钥匙
             */
            holdReason: string | null;
            /**
             * @description Department that handed it over 转派; a return 退单 goes back there
             * @example group-customer
             */
            sender: string | null;
            /**
             * @description Who completed it, or sent the completion
             * @example 王芳
             */
            completedBy: string | null;
            /** @description Who was first: tasklist or api */
            completedVia: ("tasklist" | "api") | null;
            /**
             * @description 50 normal, 90 overdue, 25 held 挂起
             * @example 50
             */
            priority: number;
            /** @description What its form shows, as an object; lists to fill in included */
            variables: unknown;
            /** @description What was filled in, as an object; null before */
            result: unknown;
            /**
             * @description Why the result was returned (填写有误); null when it took effect
             * @example 光功率应为数字，单位 dBm
             */
            fault: string | null;
        };
        /**
         * Suspension
         * @description Until a day (暂停)
         */
        Suspension: {
            /**
             * @description 暂停: the end segment only (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "suspension";
            /**
             * Format: date
             * @description Day from which the service is closed, yyyy-mm-dd (停闭生效日); not in the past
             * @example 2026-12-01
             */
            effectiveOn: string;
            /**
             * @description Why (停闭原因)
             * @example 客户停产检修
             */
            reason?: string;
            /**
             * Format: date
             * @description Day on which the service is resumed, yyyy-mm-dd (恢复日); after effectiveOn, within ten years
             * @example 2027-03-01
             */
            resumeOn: string;
        };
        /**
         * TimelineLine
         * @description One line of the record
         */
        TimelineLine: {
            /**
             * @description Number of the line, growing
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description When it happened; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            at: string;
            /**
             * @description Who: a person, a system, or `system` for the service itself
             * @example 王芳
             */
            actor: string;
            /**
             * @description What, for programs
             * @example demand.received
             */
            action: string;
            /**
             * @description What kind of thing changed
             * @example step
             */
            objectType: string;
            /**
             * @description Its id
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            objectId: string;
            /**
             * @description What happened, one Chinese sentence
             * @example 客户服务支撑中心完成“人工确认资源”
             */
            summary: string;
            /**
             * @description Why, where somebody gave a reason
             * @example 客户搬迁计划取消
             */
            reason: string | null;
            /** @description The values before, as an object; null where there were none */
            before: unknown;
            /** @description The values after, as an object; null where there are none */
            after: unknown;
        };
        /**
         * TmfCancelResourceOrder
         * @description A cancellation of a resource order, carried out
         */
        TmfCancelResourceOrder: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/resourceOrdering/v4/cancelResourceOrder/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example CancelResourceOrder
             */
            "@type"?: string;
            /**
             * @description Always done: what cannot be cancelled is 409
             * @enum {unknown}
             */
            state?: "accepted" | "terminatedWithError" | "inProgress" | "done";
            /**
             * @description Why
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
            /**
             * @description When it was cancelled, where it was by such a task; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            effectiveCancellationDate?: string;
            /** @description The order */
            resourceOrder?: {
                /**
                 * @description Its id
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Its name
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description Its role
                 * @example customer
                 */
                role?: string;
                /**
                 * @description Of what type it is
                 * @example Service
                 */
                "@referredType"?: string;
            };
        };
        /**
         * TmfCancelResourceOrderCreate
         * @description Which order is cancelled, and why
         */
        TmfCancelResourceOrderCreate: {
            /**
             * @description Why
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
            /**
             * Format: date-time
             * @description Taken and not kept: it is done at once; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            requestedCancellationDate?: string;
            /** @description The order */
            resourceOrder: {
                /**
                 * @description Id of the order, or number of the work order
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfCancelServiceOrder
         * @description A cancellation of a service order, carried out
         */
        TmfCancelServiceOrder: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/serviceOrdering/v4/cancelServiceOrder/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example CancelServiceOrder
             */
            "@type"?: string;
            /**
             * @description Always done: what cannot be cancelled is 409
             * @enum {unknown}
             */
            state?: "accepted" | "terminatedWithError" | "inProgress" | "done";
            /**
             * @description Why
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
            /**
             * @description When it was cancelled; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            effectiveCancellationDate?: string;
            /**
             * @description The same: it is done at once; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            requestedCancellationDate?: string;
            /** @description The order */
            serviceOrder?: {
                /**
                 * @description Its id
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Its name
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description Its role
                 * @example customer
                 */
                role?: string;
                /**
                 * @description Of what type it is
                 * @example Service
                 */
                "@referredType"?: string;
            };
        };
        /**
         * TmfCancelServiceOrderCreate
         * @description Which order is cancelled, and why
         */
        TmfCancelServiceOrderCreate: {
            /**
             * @description Why (取消原因)
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
            /**
             * Format: date-time
             * @description Taken and not kept: it is done at once; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            requestedCancellationDate?: string;
            /** @description The order */
            serviceOrder: {
                /**
                 * @description Id of the order, or number of the demand
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Of what type it is
                 * @example ServiceOrder
                 */
                "@referredType"?: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfCharacteristic
         * @description A characteristic
         */
        TmfCharacteristic: {
            /**
             * @description Its name
             * @example bandwidth
             */
            name: string;
            /**
             * @description Type of the value: string, integer, boolean, date, array
             * @example integer
             */
            valueType?: string;
            /**
             * @description Its value, of the type the name has
             * @example 200
             */
            value: unknown;
        };
        /**
         * TmfCheckServiceQualification
         * @description Whether services can be had, as TMF645 knows it
         */
        TmfCheckServiceQualification: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/serviceQualificationManagement/v4/checkServiceQualification/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example CheckServiceQualification
             */
            "@type"?: string;
            /**
             * @description The caller's own id; kept
             * @example CRM-Q-17
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 专线中断
             */
            description?: string;
            /**
             * @description done; of a presale as its demand stands
             * @enum {unknown}
             */
            state?: "accepted" | "terminatedWithError" | "inProgress" | "done";
            /**
             * @description When it was asked; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            checkServiceQualificationDate?: string;
            /**
             * @description When it was answered; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            effectiveQualificationDate?: string;
            /**
             * @description The worst of the items: qualified, alternate, unqualified
             * @example qualified
             */
            qualificationResult?: string;
            /** @description One answer per item */
            serviceQualificationItem?: {
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id?: string;
                /** @description The service and where it is wanted */
                service?: {
                    /**
                     * @description Id of a service; not used: the places are
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id?: string;
                    /**
                     * @description Its name
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description internet, data, voice; as the characteristic of this name
                     * @example internet
                     */
                    serviceType?: string;
                    serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                    /** @description serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing) */
                    serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                    /** @description Addresses to connect; of several all must be served */
                    place?: components["schemas"]["TmfPlace"][];
                };
                /**
                 * @description done, inProgress, terminatedWithError: nothing could be asked
                 * @example done
                 */
                state?: string;
                /**
                 * @description qualified: everything is there; alternate: after construction or optimization; unqualified: not to be had, or not known (reason `unknown`)
                 * @example qualified
                 */
                qualificationResult?: string;
                /**
                 * @description The planned date of a presale that was replied (art. 12–14); ISO 8601, UTC
                 * @example 2026-10-13T09:30:00.000Z
                 */
                expectedActivationDate?: string;
                /** @description One per segment that is not there */
                eligibilityUnavailabilityReason?: {
                    /**
                     * @description construction 需扩容或新建, optimizable 维护优化可提供, unknown 待人工确认, refused 未予立项
                     * @example construction
                     */
                    code?: string;
                    /**
                     * @description The same in Chinese, with access point and segment
                     * @example 总部 接入末端：需扩容或新建
                     */
                    label?: string;
                }[];
                /** @description With the result alternate */
                alternateServiceProposal?: {
                    /**
                     * @description Its id
                     * @example 1
                     */
                    id?: string;
                    /**
                     * @description The planned date, where one is known; ISO 8601, UTC
                     * @example 2026-10-13T09:30:00.000Z
                     */
                    alternateServiceAvailabilityDate?: string;
                    /** @description The service and where it is wanted */
                    alternateService?: {
                        /**
                         * @description Id of a service; not used: the places are
                         * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                         */
                        id?: string;
                        /**
                         * @description Its name
                         * @example 华东物流集团
                         */
                        name?: string;
                        /**
                         * @description internet, data, voice; as the characteristic of this name
                         * @example internet
                         */
                        serviceType?: string;
                        serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                        /** @description serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing) */
                        serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                        /** @description Addresses to connect; of several all must be served */
                        place?: components["schemas"]["TmfPlace"][];
                    };
                }[];
                /** @description Only with terminatedWithError */
                terminationError?: {
                    /**
                     * @description What is missing
                     * @example place-missing
                     */
                    id?: string;
                    /**
                     * @description The same in Chinese
                     * @example 未说明接入地址
                     */
                    value?: string;
                }[];
            }[];
        };
        /**
         * TmfCheckServiceQualificationCreate
         * @description Can this be had there?
         */
        TmfCheckServiceQualificationCreate: {
            /**
             * @description The caller's own id; kept
             * @example CRM-Q-17
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 专线中断
             */
            description?: string;
            /**
             * @description true: 200 with the answer; false: 201 with the same, as it is there at once
             * @default false
             */
            instantSyncQualification?: boolean;
            /**
             * Format: date-time
             * @description Taken and not kept: the answer is there at once; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            expectedQualificationDate?: string;
            /** @description Taken and not kept */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description Taken; alternatives are always said */
            provideAlternative?: boolean;
            /** @description Taken; reasons are always said */
            provideUnavailabilityReason?: boolean;
            /** @description What is asked for */
            serviceQualificationItem: ({
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id?: string;
                /** @description The service and where it is wanted */
                service?: {
                    /**
                     * @description Id of a service; not used: the places are
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id?: string;
                    /**
                     * @description Its name
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description internet, data, voice; as the characteristic of this name
                     * @example internet
                     */
                    serviceType?: string;
                    serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                    /** @description serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing) */
                    serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                    /** @description Addresses to connect; of several all must be served */
                    place?: components["schemas"]["TmfPlace"][];
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfContactMedium
         * @description How a party is reached (as in TMF632)
         */
        TmfContactMedium: {
            /**
             * @description `phone` or `email`
             * @example phone
             */
            mediumType?: string;
            /** @description The number or the address */
            characteristic?: {
                /**
                 * @description Telephone number
                 * @example 0551-88886666
                 */
                phoneNumber?: string;
                /**
                 * @description E-mail address
                 * @example contact@example.com
                 */
                emailAddress?: string;
            };
        };
        /** @description An error as the TM Forum definitions have it */
        TmfError: {
            /**
             * @description Stable name of the error, for programs: those of `Problem.code`
             * @example not-found
             */
            code: string;
            /**
             * @description When this error comes, in one sentence
             * @example There is no such thing
             */
            reason: string;
            /**
             * @description What happened here and what to do about it; for a faulty request every fault with its place
             * @example There is no demand 4711.
             */
            message?: string;
            /**
             * @description The HTTP status
             * @example 404
             */
            status?: string;
            /**
             * @description The id of this request, as in the log and in the header x-request-id
             * @example 6f1d2a38-5a0e-4f0c-9d4b-2f5b8c1f7a10
             */
            instance?: string;
            /** @description Every fault of the request, not only the first */
            faults?: {
                /**
                 * @description JSON pointer to the faulty value
                 * @example /serviceOrderItem/0/action
                 */
                pointer: string;
                /**
                 * @description What is wrong and what to do
                 * @example Required: add it.
                 */
                message: string;
            }[];
            /**
             * @description Always `Error`
             * @example Error
             */
            "@type"?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfEventSubscription
         * @description Where a system is told of events
         */
        TmfEventSubscription: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * Format: uri
             * @description Where events are sent by POST
             * @example https://crm.example.com/tmf/listener
             */
            callback: string;
            /**
             * @description Which events: `eventType`, and values of the entity by their path; all, when missing
             * @example eventType=ServiceOrderStateChangeEvent&serviceOrder.state=completed
             */
            query?: string;
            /**
             * @description Key of the signature (Standard Webhooks), shown this once: ours, v4 has none
             * @example whsec_…
             */
            secret?: string;
        };
        /**
         * TmfEventSubscriptionInput
         * @description Where to, and of what
         */
        TmfEventSubscriptionInput: {
            /**
             * Format: uri
             * @description Where events are sent by POST
             * @example https://crm.example.com/tmf/listener
             */
            callback: string;
            /**
             * @description Which events: `eventType`, and values of the entity by their path; all, when missing
             * @example eventType=ServiceOrderStateChangeEvent&serviceOrder.state=completed
             */
            query?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfNote
         * @description A note
         */
        TmfNote: {
            /**
             * @description Its id
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Who wrote it
             * @example CRM
             */
            author?: string;
            /**
             * @description When
             * @example 2026-09-30T02:00:00.000Z
             */
            date?: string;
            /**
             * @description The text
             * @example 客户要求周末施工
             */
            text?: string;
        };
        /**
         * TmfPlace
         * @description A place: an access point with its address, or a site
         */
        TmfPlace: {
            /**
             * @description Its id
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found
             * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the access point (接入点名称), or of the site
             * @example 总部
             */
            name?: string;
            /**
             * @description accessPoint 接入点, site 局站
             * @example accessPoint
             */
            role?: string;
            /**
             * @description The whole address in one line (装机地址): ours; it comes before the parts
             * @example 合肥市蜀山区望江西路800号
             */
            address?: string;
            /**
             * @description Province, as TMF673 names it
             * @example 安徽省
             */
            stateOrProvince?: string;
            /**
             * @description City
             * @example 合肥市
             */
            city?: string;
            /**
             * @description District
             * @example 蜀山区
             */
            locality?: string;
            /**
             * @description Street
             * @example 望江西路
             */
            streetName?: string;
            /**
             * @description House number
             * @example 800号
             */
            streetNr?: string;
            /**
             * @description Name of the type
             * @example GeographicAddress
             */
            "@type"?: string;
            /**
             * @description Of what it is a reference to
             * @example GeographicAddress
             */
            "@referredType"?: string;
        };
        /**
         * TmfQueryServiceQualification
         * @description Which services can be had somewhere, as TMF645 knows it
         */
        TmfQueryServiceQualification: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/serviceQualificationManagement/v4/queryServiceQualification/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example QueryServiceQualification
             */
            "@type"?: string;
            /**
             * @description The caller's own id; kept
             * @example CRM-Q-17
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Always done
             * @enum {unknown}
             */
            state?: "accepted" | "terminatedWithError" | "inProgress" | "done";
            /**
             * @description When it was asked; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            queryServiceQualificationDate?: string;
            /**
             * @description When it was answered; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            effectiveQualificationDate?: string;
            /** @description What was asked */
            searchCriteria?: {
                /** @description The service and where it is wanted */
                service?: {
                    /**
                     * @description Id of a service; not used: the places are
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id?: string;
                    /**
                     * @description Its name
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description internet, data, voice; as the characteristic of this name
                     * @example internet
                     */
                    serviceType?: string;
                    serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                    /** @description serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing) */
                    serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                    /** @description Addresses to connect; of several all must be served */
                    place?: components["schemas"]["TmfPlace"][];
                };
            };
            /** @description Services that can be had there, at once or later */
            serviceQualificationItem?: {
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id?: string;
                /** @description The service and where it is wanted */
                service?: {
                    /**
                     * @description Id of a service; not used: the places are
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id?: string;
                    /**
                     * @description Its name
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description internet, data, voice; as the characteristic of this name
                     * @example internet
                     */
                    serviceType?: string;
                    serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                    /** @description serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing) */
                    serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                    /** @description Addresses to connect; of several all must be served */
                    place?: components["schemas"]["TmfPlace"][];
                };
                /**
                 * @description done, inProgress, terminatedWithError: nothing could be asked
                 * @example done
                 */
                state?: string;
                /**
                 * @description qualified: everything is there; alternate: after construction or optimization; unqualified: not to be had, or not known (reason `unknown`)
                 * @example qualified
                 */
                qualificationResult?: string;
                /**
                 * @description The planned date of a presale that was replied (art. 12–14); ISO 8601, UTC
                 * @example 2026-10-13T09:30:00.000Z
                 */
                expectedActivationDate?: string;
                /** @description One per segment that is not there */
                eligibilityUnavailabilityReason?: {
                    /**
                     * @description construction 需扩容或新建, optimizable 维护优化可提供, unknown 待人工确认, refused 未予立项
                     * @example construction
                     */
                    code?: string;
                    /**
                     * @description The same in Chinese, with access point and segment
                     * @example 总部 接入末端：需扩容或新建
                     */
                    label?: string;
                }[];
                /** @description With the result alternate */
                alternateServiceProposal?: {
                    /**
                     * @description Its id
                     * @example 1
                     */
                    id?: string;
                    /**
                     * @description The planned date, where one is known; ISO 8601, UTC
                     * @example 2026-10-13T09:30:00.000Z
                     */
                    alternateServiceAvailabilityDate?: string;
                    /** @description The service and where it is wanted */
                    alternateService?: {
                        /**
                         * @description Id of a service; not used: the places are
                         * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                         */
                        id?: string;
                        /**
                         * @description Its name
                         * @example 华东物流集团
                         */
                        name?: string;
                        /**
                         * @description internet, data, voice; as the characteristic of this name
                         * @example internet
                         */
                        serviceType?: string;
                        serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                        /** @description serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing) */
                        serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                        /** @description Addresses to connect; of several all must be served */
                        place?: components["schemas"]["TmfPlace"][];
                    };
                }[];
                /** @description Only with terminatedWithError */
                terminationError?: {
                    /**
                     * @description What is missing
                     * @example place-missing
                     */
                    id?: string;
                    /**
                     * @description The same in Chinese
                     * @example 未说明接入地址
                     */
                    value?: string;
                }[];
            }[];
        };
        /**
         * TmfQueryServiceQualificationCreate
         * @description What can be had there?
         */
        TmfQueryServiceQualificationCreate: {
            /**
             * @description The caller's own id; kept
             * @example CRM-Q-17
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 专线中断
             */
            description?: string;
            /**
             * @description true: 200 with the answer; false: 201 with the same, as it is there at once
             * @default false
             */
            instantSyncQualification?: boolean;
            /**
             * Format: date-time
             * @description Taken and not kept: the answer is there at once; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            expectedQualificationDate?: string;
            /** @description Taken and not kept */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description Where; of which type or bandwidth, where it matters */
            searchCriteria: {
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id?: string;
                /** @description The service and where it is wanted */
                service?: {
                    /**
                     * @description Id of a service; not used: the places are
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id?: string;
                    /**
                     * @description Its name
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description internet, data, voice; as the characteristic of this name
                     * @example internet
                     */
                    serviceType?: string;
                    serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                    /** @description serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing) */
                    serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                    /** @description Addresses to connect; of several all must be served */
                    place?: components["schemas"]["TmfPlace"][];
                };
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfRelatedParty
         * @description Somebody who has to do with it
         */
        TmfRelatedParty: {
            /**
             * @description Number of the party; of the customer that of the CRM
             * @example JT-000123
             */
            id?: string;
            /**
             * @description Where it is found
             * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Its name
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description customer 客户, customerContact 联系人, accountManager 客户经理, owner 资源管理单位
             * @example customer
             */
            role?: string;
            /** @description How it is reached; of contact and account manager */
            contactMedium?: components["schemas"]["TmfContactMedium"][];
            /** @description Of the customer: `important` (true, false), `serviceLevel` (AAA, AA, A, standard) */
            partyCharacteristic?: components["schemas"]["TmfCharacteristic"][];
            /**
             * @description Organization or Individual
             * @example Organization
             */
            "@referredType"?: string;
            /**
             * @description Name of the type
             * @example RelatedParty
             */
            "@type"?: string;
        };
        /**
         * TmfResource
         * @description A resource as TMF639 knows it: ports or fibres of one segment at one site
         */
        TmfResource: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/resourceInventoryManagement/v4/resource/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example Resource
             */
            "@type"?: string;
            /**
             * @description Name of the resource (资源名称)
             * @example 合肥高新区望江西路OLT-01
             */
            name?: string;
            /**
             * @description What is to be known of it; kept
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Segment: core 核心, trunk 接入主干, end 接入末端
             * @example end
             */
            category?: string;
            place?: components["schemas"]["TmfPlace"];
            /** @description The unit that owns it (资源管理单位), role owner */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description code 资源编码, coverage (the addresses it serves begin with this text), unit (端口, 芯), capacity, free, optimizable, maxBandwidth in Mbit/s, serviceTypes; in answers reserved, occupied, toBeReleased, too */
            resourceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
            /** @description Notes; kept */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description available: units are free; reserved: none is; unknown: nothing is known of its units
             * @enum {unknown}
             */
            resourceStatus?: "standby" | "alarm" | "available" | "reserved" | "unknown" | "suspended";
            /**
             * @description idle: no unit is in use; active: some are; busy: all are (ITU-T X.731)
             * @enum {unknown}
             */
            usageState?: "idle" | "active" | "busy";
            /** @description The kind of resource, by its segment */
            resourceSpecification?: {
                /**
                 * @description Its id
                 * @example end
                 */
                id: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Its name
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description Its role
                 * @example customer
                 */
                role?: string;
                /**
                 * @description Of what type it is
                 * @example Service
                 */
                "@referredType"?: string;
            };
            /** @description Units that demands hold; only where one resource is asked for */
            resourceRelationship?: {
                /**
                 * @description Always `contains`
                 * @example contains
                 */
                relationshipType?: string;
                /** @description A unit: a port or a fibre */
                resource?: {
                    /**
                     * @description Code of the resource and number of the unit
                     * @example HF-E-0012/3
                     */
                    id?: string;
                    /**
                     * @description Its name
                     * @example 端口 3
                     */
                    name?: string;
                    /**
                     * @description Its status
                     * @enum {unknown}
                     */
                    resourceStatus?: "standby" | "alarm" | "available" | "reserved" | "unknown" | "suspended";
                    /**
                     * @description Whether it is in use
                     * @enum {unknown}
                     */
                    usageState?: "idle" | "active" | "busy";
                };
            }[];
        };
        /**
         * TmfResourceCreate
         * @description A resource. One without segment, coverage and capacity is on record, but serves no address until PATCH completes it. Attributes of the definition that are not here are taken and not kept.
         */
        TmfResourceCreate: {
            /**
             * @description Name of the resource (资源名称)
             * @example 合肥高新区望江西路OLT-01
             */
            name: string;
            /**
             * @description What is to be known of it; kept
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Segment: core 核心, trunk 接入主干, end 接入末端
             * @example end
             */
            category?: string;
            place?: components["schemas"]["TmfPlace"];
            /** @description The unit that owns it (资源管理单位), role owner */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description code 资源编码, coverage (the addresses it serves begin with this text), unit (端口, 芯), capacity, free, optimizable, maxBandwidth in Mbit/s, serviceTypes; in answers reserved, occupied, toBeReleased, too */
            resourceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
            /** @description Notes; kept */
            note?: components["schemas"]["TmfNote"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfResourceOrder
         * @description A resource order as TMF652 knows it: a work order 业务施工单
         */
        TmfResourceOrder: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/resourceOrdering/v4/resourceOrder/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example ResourceOrder
             */
            "@type"?: string;
            /**
             * @description The caller's own id; lists are filtered by it
             * @example OSS-17
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description What is to be done
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Kept and answered
             * @example access
             */
            category?: string;
            /**
             * @description Kept and answered
             * @example 业务施工单
             */
            orderType?: string;
            /** @description Kept and answered */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description acknowledged, inProgress, held 受阻 (art. 22), completed, cancelled
             * @enum {unknown}
             */
            state?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
            /**
             * @description When it was issued; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            orderDate?: string;
            /**
             * @description When it is planned to begin: the day; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            requestedStartDate?: string;
            /**
             * @description When it is planned to be done: the day; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            requestedCompletionDate?: string;
            /**
             * @description When it was begun: the day; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            startDate?: string;
            /**
             * @description When it was done; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            completionDate?: string;
            /**
             * @description Why it was cancelled or is held
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
            /** @description Number of the work order, and of the demand it belongs to */
            externalReference?: {
                /**
                 * @description The number
                 * @example SG-20261101-0001
                 */
                id?: string;
                /**
                 * @description The same
                 * @example SG-20261101-0001
                 */
                name?: string;
                /**
                 * @description workOrderNumber, demandNumber
                 * @example workOrderNumber
                 */
                externalReferenceType?: string;
            }[];
            /** @description Always one */
            orderItem?: {
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id?: string;
                /**
                 * @description Kept and answered; add for those of demands
                 * @enum {unknown}
                 */
                action?: "add" | "modify" | "delete" | "noChange";
                /**
                 * @description As that of the order
                 * @enum {unknown}
                 */
                state?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
                /** @description The resource that is worked at */
                resource?: {
                    /**
                     * @description A resource of TMF639, by its id or its code
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id?: string;
                    /**
                     * @description Where it is found
                     * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    href?: string;
                    /**
                     * @description Its name; in answers where the work is
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description Where the work is: core 核心, trunk 接入主干, end 接入末端, user-side 用户侧, configuration 数据配置 (when missing)
                     * @example end
                     */
                    category?: string;
                    place?: components["schemas"]["TmfPlace"];
                    /** @description opticalPower in dBm, materials, leftover, as form 3 has them */
                    resourceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                };
            }[];
        };
        /**
         * TmfResourceOrderCreate
         * @description Network work that belongs to no demand. Attributes of the definition that are not here are taken and not kept.
         */
        TmfResourceOrderCreate: {
            /**
             * @description The caller's own id; lists are filtered by it
             * @example OSS-17
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description What is to be done
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Kept and answered
             * @example access
             */
            category?: string;
            /**
             * @description Kept and answered
             * @example 业务施工单
             */
            orderType?: string;
            /** @description Kept and answered */
            note?: components["schemas"]["TmfNote"][];
            /**
             * Format: date-time
             * @description When it is planned to begin: its day in Shanghai counts; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            requestedStartDate?: string;
            /**
             * Format: date-time
             * @description When it is planned to be done: its day in Shanghai counts; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            requestedCompletionDate?: string;
            /** @description One item: a work order is about one place. Send others as orders of their own */
            orderItem: ({
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id?: string;
                /**
                 * @description Kept and answered; add for those of demands
                 * @enum {unknown}
                 */
                action?: "add" | "modify" | "delete" | "noChange";
                /** @description The resource that is worked at */
                resource?: {
                    /**
                     * @description A resource of TMF639, by its id or its code
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id?: string;
                    /**
                     * @description Where it is found
                     * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    href?: string;
                    /**
                     * @description Its name; in answers where the work is
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description Where the work is: core 核心, trunk 接入主干, end 接入末端, user-side 用户侧, configuration 数据配置 (when missing)
                     * @example end
                     */
                    category?: string;
                    place?: components["schemas"]["TmfPlace"];
                    /** @description opticalPower in dBm, materials, leftover, as form 3 has them */
                    resourceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfResourceOrderUpdate
         * @description What is to be changed (JSON merge patch, RFC 7396)
         */
        TmfResourceOrderUpdate: {
            /**
             * @description The caller's own id; lists are filtered by it
             * @example OSS-17
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description What is to be done
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Kept and answered
             * @example access
             */
            category?: string;
            /**
             * @description Kept and answered
             * @example 业务施工单
             */
            orderType?: string;
            /** @description Kept and answered */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description acknowledged, inProgress, held, completed, cancelled; of an order without a demand
             * @enum {unknown}
             */
            state?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
            /**
             * @description Why it is held or cancelled
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfResourceUpdate
         * @description What is to be changed; characteristics by their name
         */
        TmfResourceUpdate: {
            /**
             * @description Name of the resource (资源名称)
             * @example 合肥高新区望江西路OLT-01
             */
            name?: string;
            /**
             * @description What is to be known of it; kept
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Segment: core 核心, trunk 接入主干, end 接入末端
             * @example end
             */
            category?: string;
            place?: components["schemas"]["TmfPlace"];
            /** @description The unit that owns it (资源管理单位), role owner */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description code 资源编码, coverage (the addresses it serves begin with this text), unit (端口, 芯), capacity, free, optimizable, maxBandwidth in Mbit/s, serviceTypes; in answers reserved, occupied, toBeReleased, too */
            resourceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
            /** @description Notes; kept */
            note?: components["schemas"]["TmfNote"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfService
         * @description A service 在网业务 as TMF638 knows it
         */
        TmfService: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example Service
             */
            "@type"?: string;
            /**
             * @description Name of the product it is
             * @example 互联网专线200M
             */
            name?: string;
            /**
             * @description What was said of it
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Always CustomerFacingService
             * @example CustomerFacingService
             */
            category?: string;
            /**
             * @description active 在网, inactive 暂停, terminated 已停闭
             * @enum {unknown}
             */
            state?: "feasibilityChecked" | "designed" | "reserved" | "inactive" | "active" | "terminated";
            /**
             * @description internet 互联网专线, data 数据专线, voice 语音专线
             * @example internet
             */
            serviceType?: string;
            /**
             * @description When the service came to be; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            serviceDate?: string;
            /**
             * @description When it became active; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            startDate?: string;
            /**
             * @description When it was closed for good; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            endDate?: string;
            /** @description Whether it is active */
            isServiceEnabled?: boolean;
            /** @description Always true */
            hasStarted?: boolean;
            /** @description Access points 接入点 */
            place?: components["schemas"]["TmfPlace"][];
            /** @description The customer; in requests contact and account manager, too */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description number 业务编号, serviceType (internet, data, voice), bandwidth in Mbit/s, serviceLevel, important, circuits 电路代号, archiveNumber, resumeOn; in requests number, serviceType, bandwidth, interfaceType, circuits (one per place, in their order), resumeOn */
            serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
            serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
            /** @description Orders it came from */
            serviceOrderItem?: {
                /**
                 * @description Id of the service order
                 * @example XQ-20260930-0001
                 */
                serviceOrderId?: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceOrdering/v4/serviceOrder/XQ-20260930-0001
                 */
                serviceOrderHref?: string;
                /**
                 * @description add, modify, delete
                 * @example add
                 */
                itemAction?: string;
                /**
                 * @description Its role
                 * @example created
                 */
                role?: string;
            }[];
            /** @description Services it replaces */
            serviceRelationship?: {
                /**
                 * @description `replaces`: by an adjustment (art. 36)
                 * @example replaces
                 */
                relationshipType?: string;
                /** @description The other service */
                service?: {
                    /**
                     * @description Its id
                     * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    id: string;
                    /**
                     * @description Where it is found
                     * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    href?: string;
                    /**
                     * @description Its name
                     * @example 华东物流集团
                     */
                    name?: string;
                    /**
                     * @description Its role
                     * @example customer
                     */
                    role?: string;
                    /**
                     * @description Of what type it is
                     * @example Service
                     */
                    "@referredType"?: string;
                };
            }[];
            /** @description What it runs on, where the inventory knows it */
            supportingResource?: {
                /**
                 * @description Its id
                 * @example HF-E-0012
                 */
                id: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Its name
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description Its role
                 * @example customer
                 */
                role?: string;
                /**
                 * @description Of what type it is
                 * @example Service
                 */
                "@referredType"?: string;
            }[];
        };
        /**
         * TmfServiceCreate
         * @description A service that was there before this system 存量业务. Without a customer it is kept as it is and completed by PATCH; with one, type, bandwidth and places are needed. Attributes of the definition that are not here are taken and not kept.
         */
        TmfServiceCreate: {
            /**
             * @description active, inactive (with the characteristic resumeOn) or terminated; the others are states of orders, 422
             * @enum {unknown}
             */
            state: "feasibilityChecked" | "designed" | "reserved" | "inactive" | "active" | "terminated";
            /**
             * @description Name of the service; the product is `serviceSpecification`
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description What is to be known of it; kept
             * @example 专线中断
             */
            description?: string;
            /**
             * Format: date-time
             * @description When it became active; now, when missing; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When it was closed for good; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            endDate?: string;
            /** @description Notes; kept */
            note?: components["schemas"]["TmfNote"][];
            /** @description Access points 接入点 */
            place?: components["schemas"]["TmfPlace"][];
            /** @description The customer; in requests contact and account manager, too */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description number 业务编号, serviceType (internet, data, voice), bandwidth in Mbit/s, serviceLevel, important, circuits 电路代号, archiveNumber, resumeOn; in requests number, serviceType, bandwidth, interfaceType, circuits (one per place, in their order), resumeOn */
            serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
            serviceSpecification: components["schemas"]["TmfServiceSpecificationRef"];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfServiceOrder
         * @description A service order as TMF641 knows it: a demand 需求
         */
        TmfServiceOrder: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/serviceOrdering/v4/serviceOrder/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example ServiceOrder
             */
            "@type"?: string;
            /**
             * @description The caller's own id of the order; lists are filtered by it
             * @example CRM-4711
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example access
             */
            category?: string;
            /**
             * @description Kept and answered
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Kept and answered; limits follow the service level of the customer
             * @example 1
             */
            priority?: string;
            /** @description Kept and answered */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description State of the demand: the table is in docs/tmforum.md
             * @enum {unknown}
             */
            state?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
            /**
             * @description When the demand was received; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            orderDate?: string;
            /**
             * @description From when a closure or suspension holds; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            requestedStartDate?: string;
            /**
             * @description Day on which the customer expects the service (期望开通日期); ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            requestedCompletionDate?: string;
            /**
             * @description The planned date replied at the confirmation of resources (art. 12–14); ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            expectedCompletionDate?: string;
            /**
             * @description When it was done; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            completionDate?: string;
            /**
             * @description When it was cancelled or withdrawn; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            cancellationDate?: string;
            /**
             * @description Why it was cancelled
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
            /** @description The number of the demand */
            externalReference?: {
                /**
                 * @description Number of the demand (需求编号)
                 * @example XQ-20260930-0001
                 */
                id?: string;
                /**
                 * @description The same
                 * @example XQ-20260930-0001
                 */
                name?: string;
                /**
                 * @description Always `demandNumber` in answers
                 * @example demandNumber
                 */
                externalReferenceType?: string;
            }[];
            /** @description The customer; where one order is asked for, contact and account manager, too */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description Always one */
            serviceOrderItem?: {
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id?: string;
                /**
                 * @description add 新增, modify 调整、暂停, delete 停闭
                 * @enum {unknown}
                 */
                action?: "add" | "modify" | "delete";
                /**
                 * @description As that of the order
                 * @enum {unknown}
                 */
                state?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
                /** @description The service */
                service?: {
                    /**
                     * @description The service that is changed or closed: its id, or its number; of an order that is done the service it became
                     * @example YW-20261225-0001
                     */
                    id?: string;
                    /**
                     * @description Where it is found
                     * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    href?: string;
                    /**
                     * @description Name of the product
                     * @example 互联网专线
                     */
                    name?: string;
                    /**
                     * @description With `modify`: inactive is a suspension (暂停); otherwise it is left away
                     * @enum {unknown}
                     */
                    state?: "feasibilityChecked" | "designed" | "reserved" | "inactive" | "active" | "terminated";
                    /**
                     * @description internet, data, voice; as the characteristic of this name
                     * @example internet
                     */
                    serviceType?: string;
                    serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                    /** @description serviceType (internet, data, voice), bandwidth in Mbit/s, mature (true, false; true when missing, art. 6); of a closure reason, of a suspension resumeOn (yyyy-mm-dd) */
                    serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                    /** @description Access points 接入点: one demand, all of them */
                    place?: components["schemas"]["TmfPlace"][];
                    /**
                     * @description Name of the type
                     * @example Service
                     */
                    "@type"?: string;
                };
            }[];
        };
        /**
         * TmfServiceOrderCreate
         * @description A demand. Attributes of the definition that are not here are taken and not kept.
         */
        TmfServiceOrderCreate: {
            /**
             * @description The caller's own id of the order; lists are filtered by it
             * @example CRM-4711
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example access
             */
            category?: string;
            /**
             * @description Kept and answered
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Kept and answered; limits follow the service level of the customer
             * @example 1
             */
            priority?: string;
            /** @description Kept and answered */
            note?: components["schemas"]["TmfNote"][];
            /**
             * Format: date-time
             * @description From when a closure or suspension holds; today, when missing; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            requestedStartDate?: string;
            /**
             * Format: date-time
             * @description When the customer expects the service (期望开通日期): its day in Shanghai counts; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            requestedCompletionDate?: string;
            /** @description customer (id, name), customerContact and accountManager (name, contactMedium with phoneNumber): all three are needed */
            relatedParty: components["schemas"]["TmfRelatedParty"][];
            /** @description One item; a demand is about one service. Send others as orders of their own */
            serviceOrderItem: ({
                /**
                 * @description The caller's id of the item
                 * @example 1
                 */
                id: string;
                /**
                 * @description add 新增; modify 调整, with state inactive 暂停; delete 永久停闭; noChange is 422
                 * @enum {unknown}
                 */
                action: "add" | "modify" | "delete" | "noChange";
                /** @description The service */
                service: {
                    /**
                     * @description The service that is changed or closed: its id, or its number; of an order that is done the service it became
                     * @example YW-20261225-0001
                     */
                    id?: string;
                    /**
                     * @description Where it is found
                     * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                     */
                    href?: string;
                    /**
                     * @description Name of the product
                     * @example 互联网专线
                     */
                    name?: string;
                    /**
                     * @description With `modify`: inactive is a suspension (暂停); otherwise it is left away
                     * @enum {unknown}
                     */
                    state?: "feasibilityChecked" | "designed" | "reserved" | "inactive" | "active" | "terminated";
                    /**
                     * @description internet, data, voice; as the characteristic of this name
                     * @example internet
                     */
                    serviceType?: string;
                    serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
                    /** @description serviceType (internet, data, voice), bandwidth in Mbit/s, mature (true, false; true when missing, art. 6); of a closure reason, of a suspension resumeOn (yyyy-mm-dd) */
                    serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
                    /** @description Access points 接入点: one demand, all of them */
                    place?: components["schemas"]["TmfPlace"][];
                    /**
                     * @description Name of the type
                     * @example Service
                     */
                    "@type"?: string;
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfServiceOrderUpdate
         * @description What is to be changed (JSON merge patch, RFC 7396)
         */
        TmfServiceOrderUpdate: {
            /**
             * @description The caller's own id of the order; lists are filtered by it
             * @example CRM-4711
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example access
             */
            category?: string;
            /**
             * @description Kept and answered
             * @example 专线中断
             */
            description?: string;
            /**
             * @description Kept and answered; limits follow the service level of the customer
             * @example 1
             */
            priority?: string;
            /** @description Kept and answered */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description Only `cancelled`; the others come from the work itself
             * @enum {unknown}
             */
            state?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
            /**
             * @description Why it is cancelled
             * @example 客户搬迁计划取消
             */
            cancellationReason?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfServiceSpecificationRef
         * @description What is ordered: the product
         */
        TmfServiceSpecificationRef: {
            /**
             * @description Number of the product
             * @example P-100
             */
            id: string;
            /**
             * @description Where it is found
             * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the product (产品名称)
             * @example 互联网专线
             */
            name?: string;
            /**
             * @description Its version
             * @example 1.0
             */
            version?: string;
            /**
             * @description Name of the type
             * @example ServiceSpecificationRef
             */
            "@type"?: string;
            /**
             * @description Of what it is a reference to
             * @example ServiceSpecification
             */
            "@referredType"?: string;
        };
        /**
         * TmfServiceUpdate
         * @description What is to be changed (JSON merge patch, RFC 7396)
         */
        TmfServiceUpdate: {
            /**
             * @description `active`: resume a suspended service before its day (art. 32)
             * @enum {unknown}
             */
            state?: "feasibilityChecked" | "designed" | "reserved" | "inactive" | "active" | "terminated";
            /**
             * @description Name of the service; the product is `serviceSpecification`
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description What is to be known of it; kept
             * @example 专线中断
             */
            description?: string;
            /**
             * Format: date-time
             * @description When it became active; now, when missing; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When it was closed for good; ISO 8601 with offset
             * @example 2026-11-30T00:00:00+08:00
             */
            endDate?: string;
            /** @description Notes; kept */
            note?: components["schemas"]["TmfNote"][];
            /** @description Access points 接入点 */
            place?: components["schemas"]["TmfPlace"][];
            /** @description The customer; in requests contact and account manager, too */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description number 业务编号, serviceType (internet, data, voice), bandwidth in Mbit/s, serviceLevel, important, circuits 电路代号, archiveNumber, resumeOn; in requests number, serviceType, bandwidth, interfaceType, circuits (one per place, in their order), resumeOn */
            serviceCharacteristic?: components["schemas"]["TmfCharacteristic"][];
            serviceSpecification?: components["schemas"]["TmfServiceSpecificationRef"];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfTroubleTicket
         * @description A trouble ticket as TMF621 knows it: a fault 障碍
         */
        TmfTroubleTicket: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id?: string;
            /**
             * @description Where it is found, relative to the address of the service (RFC 3986, 4.2)
             * @example /tmf-api/troubleTicket/v4/troubleTicket/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            href?: string;
            /**
             * @description Name of the type
             * @example TroubleTicket
             */
            "@type"?: string;
            /**
             * @description The caller's own id of the ticket; lists are filtered by it
             * @example 10086-2026-0815
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description Kept and answered; limits follow severity and service level
             * @example 1
             */
            priority?: string;
            /** @description Kept and answered; in answers cause 原因 and remedy 处理措施, too */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description What the customer sees (障碍现象)
             * @example 专线全部中断，光猫光信号灯红灯
             */
            description?: string;
            /**
             * @description critical 重大, major 较大, minor 一般
             * @example major
             */
            severity?: string;
            /**
             * @description As it was said; kept
             * @example fault
             */
            ticketType?: string;
            /**
             * @description State of the fault: the table is in docs/tmforum.md
             * @enum {unknown}
             */
            status?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "closed" | "resolved";
            /**
             * @description When it was reported; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            creationDate?: string;
            /**
             * @description When the limit that runs ends; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            expectedResolutionDate?: string;
            /**
             * @description When the customer confirmed that it works again; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            resolutionDate?: string;
            /**
             * @description When it was replied, or ended; ISO 8601, UTC
             * @example 2026-10-13T09:30:00.000Z
             */
            statusChangeDate?: string;
            /**
             * @description Why it has its status, where that says little
             * @example 重复申告，并入障碍 GZ-20261130-0001
             */
            statusChangeReason?: string;
            /** @description The service, and the circuit where it is known */
            relatedEntity?: {
                /**
                 * @description Of a service its id or number, of a circuit its code
                 * @example YW-20261225-0001
                 */
                id?: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Its name
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description service 业务, circuit 电路
                 * @example service
                 */
                role?: string;
                /**
                 * @description Service or Circuit
                 * @example Service
                 */
                "@referredType"?: string;
            }[];
            /** @description Who reports (art. 24) */
            channel?: {
                /**
                 * @description 10086 (when missing), account-manager 客户经理, customer 集团客户直接申告
                 * @example 10086
                 */
                id?: string;
                /**
                 * @description Its name
                 * @example 10086
                 */
                name?: string;
            };
            /** @description Number of the fault (障碍编号): ours, v4 has no attribute for it */
            externalReference?: {
                /**
                 * @description Number of the fault
                 * @example GZ-20261130-0001
                 */
                id?: string;
                /**
                 * @description Always faultNumber
                 * @example faultNumber
                 */
                externalReferenceType?: string;
            }[];
            /** @description The customer; where one ticket is asked for, the contact, too */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
            /** @description The open fault of the same service whose repeat this is */
            troubleTicketRelationship?: {
                /**
                 * @description Id of the other ticket
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Its number
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description Always `isDuplicateOf`
                 * @example isDuplicateOf
                 */
                relationshipType?: string;
            }[];
        };
        /**
         * TmfTroubleTicketCreate
         * @description The report of a fault. Attributes of the definition that are not here are taken and not kept.
         */
        TmfTroubleTicketCreate: {
            /**
             * @description The caller's own id of the ticket; lists are filtered by it
             * @example 10086-2026-0815
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description Kept and answered; limits follow severity and service level
             * @example 1
             */
            priority?: string;
            /** @description Kept and answered; in answers cause 原因 and remedy 处理措施, too */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description What the customer sees (障碍现象)
             * @example 专线全部中断，光猫光信号灯红灯
             */
            description: string;
            /**
             * @description critical, major, minor; in any case. The monitoring centre may correct it
             * @example major
             */
            severity: string;
            /**
             * @description Kept and answered
             * @example fault
             */
            ticketType: string;
            /** @description The service, and the circuit where it is known */
            relatedEntity?: {
                /**
                 * @description Of a service its id or number, of a circuit its code
                 * @example YW-20261225-0001
                 */
                id?: string;
                /**
                 * @description Where it is found
                 * @example /tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                href?: string;
                /**
                 * @description Its name
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description service 业务, circuit 电路
                 * @example service
                 */
                role?: string;
                /**
                 * @description Service or Circuit
                 * @example Service
                 */
                "@referredType"?: string;
            }[];
            /** @description Who reports (art. 24) */
            channel?: {
                /**
                 * @description 10086 (when missing), account-manager 客户经理, customer 集团客户直接申告
                 * @example 10086
                 */
                id?: string;
                /**
                 * @description Its name
                 * @example 10086
                 */
                name?: string;
            };
            /** @description customer (id, name) and customerContact (name, contactMedium): both needed where no service is named */
            relatedParty?: components["schemas"]["TmfRelatedParty"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * TmfTroubleTicketUpdate
         * @description What is to be changed (JSON merge patch, RFC 7396)
         */
        TmfTroubleTicketUpdate: {
            /**
             * @description The caller's own id of the ticket; lists are filtered by it
             * @example 10086-2026-0815
             */
            externalId?: string;
            /**
             * @description Kept and answered
             * @example 华东物流集团
             */
            name?: string;
            /**
             * @description Kept and answered; limits follow severity and service level
             * @example 1
             */
            priority?: string;
            /** @description Kept and answered; in answers cause 原因 and remedy 处理措施, too */
            note?: components["schemas"]["TmfNote"][];
            /**
             * @description Comes from the work itself: 422 when another is asked for
             * @enum {unknown}
             */
            status?: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "closed" | "resolved";
        } & {
            [key: string]: unknown;
        };
        /**
         * UnknownDeployment
         * @description Deployed past the releases, for example by the Modeler
         */
        UnknownDeployment: {
            /** @description process, decision or form */
            kind: string;
            /** @description Id in the engine */
            id: string;
            /**
             * @description Its version in the engine
             * @example 4
             */
            version: number;
            /** @description Key in the engine */
            key: string;
            /**
             * @description The version of the release in force; null when it has none
             * @example 4
             */
            versionInForce: number | null;
            /** @description Whether it is newer than the release's: what starts by its id, as demands and faults do, runs by it */
            supersedes: boolean;
            /** @description The command that puts the release back into force */
            remedy: string;
        };
        /**
         * WaitingStep
         * @description A human step that waits
         */
        WaitingStep: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Element id in the model
             * @example approve-project
             */
            key: string;
            /**
             * @description Name of the step in Chinese
             * @example 工程立项
             */
            name: string;
            /**
             * @description Key of the department (candidate group)
             * @example support-center
             */
            department: string;
            /**
             * @description Its Chinese name
             * @example 客户服务支撑中心
             */
            departmentName: string;
            /**
             * @description completing: a completion by API is on its way to the engine
             * @enum {unknown}
             */
            state: "open" | "completing";
            /**
             * @description When the step was opened; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            since: string;
            /**
             * @description When it is due; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            dueAt: string | null;
            /** @description Whether the due moment has passed */
            overdue: boolean;
            /** @description Working time left; null without a due moment */
            remaining: components["schemas"]["RemainingTime"] | null;
            /**
             * @description Who has claimed it in Tasklist; null when nobody
             * @example 赵强
             */
            assignee: string | null;
        };
        /**
         * Webhook
         * @description Where a system is told of events
         */
        Webhook: {
            /**
             * Format: uuid
             * @description Id of the webhook
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            id: string;
            /**
             * Format: uri
             * @description Where events are sent by POST. Its host must have public addresses only, or be allowed by the operator (WEBHOOK_ALLOW)
             * @example https://crm.example.com/events
             */
            url: string;
            /**
             * @description Which types; empty or missing: all
             * @default []
             * @example [
             *       "service.activated",
             *       "fault.replied"
             *     ]
             */
            types: components["schemas"]["EventType"][];
            /**
             * @description Only events about steps of these departments; empty or missing: of all, and events about no step
             * @default []
             * @example [
             *       "engineering"
             *     ]
             */
            departments: string[];
            /**
             * @description Only events of demands with these actions; empty or missing: of all, and of faults
             * @default []
             * @example [
             *       "new",
             *       "adjust"
             *     ]
             */
            actions: ("new" | "adjust" | "close")[];
            /**
             * @description Only events of cases of these customers; empty or missing: of all
             * @default []
             * @example [
             *       "C-001"
             *     ]
             */
            customers: string[];
            /**
             * @description False: paused. Events are kept meanwhile and sent, in order, when it is true again
             * @default true
             */
            enabled: boolean;
            /**
             * @description `standard`, or the facade whose subscription it is
             * @example standard
             */
            format: string;
            /**
             * @description When it was registered; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            createdAt: string;
            /**
             * @description Who registered it
             * @example CRM
             */
            createdBy: string;
        };
        /**
         * WebhookDelivery
         * @description One event for one webhook, and what became of it
         */
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description Id of the delivery
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the event: its `webhook-id`
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            eventId: string;
            /**
             * @description Position of the event in the stream
             * @example 4711
             */
            position: string;
            type: components["schemas"]["EventType"];
            /**
             * @description When the event happened; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            timestamp: string;
            /**
             * @description Its demand, or null
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            demandId: string | null;
            /**
             * @description Its fault, or null
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            faultId: string | null;
            /**
             * @description pending: to be sent, or tried again. delivered: answered with 2xx. dead: three days in vain, waits for a replay
             * @enum {unknown}
             */
            state: "pending" | "delivered" | "dead";
            /**
             * @description How often it was tried
             * @example 12
             */
            attempts: number;
            /**
             * @description When it was tried first; three days from then it is given up; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            firstAttemptAt: string | null;
            /**
             * @description When it was tried last; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            lastAttemptAt: string | null;
            /**
             * @description HTTP status of the last answer; null: none came
             * @example 503
             */
            lastStatus: number | null;
            /**
             * @description Why the last attempt failed; null: it did not
             * @example did not answer within 10 s
             */
            lastError: string | null;
        };
        /**
         * WebhookOrder
         * @description Where to, which events, and whether now
         */
        WebhookOrder: {
            /**
             * Format: uri
             * @description Where events are sent by POST. Its host must have public addresses only, or be allowed by the operator (WEBHOOK_ALLOW)
             * @example https://crm.example.com/events
             */
            url: string;
            /**
             * @description Which types; empty or missing: all
             * @default []
             * @example [
             *       "service.activated",
             *       "fault.replied"
             *     ]
             */
            types?: components["schemas"]["EventType"][];
            /**
             * @description Only events about steps of these departments; empty or missing: of all, and events about no step
             * @default []
             * @example [
             *       "engineering"
             *     ]
             */
            departments?: string[];
            /**
             * @description Only events of demands with these actions; empty or missing: of all, and of faults
             * @default []
             * @example [
             *       "new",
             *       "adjust"
             *     ]
             */
            actions?: ("new" | "adjust" | "close")[];
            /**
             * @description Only events of cases of these customers; empty or missing: of all
             * @default []
             * @example [
             *       "C-001"
             *     ]
             */
            customers?: string[];
            /**
             * @description False: paused. Events are kept meanwhile and sent, in order, when it is true again
             * @default true
             */
            enabled?: boolean;
        };
        /**
         * WebhookTest
         * @description What the receiver said to a `webhook.test` event
         */
        WebhookTest: {
            /** @description Whether the receiver answered with 2xx within 10 s */
            delivered: boolean;
            /**
             * @description HTTP status of the receiver; null: no answer came
             * @example 204
             */
            status: number | null;
            /**
             * @description Why it does not count as delivered; null: it does
             * @example answered 500
             */
            error: string | null;
            /**
             * @description The first 500 bytes of what the receiver said, as text
             * @example ok
             */
            excerpt: string;
            /**
             * @description How long it took, in milliseconds
             * @example 38
             */
            ms: number;
            /**
             * Format: uuid
             * @description What was sent as `webhook-id`
             * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
             */
            eventId: string;
        };
        /**
         * WorkOrder
         * @description A work order (业务施工单)
         */
        WorkOrder: {
            /**
             * @description Number of the work order (单号)
             * @example SG-20260930-0001
             */
            number: string;
            /**
             * @description Where: core 核心, trunk 接入主干, end 接入末端, user-side 用户侧, configuration 数据配置 (art. 37)
             * @enum {unknown}
             */
            place: "core" | "trunk" | "end" | "user-side" | "configuration";
            /**
             * @description The place in Chinese
             * @example 用户侧
             */
            placeName: string;
            /**
             * @description open 施工中, blocked 受阻, done 完工, withdrawn 撤回
             * @enum {unknown}
             */
            state: "open" | "blocked" | "done" | "withdrawn";
            /**
             * @description The state in Chinese
             * @example 完工
             */
            stateName: string;
            /**
             * @description What is to be done (施工内容)
             * @example 敷设皮线光缆并安装光猫
             */
            task: string;
            /**
             * @description When it was issued; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            issuedAt: string;
            /**
             * @description Unit that does it (施工单位)
             * @example 南京接入施工队
             */
            unit: string | null;
            /**
             * @description People (施工人员)
             * @example 赵强、孙磊
             */
            people: string | null;
            /**
             * @description Where it is done (施工地点)
             * @example 南京市鼓楼区中山路1号 2层机房
             */
            location: string | null;
            /**
             * @description Planned begin; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            plannedFrom: string | null;
            /**
             * @description Planned end; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            plannedTo: string | null;
            /**
             * @description Actual begin; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            startedOn: string | null;
            /**
             * @description Actual end; yyyy-mm-dd, or null
             * @example 2026-11-30
             */
            finishedOn: string | null;
            /**
             * @description Materials used (材料)
             * @example 皮线光缆80米，光猫1台
             */
            materials: string | null;
            /**
             * @description Optical power, dBm (光功率)
             * @example -18.5
             */
            opticalPower: string | null;
            /**
             * @description What is left over (遗留问题)
             * @example 标签待补贴
             */
            leftover: string | null;
            /**
             * @description Why it was blocked
             * @example 物业不允许进场
             */
            blockedReason: string | null;
            /**
             * @description Who reported it done
             * @example 王芳
             */
            completedBy: string | null;
            /**
             * @description When it was reported; ISO 8601 with offset, or null
             * @example 2026-10-13T17:30:00+08:00
             */
            completedAt: string | null;
        };
    };
    responses: {
        /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More requests than the caller may make; try again after `Retry-After` seconds */
        Problem429: {
            headers: {
                /** @description Seconds after which another try makes sense */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the service; `instance` is the id to look up in the log */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
        Problem503: {
            headers: {
                /** @description Seconds after which another try makes sense */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No access key or token, or one that is not valid (any more) */
        Problem401: {
            headers: {
                /** @description How to say who you are (RFC 6750) */
                "www-authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key or token may not do this: it lacks the scope that the detail names, or the thing is of another department */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible in the state the thing is in; the detail says which state */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not application/json */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No format that Accept takes is offered */
        Problem406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed since it was read: If-Match names another state; `etag` is the present one */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not written without If-Match: read it first */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetHealthResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready to accept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReadinessResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiKeysResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description A new key with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateApiKeyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the key
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyRequest"];
            };
        };
        responses: {
            /** @description A key with its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotateApiKeyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the key
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An API key, without its secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeApiKeyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDemands: {
        parameters: {
            query?: {
                /** @description Only demands in this state */
                state?: "received" | "presale" | "accepted" | "provisioning" | "acceptance" | "assessing" | "changing" | "closing" | "suspended" | "completed" | "withdrawn" | "cancelled";
                /**
                 * @description The customer's number exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Demands, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDemandsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID. Required: what this starts cannot be taken back.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A demand: 新增 new, 调整 adjust, 停闭 close (art. 4) */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDemand"];
            };
        };
        responses: {
            /** @description A demand and where it stands */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the demand, or its number
                 * @example XQ-20260930-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A demand and where it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the demand, or its number
                 * @example XQ-20260930-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDemandRequest"];
            };
        };
        responses: {
            /** @description A demand and where it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listHandlingRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the demand, or its number
                 * @example XQ-20260930-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All records of the demand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHandlingRecordsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDemandTimeline: {
        parameters: {
            query?: {
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the demand, or its number
                 * @example XQ-20260930-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of the record, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDemandTimelineResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFaults: {
        parameters: {
            query?: {
                /** @description Only faults in this state */
                state?: "received" | "handling" | "inspecting" | "archived" | "repeat";
                /**
                 * @description The customer's number exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /**
                 * @description Id or number of the service
                 * @example YW-20261225-0001
                 */
                service?: string;
                /** @description Only from this source */
                source?: "10086" | "account-manager" | "customer";
                /** @description Only of this severity */
                severity?: "critical" | "major" | "minor";
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Faults, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFaultsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reportFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID. Required: what this starts cannot be taken back.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFaultRequest"];
            };
        };
        responses: {
            /** @description A fault and where it stands */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fault, or its number
                 * @example GZ-20261130-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fault and where it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFaultTimeline: {
        parameters: {
            query?: {
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the fault, or its number
                 * @example GZ-20261130-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of the record, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFaultTimelineResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDemandForm: {
        parameters: {
            query?: {
                /**
                 * @description Which one of several (asked again, built again, accepted again); the newest when missing
                 * @example 1
                 */
                round?: number;
                /** @description For who cannot set the header Accept, such as a link; wins over it */
                format?: "json" | "pdf" | "xlsx";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the demand, or its number
                 * @example XQ-20260930-0001
                 */
                id: string;
                /**
                 * @description Name of the form: resource-confirmation, provisioning, work-orders, acceptance, closure
                 * @example acceptance
                 */
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form in the format asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form1"] | {
                        /**
                         * @description Name of the form
                         * @enum {string}
                         */
                        form: "provisioning";
                        /**
                         * @description Title of the form in Chinese
                         * @example 资源确认及回复单
                         */
                        title: string;
                        /**
                         * @description Which one of several, from 1
                         * @example 1
                         */
                        round: number;
                        /**
                         * @description How many there are
                         * @example 1
                         */
                        rounds: number;
                        demand: components["schemas"]["DemandReference"];
                        customer: components["schemas"]["FormCustomer"];
                        accountManager: components["schemas"]["FormAccountManager"];
                        /**
                         * @description Product (产品)
                         * @example 互联网专线200M
                         */
                        productName: string;
                        /**
                         * @description The service type in Chinese
                         * @example 互联网专线
                         */
                        serviceTypeName: string;
                        /**
                         * @description Bandwidth of each access point in Mbit/s
                         * @example 200
                         */
                        bandwidth: number;
                        /**
                         * @description Number of the form (单号)
                         * @example KT-20260930-0001
                         */
                        number: string;
                        /**
                         * @description Number of form 1 it rests on
                         * @example QR-20260930-0001
                         */
                        confirmationNumber: string;
                        /**
                         * @description applied 已申请, returned 退回, accepted 已受理, opened 已开通, revised 方案变更, cancelled 已取消
                         * @enum {unknown}
                         */
                        state: "applied" | "returned" | "accepted" | "opened" | "revised" | "cancelled";
                        /**
                         * @description The state in Chinese
                         * @example 已开通
                         */
                        stateName: string;
                        /**
                         * @description Interface type asked for (接口类型)
                         * @example GE光口
                         */
                        interfaceType: string;
                        /**
                         * @description Day on which it is wanted; yyyy-mm-dd, or null
                         * @example 2026-11-30
                         */
                        requestedOn: string | null;
                        /**
                         * @description Remark of the application
                         * @example 按工作日办理
                         */
                        remark: string | null;
                        /**
                         * @description When it was dispatched; ISO 8601 with offset
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        appliedAt: string;
                        /**
                         * @description Who dispatched it
                         * @example 王芳
                         */
                        appliedBy: string;
                        /**
                         * @description When the support centre accepted it; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        acceptedAt: string | null;
                        /**
                         * @description Who accepted it
                         * @example 王芳
                         */
                        acceptedBy: string | null;
                        /**
                         * @description How the end segment is scheduled (调度说明)
                         * @example 末端由维护班组调度，10月20日前完成
                         */
                        schedule: string | null;
                        /** @description Segments; empty before it was accepted */
                        segments: components["schemas"]["Form2Segment"][];
                        /** @description Circuits, one per access point */
                        circuits: components["schemas"]["Form2Circuit"][];
                        /**
                         * @description When network and user side were opened; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        openedAt: string | null;
                        /**
                         * @description Result of the test of all
                         * @example 用户侧测试合格
                         */
                        testResult: string | null;
                        /**
                         * @description When the reply was given; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        repliedAt: string | null;
                        /**
                         * @description When the change of status was passed on (art. 21); ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        statusTransferredAt: string | null;
                        /**
                         * @description Who passed it on
                         * @example 赵强
                         */
                        statusTransferredBy: string | null;
                    } | {
                        /**
                         * @description Name of the form
                         * @enum {string}
                         */
                        form: "work-orders";
                        /**
                         * @description Title of the form in Chinese
                         * @example 资源确认及回复单
                         */
                        title: string;
                        /**
                         * @description Which one of several, from 1
                         * @example 1
                         */
                        round: number;
                        /**
                         * @description How many there are
                         * @example 1
                         */
                        rounds: number;
                        demand: components["schemas"]["DemandReference"];
                        customer: components["schemas"]["FormCustomer"];
                        accountManager: components["schemas"]["FormAccountManager"];
                        /**
                         * @description Product (产品)
                         * @example 互联网专线200M
                         */
                        productName: string;
                        /**
                         * @description The service type in Chinese
                         * @example 互联网专线
                         */
                        serviceTypeName: string;
                        /**
                         * @description Bandwidth of each access point in Mbit/s
                         * @example 200
                         */
                        bandwidth: number;
                        /**
                         * @description Number of form 2
                         * @example KT-20260930-0001
                         */
                        orderNumber: string;
                        /** @description core, trunk, end, user side; or one for a change of configuration */
                        workOrders: components["schemas"]["WorkOrder"][];
                        /** @description Records of blocked construction */
                        handlingRecords: components["schemas"]["HandlingRecord"][];
                    } | {
                        /**
                         * @description Name of the form
                         * @enum {string}
                         */
                        form: "acceptance";
                        /**
                         * @description Title of the form in Chinese
                         * @example 资源确认及回复单
                         */
                        title: string;
                        /**
                         * @description Which one of several, from 1
                         * @example 1
                         */
                        round: number;
                        /**
                         * @description How many there are
                         * @example 1
                         */
                        rounds: number;
                        demand: components["schemas"]["DemandReference"];
                        customer: components["schemas"]["FormCustomer"];
                        accountManager: components["schemas"]["FormAccountManager"];
                        /**
                         * @description Product (产品)
                         * @example 互联网专线200M
                         */
                        productName: string;
                        /**
                         * @description The service type in Chinese
                         * @example 互联网专线
                         */
                        serviceTypeName: string;
                        /**
                         * @description Bandwidth of each access point in Mbit/s
                         * @example 200
                         */
                        bandwidth: number;
                        /**
                         * @description Number of the form (单号)
                         * @example YS-20260930-0001
                         */
                        number: string;
                        /**
                         * @description Number of form 2
                         * @example KT-20260930-0001
                         */
                        orderNumber: string;
                        /**
                         * @description When the service was opened; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        openedAt: string | null;
                        /**
                         * @description When the acceptance began; ISO 8601 with offset
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        acceptanceOpenedAt: string;
                        /** @description Measurements, one per circuit */
                        tests: components["schemas"]["Measurement"][];
                        /** @description passed 通过, failed 不通过, null before it was held */
                        conclusion: ("passed" | "failed") | null;
                        /**
                         * @description The conclusion in Chinese
                         * @example 通过
                         */
                        conclusionName: string | null;
                        /**
                         * @description When it was concluded; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        concludedAt: string | null;
                        /**
                         * @description Who concluded it
                         * @example 王芳
                         */
                        concludedBy: string | null;
                        /**
                         * @description Defects of a failed acceptance
                         * @example 总部接入点误码超标
                         */
                        defects: string | null;
                        /** @description A signature; null before it was given */
                        customerSignature: {
                            /**
                             * @description Who signed (签字人)
                             * @example 陈总
                             */
                            signer: string;
                            /**
                             * @description When, yyyy-mm-dd
                             * @example 2026-11-30
                             */
                            signedOn: string;
                        } | null;
                        /** @description A signature; null before it was given */
                        managerSignature: {
                            /**
                             * @description Who signed (签字人)
                             * @example 陈总
                             */
                            signer: string;
                            /**
                             * @description When, yyyy-mm-dd
                             * @example 2026-11-30
                             */
                            signedOn: string;
                        } | null;
                        /** @description A signature; null before it was given */
                        supportSignature: {
                            /**
                             * @description Who signed (签字人)
                             * @example 陈总
                             */
                            signer: string;
                            /**
                             * @description When, yyyy-mm-dd
                             * @example 2026-11-30
                             */
                            signedOn: string;
                        } | null;
                        /**
                         * @description Number of the archive (归档编号)
                         * @example DA-20261203-0001
                         */
                        archiveNumber: string | null;
                        /**
                         * @description When it was archived; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        archivedAt: string | null;
                        /**
                         * @description SHA-256 of the archive, hex
                         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                         */
                        sha256: string | null;
                    } | {
                        /**
                         * @description Name of the form
                         * @enum {string}
                         */
                        form: "closure";
                        /**
                         * @description Title of the form in Chinese
                         * @example 资源确认及回复单
                         */
                        title: string;
                        /**
                         * @description Which one of several, from 1
                         * @example 1
                         */
                        round: number;
                        /**
                         * @description How many there are
                         * @example 1
                         */
                        rounds: number;
                        demand: components["schemas"]["DemandReference"];
                        customer: components["schemas"]["FormCustomer"];
                        accountManager: components["schemas"]["FormAccountManager"];
                        /**
                         * @description Product (产品)
                         * @example 互联网专线200M
                         */
                        productName: string;
                        /**
                         * @description The service type in Chinese
                         * @example 互联网专线
                         */
                        serviceTypeName: string;
                        /**
                         * @description Bandwidth of each access point in Mbit/s
                         * @example 200
                         */
                        bandwidth: number;
                        /**
                         * @description Number of the form (单号)
                         * @example TB-20261201-0001
                         */
                        number: string;
                        /**
                         * @description Number of the service (业务编号)
                         * @example YW-20261225-0001
                         */
                        service: string;
                        /**
                         * @description permanent 永久停闭, suspension 暂停
                         * @enum {unknown}
                         */
                        kind: "permanent" | "suspension";
                        /**
                         * @description The kind in Chinese
                         * @example 暂停
                         */
                        kindName: string;
                        /** @description Closes the old service of an adjustment (说明为调整业务, art. 35) */
                        ofAdjustment: boolean;
                        /**
                         * @description Number of the service that replaces it; null unless it is an adjustment
                         * @example YW-20261225-0002
                         */
                        replacedBy: string | null;
                        /**
                         * @description dispatched 已派发, returned 退回, accepted 已受理, suspended 已暂停, completed 已办结, cancelled 已取消
                         * @enum {unknown}
                         */
                        state: "dispatched" | "returned" | "accepted" | "suspended" | "completed" | "cancelled";
                        /**
                         * @description The state in Chinese
                         * @example 已受理
                         */
                        stateName: string;
                        /**
                         * @description Why (停闭原因)
                         * @example 客户搬迁计划取消
                         */
                        reason: string | null;
                        /**
                         * @description Day from which it is closed (停闭生效日)
                         * @example 2026-12-01
                         */
                        effectiveOn: string;
                        /**
                         * @description Day on which it is resumed (恢复日); yyyy-mm-dd, or null
                         * @example 2026-11-30
                         */
                        resumeOn: string | null;
                        /**
                         * @description When it was dispatched; ISO 8601 with offset
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        dispatchedAt: string;
                        /**
                         * @description When the support centre accepted it; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        acceptedAt: string | null;
                        /**
                         * @description Who accepted it
                         * @example 王芳
                         */
                        acceptedBy: string | null;
                        /**
                         * @description Why it was given back
                         * @example 方案缺少接入点地址
                         */
                        returnReason: string | null;
                        /**
                         * @description When the resources were released, or the end segment closed; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        carriedOutAt: string | null;
                        /**
                         * @description Who had it done
                         * @example 赵强
                         */
                        carriedOutBy: string | null;
                        /**
                         * @description Remark of who had it done
                         * @example 按工作日办理
                         */
                        remark: string | null;
                        /**
                         * @description When the resumption was asked for, or its day came; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        resumeRequestedAt: string | null;
                        /**
                         * @description Who asked; `system` when its day came
                         * @example 王芳
                         */
                        resumeRequestedBy: string | null;
                        /**
                         * @description Why it was asked for
                         * @example 客户提前复工
                         */
                        resumeReason: string | null;
                        /**
                         * @description When the end segment was opened again; ISO 8601 with offset, or null
                         * @example 2026-10-13T17:30:00+08:00
                         */
                        resumedAt: string | null;
                        /**
                         * @description Who had it done
                         * @example 赵强
                         */
                        resumedBy: string | null;
                        /** @description Circuits of the service */
                        circuits: components["schemas"]["Form5Circuit"][];
                        /** @description Resources of the service */
                        units: components["schemas"]["Form5Resource"][];
                    };
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSteps: {
        parameters: {
            query?: {
                /**
                 * @description Key of the department
                 * @example support-center
                 */
                department?: string;
                /** @description Only steps in this state */
                state?: "open" | "completing" | "completed" | "cancelled";
                /**
                 * @description Only steps of this demand: its id or number
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /**
                 * @description Only steps of this fault: its id or number
                 * @example GZ-20261101-0001
                 */
                fault?: string;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListStepsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    completeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The completion of a step */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCompletion"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    acceptStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 接单 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptStepRequest"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    handOverStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 转派 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverStepRequest"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    returnStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 退单 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnStepRequest"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    remindStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 催办 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindStepRequest"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    holdStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 挂起 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldStepRequest"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resumeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 解挂 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeStepRequest"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    noteStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the step
                 * @example 7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 备注 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteStepRequest"];
            };
        };
        responses: {
            /** @description A human step with what it asks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSolutionTemplates: {
        parameters: {
            query?: {
                /** @description Internet line 互联网专线, data line 数据专线, voice line 语音专线 */
                serviceType?: "internet" | "data" | "voice";
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSolutionTemplatesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    publishSolutionTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
                /**
                 * @description The `etag` of the state that you have read; `*`: any state. Written only while it is still that: 412 otherwise
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A solution template to publish */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSolutionTemplate"];
            };
        };
        responses: {
            /** @description A published solution template 解决方案模板 (art. 7) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionTemplate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSolutionTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `etag` that you have: 304 without a body while it is still that
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Id of the version
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A published solution template 解决方案模板 (art. 7) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionTemplate"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pauseDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the deadline (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseDeadlineRequest"];
            };
        };
        responses: {
            /** @description A time limit 时限 that runs, or ran, for a demand or a fault */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resumeDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the deadline (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeDeadlineRequest"];
            };
        };
        responses: {
            /** @description A time limit 时限 that runs, or ran, for a demand or a fault */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    extendDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the deadline (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadlineRequest"];
            };
        };
        responses: {
            /** @description A time limit 时限 that runs, or ran, for a demand or a fault */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDeadlines: {
        parameters: {
            query?: {
                /** @description Only deadlines in this state */
                state?: "running" | "paused" | "met" | "missed" | "cancelled";
                /**
                 * @description Only those this department answers for
                 * @example support-center
                 */
                department?: string;
                /**
                 * @description Only those of this demand: its id or its number
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /**
                 * @description Only those of this fault: its id or its number
                 * @example GZ-20261101-0001
                 */
                fault?: string;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deadlines, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeadlinesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the deadline (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A time limit 时限 that runs, or ran, for a demand or a fault */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    explainDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the deadline (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why a deadline ends when it does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineExplanation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    countDue: {
        parameters: {
            query: {
                /** @description Moment of receipt, ISO 8601 with offset (`+` percent-encoded as %2B), or a date yyyy-mm-dd: its start in Shanghai. 2000 to 2100 */
                from: string;
                /**
                 * @description Length of the limit in working days
                 * @example 5
                 */
                workingDays: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The end of a limit, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `etag` that you have: 304 without a body while it is still that
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description The year, 2000 to 2100
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A year as limits are counted by it. Days that are not named follow the week */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description The `etag` of the state that you have read; `*`: any state. Written only while it is still that: 412 otherwise
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The year, 2000 to 2100
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        /** @description A year's notice of the State Council: days off and made-up days. Days that are not named follow the week */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCalendarYearRequest"];
            };
        };
        responses: {
            /** @description The year as it is now, and what its import moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listResources: {
        parameters: {
            query?: {
                /** @description 核心 core, 接入主干 trunk, 接入末端 end */
                segment?: "core" | "trunk" | "end";
                /**
                 * @description Number of the site exactly, or a part of its name
                 * @example NJ-GL
                 */
                site?: string;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A resource */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourcesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
                /**
                 * @description The `etag` of the state that you have read; `*`: any state. Written only while it is still that: 412 otherwise
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportResourcesRequest"];
            };
        };
        responses: {
            /** @description What the import did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResourcesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `etag` that you have: 304 without a body while it is still that
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Number of the resource
                 * @example HF-E-0012
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A resource and who holds it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getResourceHistory: {
        parameters: {
            query?: {
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Number of the resource
                 * @example HF-E-0012
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetResourceHistoryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    releaseUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Number of the resource
                 * @example HF-E-0012
                 */
                code: string;
                /**
                 * @description Number of the unit
                 * @example 3
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit is free */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseUnitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the demand, or its number
                 * @example XQ-20260930-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All files of the demand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAttachmentsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: {
                /** @description acceptance-form 签字的验收单 (art. 23), handling-record 签字的协商记录 (art. 22), other */
                kind?: "acceptance-form" | "handling-record" | "other";
            };
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the demand, or its number
                 * @example XQ-20260930-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description PDF, JPEG, PNG or OFD, at most 20 MB */
                    file: unknown;
                } | null;
            };
        };
        responses: {
            /** @description A file of a demand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description A file of a demand */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listArchives: {
        parameters: {
            query?: {
                /**
                 * @description Number of the customer exactly, or a part of the name
                 * @example 华东物流
                 */
                customer?: string;
                /**
                 * @description Code of a circuit (电路代号)
                 * @example DL-20261101-0001
                 */
                circuit?: string;
                /**
                 * @description Number of the archive
                 * @example DA-20261225-0001
                 */
                number?: string;
                /**
                 * @description Id or number of the demand
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /**
                 * @description Archived on this day or later, yyyy-mm-dd
                 * @example 2026-10-01
                 */
                from?: string;
                /**
                 * @description Archived on this day or earlier, yyyy-mm-dd
                 * @example 2026-10-01
                 */
                to?: string;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListArchivesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the archive
                 * @example DA-20261225-0001
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An archived acceptance with what it holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * @description Number of the customer exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /** @description Only services in this state */
                state?: "active" | "suspended" | "closed";
                /**
                 * @description Code of a circuit
                 * @example DL-20261101-0001
                 */
                circuit?: string;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListServicesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service, or its number
                 * @example YW-20261225-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A service with its circuits and resources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resumeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the service, or its number
                 * @example YW-20261225-0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeServiceRequest"];
            };
        };
        responses: {
            /** @description The service, still suspended, and where its resumption can be followed */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeServiceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description Id or number of the demand
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /** @description For whom they are */
                recipient?: "department" | "head" | "customer";
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNotificationsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                /**
                 * @description From this day on, yyyy-mm-dd of Asia/Shanghai, 2000 to 2100
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description Up to and with this day, yyyy-mm-dd of Asia/Shanghai, 2000 to 2100
                 * @example 2026-11-01
                 */
                to?: string;
                /**
                 * @description Also by the groups of this dimension:
                 *     - `clocks`: by department, limit, action, service-level
                 *     - `demands`: by action, service-level
                 *     - `confirmations`: by action, service-level
                 *     - `acceptances`: by action, service-level
                 *     - `dateDeviations`: by department, action, service-level
                 *     - `faults`: by action, service-level
                 *     - `steps`: by department, limit, action, service-level
                 */
                by?: "department" | "limit" | "action" | "service-level";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures over a period */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCountedCases: {
        parameters: {
            query: {
                /** @description The figure, as section.name */
                figure: "clocks.concluded" | "clocks.inTime" | "clocks.missed" | "clocks.running" | "clocks.paused" | "clocks.decided" | "clocks.overdue" | "clocks.cancelled" | "clocks.workingMinutes" | "clocks.clockMinutes" | "demands.received" | "demands.completed" | "demands.withdrawn" | "demands.cancelled" | "confirmations.replied" | "confirmations.firstReplies" | "confirmations.agreedAtFirst" | "acceptances.held" | "acceptances.passed" | "acceptances.firstTries" | "acceptances.passedAtFirst" | "dateDeviations.built" | "dateDeviations.deviating" | "dateDeviations.earlier" | "dateDeviations.later" | "dateDeviations.unpromised" | "faults.received" | "faults.repeats" | "faults.archived" | "faults.reopened" | "faults.inspected" | "faults.passedAtFirst" | "steps.completed" | "steps.acceptedAtFirst" | "steps.returned";
                /**
                 * @description From this day on, yyyy-mm-dd of Asia/Shanghai, 2000 to 2100
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description Up to and with this day, yyyy-mm-dd of Asia/Shanghai, 2000 to 2100
                 * @example 2026-11-01
                 */
                to?: string;
                /**
                 * @description Also by the groups of this dimension:
                 *     - `clocks`: by department, limit, action, service-level
                 *     - `demands`: by action, service-level
                 *     - `confirmations`: by action, service-level
                 *     - `acceptances`: by action, service-level
                 *     - `dateDeviations`: by department, action, service-level
                 *     - `faults`: by action, service-level
                 *     - `steps`: by department, limit, action, service-level
                 */
                by?: "department" | "limit" | "action" | "service-level";
                /**
                 * @description With `by`: only the cases of this group
                 * @example support-center
                 */
                key?: string;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1790733600000000_0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A counted case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountedCasesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the receiver said to a `webhook.test` event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description How the old secret ends */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description The new secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecret"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
                /** @description pending: to be sent, or tried again. delivered: answered with 2xx. dead: three days in vain, waits for a replay */
                state?: "pending" | "delivered" | "dead";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeliveriesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
                /**
                 * @description Id of the delivery
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was taken up again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replayDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was taken up again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All webhooks that the caller may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhooksResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to, which events, and whether now */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookOrder"];
            };
        };
        responses: {
            /** @description A new webhook with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `etag` that you have: 304 without a body while it is still that
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a system is told of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description It is as you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description The `etag` of the state that you have read; `*`: any state. Written only while it is still that: 412 otherwise. Required: 428 without it
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description Where to, which events, and whether now */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookOrder"];
            };
        };
        responses: {
            /** @description Where a system is told of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description The `etag` of the state that you have read; `*`: any state. Written only while it is still that: 412 otherwise
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Position behind which to begin. Left away: pages begin with the first event, a stream with the next one
                 * @example 4711
                 */
                after?: string;
                /**
                 * @description Only these types; several with commas
                 * @example service.activated,fault.replied
                 */
                types?: string;
                /**
                 * @description Only of this demand, id or number
                 * @example XQ-20261123-0001
                 */
                demand?: string;
                /**
                 * @description Only of this fault, id or number
                 * @example GZ-20270105-0001
                 */
                fault?: string;
                /**
                 * @description Only about steps of these departments; several with commas
                 * @example engineering
                 */
                departments?: string;
                /**
                 * @description Only of demands with these actions: new, adjust, close; several with commas
                 * @example new,adjust
                 */
                actions?: string;
                /**
                 * @description Only of cases of these customers, by code; several with commas
                 * @example C-001
                 */
                customers?: string;
            };
            header?: {
                /**
                 * @description Of a stream: the `id` of the last event that was seen; it goes on behind it, and wins over `after`
                 * @example 4711
                 */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events, or a stream of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEventsResponse"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listModelReleases: {
        parameters: {
            query?: {
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Releases, and what came past them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListModelReleasesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    releaseModels: {
        parameters: {
            query?: {
                /** @description Only say what would happen; nothing is deployed */
                dryRun?: boolean;
            };
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Models to put into force */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelUpload"];
            };
        };
        responses: {
            /** @description What a release does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResult"];
                };
            };
            /** @description What a release does */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    restoreModels: {
        parameters: {
            query?: {
                /** @description Only say what would happen; nothing is deployed */
                dryRun?: boolean;
            };
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Number of the release; `previous`: the one before the one in force
                 * @example 3
                 */
                release: string;
            };
            cookie?: never;
        };
        /** @description Who puts an earlier release into force again, and why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreModelsRequest"];
            };
        };
        responses: {
            /** @description What a release does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResult"];
                };
            };
            /** @description What a release does */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getModelRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the release; `previous`: the one before the one in force
                 * @example 3
                 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A release with its files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelReleaseDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description The customer's number exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /** @description Only important customers, or only others */
                important?: boolean;
                /** @description Only of this service level */
                serviceLevel?: "AAA" | "AA" | "A" | "standard";
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers in the order in which they came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomersResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `etag` that you have: 304 without a body while it is still that
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Customer number of the CRM (集团客户编号)
                 * @example JT-000123
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A customer of the master (客户资料) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCustomerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description The `etag` of the state that you have read; `*`: any state. Written only while it is still that: 412 otherwise
                 * @example "Xy0k1mJ1Z4q8sB2nV7wR3A"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description Customer number of the CRM (集团客户编号)
                 * @example JT-000123
                 */
                code: string;
            };
            cookie?: never;
        };
        /** @description A customer of the master (客户资料) */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCustomerRequest"];
            };
        };
        responses: {
            /** @description A customer of the master (客户资料) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutCustomerResponse"];
                };
            };
            /** @description A customer of the master (客户资料) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutCustomerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importDemandSheet: {
        parameters: {
            query?: {
                /** @description true: say what would be taken and every fault, take nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The sheet */
                    file?: unknown;
                } | null;
                "text/csv": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            };
        };
        responses: {
            /** @description What became of the file, or would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDemandSheetResponse"];
                };
            };
            /** @description What became of the file, or would */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDemandSheetResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadDemandTemplateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadDemandTemplateCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importResourceSheet: {
        parameters: {
            query?: {
                /** @description true: say what would be taken and every fault, take nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The sheet */
                    file?: unknown;
                } | null;
                "text/csv": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            };
        };
        responses: {
            /** @description What became of the file, or would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResourceSheetResponse"];
                };
            };
            /** @description What became of the file, or would */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResourceSheetResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadResourceTemplateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadResourceTemplateCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importCustomerSheet: {
        parameters: {
            query?: {
                /** @description true: say what would be taken and every fault, take nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The sheet */
                    file?: unknown;
                } | null;
                "text/csv": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            };
        };
        responses: {
            /** @description What became of the file, or would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportCustomerSheetResponse"];
                };
            };
            /** @description What became of the file, or would */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportCustomerSheetResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadCustomerTemplateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadCustomerTemplateCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description demands 需求, resources 资源, customers 客户 */
                kind?: "demands" | "resources" | "customers";
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description The `next` of the page before; leave away for the first page
                 * @example 1042
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImportsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportDemands: {
        parameters: {
            query?: {
                /** @description Only demands in this state */
                state?: "received" | "presale" | "accepted" | "provisioning" | "acceptance" | "assessing" | "changing" | "closing" | "suspended" | "completed" | "withdrawn" | "cancelled";
                /**
                 * @description The customer's number exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportFaults: {
        parameters: {
            query?: {
                /** @description Only faults in this state */
                state?: "received" | "handling" | "inspecting" | "archived" | "repeat";
                /**
                 * @description The customer's number exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /**
                 * @description Id or number of the service
                 * @example YW-20261225-0001
                 */
                service?: string;
                /** @description Only from this source */
                source?: "10086" | "account-manager" | "customer";
                /** @description Only of this severity */
                severity?: "critical" | "major" | "minor";
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportSteps: {
        parameters: {
            query?: {
                /**
                 * @description Key of the department
                 * @example support-center
                 */
                department?: string;
                /** @description Only steps in this state */
                state?: "open" | "completing" | "completed" | "cancelled";
                /**
                 * @description Only steps of this demand: its id or number
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /**
                 * @description Only steps of this fault: its id or number
                 * @example GZ-20261101-0001
                 */
                fault?: string;
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportDeadlines: {
        parameters: {
            query?: {
                /** @description Only deadlines in this state */
                state?: "running" | "paused" | "met" | "missed" | "cancelled";
                /**
                 * @description Only those this department answers for
                 * @example support-center
                 */
                department?: string;
                /**
                 * @description Only those of this demand: its id or its number
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /**
                 * @description Only those of this fault: its id or its number
                 * @example GZ-20261101-0001
                 */
                fault?: string;
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportServices: {
        parameters: {
            query?: {
                /**
                 * @description Number of the customer exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /** @description Only services in this state */
                state?: "active" | "suspended" | "closed";
                /**
                 * @description Code of a circuit
                 * @example DL-20261101-0001
                 */
                circuit?: string;
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportResources: {
        parameters: {
            query?: {
                /** @description 核心 core, 接入主干 trunk, 接入末端 end */
                segment?: "core" | "trunk" | "end";
                /**
                 * @description Number of the site exactly, or a part of its name
                 * @example NJ-GL
                 */
                site?: string;
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportSolutionTemplates: {
        parameters: {
            query?: {
                /** @description Internet line 互联网专线, data line 数据专线, voice line 语音专线 */
                serviceType?: "internet" | "data" | "voice";
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportArchives: {
        parameters: {
            query?: {
                /**
                 * @description Number of the customer exactly, or a part of the name
                 * @example 华东物流
                 */
                customer?: string;
                /**
                 * @description Code of a circuit (电路代号)
                 * @example DL-20261101-0001
                 */
                circuit?: string;
                /**
                 * @description Number of the archive
                 * @example DA-20261225-0001
                 */
                number?: string;
                /**
                 * @description Id or number of the demand
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /**
                 * @description Archived on this day or later, yyyy-mm-dd
                 * @example 2026-10-01
                 */
                from?: string;
                /**
                 * @description Archived on this day or earlier, yyyy-mm-dd
                 * @example 2026-10-01
                 */
                to?: string;
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportNotifications: {
        parameters: {
            query?: {
                /**
                 * @description Id or number of the demand
                 * @example XQ-20260930-0001
                 */
                demand?: string;
                /** @description For whom they are */
                recipient?: "department" | "head" | "customer";
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportCustomers: {
        parameters: {
            query?: {
                /**
                 * @description The customer's number exactly, or a part of the name
                 * @example 华东物流集团
                 */
                customer?: string;
                /** @description Only important customers, or only others */
                important?: boolean;
                /** @description Only of this service level */
                serviceLevel?: "AAA" | "AA" | "A" | "standard";
                /** @description csv, or xlsx of Excel; before `Accept`; csv where neither says */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTmfService: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose state is this; several values, separated by commas: any of them
                 * @example dispatched
                 */
                state?: string;
                /**
                 * @description Only those whose name is this; several values, separated by commas: any of them
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description Only those whose type is this; several values, separated by commas: any of them
                 * @example internet
                 */
                serviceType?: string;
                /**
                 * @description Only those whose start is this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                serviceDate?: string;
                /**
                 * @description Only those whose start is this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "serviceDate.gt"?: string;
                /**
                 * @description Only those whose start is this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "serviceDate.gte"?: string;
                /**
                 * @description Only those whose start is this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "serviceDate.lt"?: string;
                /**
                 * @description Only those whose start is this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "serviceDate.lte"?: string;
                /**
                 * @description Only those whose start is this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                startDate?: string;
                /**
                 * @description Only those whose start is this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "startDate.gt"?: string;
                /**
                 * @description Only those whose start is this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "startDate.gte"?: string;
                /**
                 * @description Only those whose start is this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "startDate.lt"?: string;
                /**
                 * @description Only those whose start is this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "startDate.lte"?: string;
                /**
                 * @description Only those whose end is this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                endDate?: string;
                /**
                 * @description Only those whose end is this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "endDate.gt"?: string;
                /**
                 * @description Only those whose end is this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "endDate.gte"?: string;
                /**
                 * @description Only those whose end is this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "endDate.lt"?: string;
                /**
                 * @description Only those whose end is this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "endDate.lte"?: string;
                /**
                 * @description Only those whose product has this number; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "serviceSpecification.id"?: string;
                /**
                 * @description Only those whose customer has this number; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "relatedParty.id"?: string;
                /**
                 * @description Only those whose number (业务编号) is this; several values, separated by commas: any of them
                 * @example XQ-20260930-0001
                 */
                "serviceCharacteristic.number"?: string;
                /**
                 * @description Only those whose service order is this; several values, separated by commas: any of them
                 * @example XQ-20260930-0001
                 */
                "serviceOrderItem.serviceOrderId"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF638 service 在网业务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfService"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A service that was there before this system 存量业务. Without a customer it is kept as it is and completed by PATCH; with one, type, bandwidth and places are needed. Attributes of the definition that are not here are taken and not kept. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfServiceCreate"];
            };
        };
        responses: {
            /** @description A service 在网业务 as TMF638 knows it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfService"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfService: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A service 在网业务 as TMF638 knows it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfService"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    patchTmfService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to be changed (JSON merge patch, RFC 7396) */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfServiceUpdate"];
            };
        };
        responses: {
            /** @description A service 在网业务 as TMF638 knows it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfService"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    subscribeTmfServiceEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to, and of what */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfEventSubscriptionInput"];
            };
        };
        responses: {
            /** @description Where a system is told of events */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfEventSubscription"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    unsubscribeTmfServiceEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the subscription
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfResource: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose name is this; several values, separated by commas: any of them
                 * @example 华东物流集团
                 */
                name?: string;
                /**
                 * @description Only those whose segment is this; several values, separated by commas: any of them
                 * @example access
                 */
                category?: string;
                /**
                 * @description Only those whose status is this; several values, separated by commas: any of them
                 * @example available
                 */
                resourceStatus?: string;
                /**
                 * @description Only those whose state of usage is this; several values, separated by commas: any of them
                 * @example idle
                 */
                usageState?: string;
                /**
                 * @description Only those whose site has this number; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "place.id"?: string;
                /**
                 * @description Only those whose site has this name; several values, separated by commas: any of them
                 * @example 华东物流集团
                 */
                "place.name"?: string;
                /**
                 * @description Only those whose owner is this; several values, separated by commas: any of them
                 * @example 华东物流集团
                 */
                "relatedParty.name"?: string;
                /**
                 * @description Only those whose code (资源编码) is this; several values, separated by commas: any of them
                 * @example NJ-GL-0001
                 */
                "resourceCharacteristic.code"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF639 resource 资源 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResource"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfResource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A resource. One without segment, coverage and capacity is on record, but serves no address until PATCH completes it. Attributes of the definition that are not here are taken and not kept. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfResourceCreate"];
            };
        };
        responses: {
            /** @description A resource as TMF639 knows it: ports or fibres of one segment at one site */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResource"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfResource: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A resource as TMF639 knows it: ports or fibres of one segment at one site */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResource"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    patchTmfResource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to be changed; characteristics by their name */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfResourceUpdate"];
            };
        };
        responses: {
            /** @description A resource as TMF639 knows it: ports or fibres of one segment at one site */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResource"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    subscribeTmfResourceEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to, and of what */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfEventSubscriptionInput"];
            };
        };
        responses: {
            /** @description Where a system is told of events */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfEventSubscription"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    unsubscribeTmfResourceEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the subscription
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfServiceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose id at the caller is this; several values, separated by commas: any of them
                 * @example CRM-2026-000871
                 */
                externalId?: string;
                /**
                 * @description Only those whose state is this; several values, separated by commas: any of them
                 * @example dispatched
                 */
                state?: string;
                /**
                 * @description Only those whose receipt was at this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                orderDate?: string;
                /**
                 * @description Only those whose receipt was at this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.gt"?: string;
                /**
                 * @description Only those whose receipt was at this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.gte"?: string;
                /**
                 * @description Only those whose receipt was at this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.lt"?: string;
                /**
                 * @description Only those whose receipt was at this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.lte"?: string;
                /**
                 * @description Only those whose completion was at this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                completionDate?: string;
                /**
                 * @description Only those whose completion was at this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "completionDate.gt"?: string;
                /**
                 * @description Only those whose completion was at this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "completionDate.gte"?: string;
                /**
                 * @description Only those whose completion was at this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "completionDate.lt"?: string;
                /**
                 * @description Only those whose completion was at this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "completionDate.lte"?: string;
                /**
                 * @description Only those whose number of the demand is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "externalReference.id"?: string;
                /**
                 * @description Only those whose customer has this number; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "relatedParty.id"?: string;
                /**
                 * @description Only those whose changed or closed service is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "serviceOrderItem.service.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF641 service order 需求 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfServiceOrder"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfServiceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A demand. Attributes of the definition that are not here are taken and not kept. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfServiceOrderCreate"];
            };
        };
        responses: {
            /** @description A service order as TMF641 knows it: a demand 需求 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfServiceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfServiceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A service order as TMF641 knows it: a demand 需求 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfServiceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    patchTmfServiceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to be changed (JSON merge patch, RFC 7396) */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfServiceOrderUpdate"];
            };
        };
        responses: {
            /** @description A service order as TMF641 knows it: a demand 需求 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfServiceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfCancelServiceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose order is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "serviceOrder.id"?: string;
                /**
                 * @description Only those whose cancellation was at this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                effectiveCancellationDate?: string;
                /**
                 * @description Only those whose cancellation was at this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "effectiveCancellationDate.gt"?: string;
                /**
                 * @description Only those whose cancellation was at this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "effectiveCancellationDate.gte"?: string;
                /**
                 * @description Only those whose cancellation was at this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "effectiveCancellationDate.lt"?: string;
                /**
                 * @description Only those whose cancellation was at this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "effectiveCancellationDate.lte"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF641 cancellation of a service order 取消需求 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCancelServiceOrder"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfCancelServiceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which order is cancelled, and why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfCancelServiceOrderCreate"];
            };
        };
        responses: {
            /** @description A cancellation of a service order, carried out */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCancelServiceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfCancelServiceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A cancellation of a service order, carried out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCancelServiceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    subscribeTmfServiceOrderEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to, and of what */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfEventSubscriptionInput"];
            };
        };
        responses: {
            /** @description Where a system is told of events */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfEventSubscription"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    unsubscribeTmfServiceOrderEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the subscription
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfCheckServiceQualification: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose id at the caller is this; several values, separated by commas: any of them
                 * @example CRM-2026-000871
                 */
                externalId?: string;
                /**
                 * @description Only those whose state is this (all kept ones are done); several values, separated by commas: any of them
                 * @example dispatched
                 */
                state?: string;
                /**
                 * @description Only those whose question was asked at this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                checkServiceQualificationDate?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "checkServiceQualificationDate.gt"?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "checkServiceQualificationDate.gte"?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "checkServiceQualificationDate.lt"?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "checkServiceQualificationDate.lte"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF645 check of a service qualification 资源能力查询 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCheckServiceQualification"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfCheckServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Can this be had there? */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfCheckServiceQualificationCreate"];
            };
        };
        responses: {
            /** @description Whether services can be had, as TMF645 knows it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCheckServiceQualification"];
                };
            };
            /** @description Whether services can be had, as TMF645 knows it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCheckServiceQualification"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfCheckServiceQualification: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether services can be had, as TMF645 knows it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCheckServiceQualification"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfQueryServiceQualification: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose id at the caller is this; several values, separated by commas: any of them
                 * @example CRM-2026-000871
                 */
                externalId?: string;
                /**
                 * @description Only those whose state is this (all kept ones are done); several values, separated by commas: any of them
                 * @example dispatched
                 */
                state?: string;
                /**
                 * @description Only those whose question was asked at this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                queryServiceQualificationDate?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "queryServiceQualificationDate.gt"?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "queryServiceQualificationDate.gte"?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "queryServiceQualificationDate.lt"?: string;
                /**
                 * @description Only those whose question was asked at this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "queryServiceQualificationDate.lte"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF645 query of service qualifications 可提供业务查询 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfQueryServiceQualification"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfQueryServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What can be had there? */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfQueryServiceQualificationCreate"];
            };
        };
        responses: {
            /** @description Which services can be had somewhere, as TMF645 knows it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfQueryServiceQualification"];
                };
            };
            /** @description Which services can be had somewhere, as TMF645 knows it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfQueryServiceQualification"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfQueryServiceQualification: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which services can be had somewhere, as TMF645 knows it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfQueryServiceQualification"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    subscribeTmfCheckServiceQualificationEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to, and of what */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfEventSubscriptionInput"];
            };
        };
        responses: {
            /** @description Where a system is told of events */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfEventSubscription"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    unsubscribeTmfCheckServiceQualificationEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the subscription
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfResourceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose id at the caller is this; several values, separated by commas: any of them
                 * @example CRM-2026-000871
                 */
                externalId?: string;
                /**
                 * @description Only those whose state is this; several values, separated by commas: any of them
                 * @example dispatched
                 */
                state?: string;
                /**
                 * @description Only those whose issue was at this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                orderDate?: string;
                /**
                 * @description Only those whose issue was at this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.gt"?: string;
                /**
                 * @description Only those whose issue was at this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.gte"?: string;
                /**
                 * @description Only those whose issue was at this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.lt"?: string;
                /**
                 * @description Only those whose issue was at this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "orderDate.lte"?: string;
                /**
                 * @description Only those whose number of the work order is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "externalReference.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF652 resource order 业务施工单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResourceOrder"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfResourceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Network work that belongs to no demand. Attributes of the definition that are not here are taken and not kept. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfResourceOrderCreate"];
            };
        };
        responses: {
            /** @description A resource order as TMF652 knows it: a work order 业务施工单 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResourceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfResourceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A resource order as TMF652 knows it: a work order 业务施工单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResourceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    patchTmfResourceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to be changed (JSON merge patch, RFC 7396) */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfResourceOrderUpdate"];
            };
        };
        responses: {
            /** @description A resource order as TMF652 knows it: a work order 业务施工单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfResourceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfCancelResourceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose order is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "resourceOrder.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF652 cancellation of a resource order 撤回施工单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCancelResourceOrder"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfCancelResourceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which order is cancelled, and why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfCancelResourceOrderCreate"];
            };
        };
        responses: {
            /** @description A cancellation of a resource order, carried out */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCancelResourceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfCancelResourceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A cancellation of a resource order, carried out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfCancelResourceOrder"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    subscribeTmfResourceOrderEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to, and of what */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfEventSubscriptionInput"];
            };
        };
        responses: {
            /** @description Where a system is told of events */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfEventSubscription"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    unsubscribeTmfResourceOrderEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the subscription
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    listTmfTroubleTicket: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
                /** @description How many entries are passed over */
                offset?: number;
                /** @description Entries of a page, 1 to 500 */
                limit?: number;
                /**
                 * @description Only those whose id is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id?: string;
                /**
                 * @description Only those whose id at the caller is this; several values, separated by commas: any of them
                 * @example CRM-2026-000871
                 */
                externalId?: string;
                /**
                 * @description Only those whose status is this; several values, separated by commas: any of them
                 * @example inProgress
                 */
                status?: string;
                /**
                 * @description Only those whose severity is this; several values, separated by commas: any of them
                 * @example major
                 */
                severity?: string;
                /**
                 * @description Only those whose report was at this moment; several values, separated by commas: any of them
                 * @example 2026-09-30T02:00:00.000Z
                 */
                creationDate?: string;
                /**
                 * @description Only those whose report was at this moment, compared by gt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "creationDate.gt"?: string;
                /**
                 * @description Only those whose report was at this moment, compared by gte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "creationDate.gte"?: string;
                /**
                 * @description Only those whose report was at this moment, compared by lt; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "creationDate.lt"?: string;
                /**
                 * @description Only those whose report was at this moment, compared by lte; ISO 8601 with offset
                 * @example 2026-09-30T02:00:00.000Z
                 */
                "creationDate.lte"?: string;
                /**
                 * @description Only those whose number of the fault is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "externalReference.id"?: string;
                /**
                 * @description Only those whose customer has this number; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "relatedParty.id"?: string;
                /**
                 * @description Only those whose service is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "relatedEntity.id"?: string;
                /**
                 * @description Only those whose channel is this; several values, separated by commas: any of them
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                "channel.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TMF621 trouble ticket 障碍 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfTroubleTicket"][];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    createTmfTroubleTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The report of a fault. Attributes of the definition that are not here are taken and not kept. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfTroubleTicketCreate"];
            };
        };
        responses: {
            /** @description A trouble ticket as TMF621 knows it: a fault 障碍 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfTroubleTicket"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    getTmfTroubleTicket: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these
                 * @example state,relatedParty.id
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A trouble ticket as TMF621 knows it: a fault 障碍 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfTroubleTicket"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    patchTmfTroubleTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Its id (UUID), or its number
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to be changed (JSON merge patch, RFC 7396) */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfTroubleTicketUpdate"];
            };
        };
        responses: {
            /** @description A trouble ticket as TMF621 knows it: a fault 障碍 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfTroubleTicket"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    subscribeTmfTroubleTicketEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by `idempotency-replayed`, until the moment in `idempotency-expires` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to, and of what */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TmfEventSubscriptionInput"];
            };
        };
        responses: {
            /** @description Where a system is told of events */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfEventSubscription"];
                };
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Not possible in the state the thing is in; the message says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    unsubscribeTmfTroubleTicketEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the subscription
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or does not fit; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The key or token may not do this: it lacks the scope that the message names, or the thing is of another department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description Too many requests; try again after `Retry-After` seconds */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description A fault of the service; `instance` is the id to look up in the log */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfError"];
                };
            };
        };
    };
    onDemandReceived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "demand.received",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "demand": "XQ-20261123-0001",
                 *         "action": "new",
                 *         "customer": "C-001",
                 *         "service": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "demand.received";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description What is wanted
                         * @enum {unknown}
                         */
                        action: "new" | "adjust" | "close";
                        /**
                         * @description Code of the customer
                         * @example C-001
                         */
                        customer: string;
                        /**
                         * @description What is adjusted or closed; null: a new one
                         * @example YW-20261203-0001
                         */
                        service: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDemandStarted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "demand.started",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "demand": "XQ-20261123-0001",
                 *         "state": "presale"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "demand.started";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Where it is now: presale, assessing, closing
                         * @example presale
                         */
                        state: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConfirmationReplied: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "confirmation.replied",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "demand": "XQ-20261123-0001",
                 *         "number": "QR-20261123-0001",
                 *         "result": "conditional",
                 *         "inServiceOn": "2026-12-15"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "confirmation.replied";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Number of the resource confirmation (form 1)
                         * @example QR-20261123-0001
                         */
                        number: string;
                        /**
                         * @description available: all is there; conditional: after construction or optimization; refused: something is not approved
                         * @example conditional
                         * @enum {unknown}
                         */
                        result: "available" | "conditional" | "refused";
                        /**
                         * @description The latest of the planned dates, Asia/Shanghai; null: nothing is waited for, or refused
                         * @example 2026-12-15
                         */
                        inServiceOn: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onResourceCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "resource.created",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "code": "HF-E-0012",
                 *         "segment": "end",
                 *         "site": "HF-GX-03"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "resource.created";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Code of the resource
                         * @example HF-E-0012
                         */
                        code: string;
                        /**
                         * @description core, trunk, end
                         * @example end
                         */
                        segment: string;
                        /**
                         * @description Number of its site
                         * @example HF-GX-03
                         */
                        site: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onResourceChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "resource.changed",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "code": "HF-E-0012",
                 *         "segment": "end",
                 *         "site": "HF-GX-03",
                 *         "changed": [
                 *           "free"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "resource.changed";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Code of the resource
                         * @example HF-E-0012
                         */
                        code: string;
                        /**
                         * @description core, trunk, end
                         * @example end
                         */
                        segment: string;
                        /**
                         * @description Number of its site
                         * @example HF-GX-03
                         */
                        site: string;
                        /** @description Which fields differ */
                        changed: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkOrderOrdered: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "work-order.ordered",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "workOrder": "SG-20261126-0005",
                 *         "place": "end"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "work-order.ordered";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the work order (form 3)
                         * @example SG-20261126-0005
                         */
                        workOrder: string;
                        /**
                         * @description Where the work is: core, trunk, end, user-side, configuration
                         * @example end
                         */
                        place: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkOrderMoved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "work-order.moved",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "workOrder": "SG-20261126-0005",
                 *         "place": "end",
                 *         "state": "done"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "work-order.moved";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the work order (form 3)
                         * @example SG-20261126-0005
                         */
                        workOrder: string;
                        /**
                         * @description Where the work is: core, trunk, end, user-side, configuration
                         * @example end
                         */
                        place: string;
                        /**
                         * @description How it stands now
                         * @example done
                         * @enum {unknown}
                         */
                        state: "open" | "started" | "blocked" | "done" | "withdrawn";
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onStepOpened: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "step.opened",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *         "key": "approve-project",
                 *         "name": "立项审批",
                 *         "department": "engineering",
                 *         "demand": "XQ-20261123-0001"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "step.opened";
                    /** @description The facts */
                    data: {
                        /**
                         * Format: uuid
                         * @description Id of the step: `GET /v1/steps/{id}`
                         * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                         */
                        id: string;
                        /**
                         * @description Which step of the guidance, its element in the model
                         * @example approve-project
                         */
                        key: string;
                        /**
                         * @description Its Chinese name, as Tasklist shows it
                         * @example 立项审批
                         */
                        name: string;
                        /**
                         * @description Candidate group: at whose desk it lies
                         * @example engineering
                         */
                        department: string;
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand?: string;
                        /**
                         * @description Number of the fault
                         * @example GZ-20270105-0001
                         */
                        fault?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onStepHandedOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "step.handed-over",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *         "key": "approve-project",
                 *         "name": "立项审批",
                 *         "department": "engineering",
                 *         "demand": "XQ-20261123-0001"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "step.handed-over";
                    /** @description The facts */
                    data: {
                        /**
                         * Format: uuid
                         * @description Id of the step: `GET /v1/steps/{id}`
                         * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                         */
                        id: string;
                        /**
                         * @description Which step of the guidance, its element in the model
                         * @example approve-project
                         */
                        key: string;
                        /**
                         * @description Its Chinese name, as Tasklist shows it
                         * @example 立项审批
                         */
                        name: string;
                        /**
                         * @description Candidate group: at whose desk it lies
                         * @example engineering
                         */
                        department: string;
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand?: string;
                        /**
                         * @description Number of the fault
                         * @example GZ-20270105-0001
                         */
                        fault?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProvisioningCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "provisioning.completed",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "demand": "XQ-20261123-0001",
                 *         "order": "KT-20261125-0001",
                 *         "openedAt": "2026-11-30T16:20:00+08:00",
                 *         "circuits": [
                 *           {
                 *             "code": "DL-20261126-0001",
                 *             "accessPoint": "总部"
                 *           }
                 *         ],
                 *         "deviations": []
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "provisioning.completed";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Number of the provisioning order (form 2)
                         * @example KT-20261125-0001
                         */
                        order: string;
                        /**
                         * Format: date-time
                         * @description When the service was opened
                         * @example 2026-11-30T16:20:00+08:00
                         */
                        openedAt: string;
                        /** @description The circuits */
                        circuits: {
                            /**
                             * @description Code of the circuit
                             * @example DL-20261126-0001
                             */
                            code: string | null;
                            /**
                             * @description Name of its access point
                             * @example 总部
                             */
                            accessPoint: string;
                        }[];
                        /** @description Where dates differ from what was replied at the confirmation */
                        deviations: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConstructionBlocked: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "construction.blocked",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "number": "XS-20261127-0001",
                 *         "reason": "管道堵塞",
                 *         "atStep": "open-network"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "construction.blocked";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the written record
                         * @example XS-20261127-0001
                         */
                        number: string;
                        /**
                         * @description Why, as it was written
                         * @example 管道堵塞
                         */
                        reason: string;
                        /**
                         * @description The step that was blocked
                         * @example open-network
                         */
                        atStep: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAcceptanceArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "acceptance.archived",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "demand": "XQ-20261123-0001",
                 *         "acceptance": "YS-20261201-0001",
                 *         "number": "DA-20261203-0001",
                 *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *         "files": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "acceptance.archived";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Number of the acceptance (form 4)
                         * @example YS-20261201-0001
                         */
                        acceptance: string;
                        /**
                         * @description Number of the archive
                         * @example DA-20261203-0001
                         */
                        number: string;
                        /**
                         * @description SHA-256 of what was archived, hexadecimal: `GET /v1/archives/{number}` verifies it
                         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                         */
                        sha256: string;
                        /**
                         * @description How many files were archived with it
                         * @example 1
                         */
                        files: number;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onServiceActivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "service.activated",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "service": "YW-20261203-0001",
                 *         "demand": "XQ-20261123-0001",
                 *         "circuits": [
                 *           "DL-20261126-0001"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "service.activated";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the service
                         * @example YW-20261203-0001
                         */
                        service: string;
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /** @description Codes of the circuits of the service */
                        circuits: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onServiceChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "service.changed",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "service": "YW-20261203-0001",
                 *         "demand": "XQ-20270110-0003",
                 *         "bandwidth": 500,
                 *         "circuits": [
                 *           "DL-20261126-0001"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "service.changed";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the service
                         * @example YW-20261203-0001
                         */
                        service: string;
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Bandwidth from now on, Mbit/s
                         * @example 500
                         */
                        bandwidth: number;
                        /** @description Codes of the circuits of the service */
                        circuits: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onServiceSuspended: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "service.suspended",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "service": "YW-20261203-0001",
                 *         "demand": "XQ-20270301-0002",
                 *         "closure": "TB-20270301-0001",
                 *         "resumeOn": "2027-04-01"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "service.suspended";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the service
                         * @example YW-20261203-0001
                         */
                        service: string;
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Number of the closure order (form 5)
                         * @example TB-20270301-0001
                         */
                        closure: string;
                        /**
                         * Format: date
                         * @description When it is to be resumed, Asia/Shanghai
                         * @example 2027-04-01
                         */
                        resumeOn: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onServiceResumed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "service.resumed",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "service": "YW-20261203-0001",
                 *         "demand": "XQ-20270301-0002",
                 *         "closure": "TB-20270301-0001"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "service.resumed";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the service
                         * @example YW-20261203-0001
                         */
                        service: string;
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Number of the closure order (form 5)
                         * @example TB-20270301-0001
                         */
                        closure: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onServiceClosed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "service.closed",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "service": "YW-20261203-0001",
                 *         "demand": "XQ-20270601-0004",
                 *         "closure": "TB-20270601-0002",
                 *         "freed": 3
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "service.closed";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the service
                         * @example YW-20261203-0001
                         */
                        service: string;
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        demand: string;
                        /**
                         * @description Number of the closure order (form 5)
                         * @example TB-20270301-0001
                         */
                        closure: string;
                        /**
                         * @description Units of the inventory that are free again
                         * @example 3
                         */
                        freed: number;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDemandCancelled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "demand.cancelled",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "number": "XQ-20261123-0001",
                 *         "state": "presale",
                 *         "reason": "客户搬迁"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "demand.cancelled";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the demand
                         * @example XQ-20261123-0001
                         */
                        number: string;
                        /**
                         * @description The state it was in before
                         * @example presale
                         */
                        state: string;
                        /**
                         * @description Why, as it was written
                         * @example 管道堵塞
                         */
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDemandRevised: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "demand.revised",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "faultId": null,
                 *       "data": {
                 *         "order": "KT-20261125-0001",
                 *         "reason": "客户改变接入点"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "demand.revised";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the provisioning order (form 2)
                         * @example KT-20261125-0001
                         */
                        order: string;
                        /**
                         * @description Why, as it was written
                         * @example 管道堵塞
                         */
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFaultReported: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "fault.reported",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": null,
                 *       "faultId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "data": {
                 *         "fault": "GZ-20270105-0001",
                 *         "customer": "C-001",
                 *         "service": "YW-20261203-0001",
                 *         "severity": "critical",
                 *         "route": "monitoring-center",
                 *         "repeatOf": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "fault.reported";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the fault
                         * @example GZ-20270105-0001
                         */
                        fault: string;
                        /**
                         * @description Code of the customer
                         * @example C-001
                         */
                        customer: string;
                        /**
                         * @description Number of the service; null: not known yet
                         * @example YW-20261203-0001
                         */
                        service: string | null;
                        /**
                         * @description How bad it is
                         * @example critical
                         */
                        severity: string;
                        /** @description Where it goes first: the monitoring centre, or the support centre of an important customer */
                        route: string;
                        /**
                         * @description Number of the open fault that this is a repeat of; null: a new one
                         * @example GZ-20270104-0002
                         */
                        repeatOf: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFaultReplied: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "fault.replied",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": null,
                 *       "faultId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "data": {
                 *         "fault": "GZ-20270105-0001",
                 *         "place": "access",
                 *         "cause": "光缆中断",
                 *         "remedy": "熔接光缆",
                 *         "round": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "fault.replied";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the fault
                         * @example GZ-20270105-0001
                         */
                        fault: string;
                        /**
                         * @description Where it was: access, local or provincial core
                         * @example access
                         */
                        place: string | null;
                        /**
                         * @description What it was, as it was written
                         * @example 光缆中断
                         */
                        cause: string | null;
                        /**
                         * @description What was done, as it was written
                         * @example 熔接光缆
                         */
                        remedy: string | null;
                        /**
                         * @description Which round of handling: 1, more after a reply was refused
                         * @example 1
                         */
                        round: number;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFaultArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": "4711",
                 *       "type": "fault.archived",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": null,
                 *       "faultId": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11",
                 *       "data": {
                 *         "fault": "GZ-20270105-0001",
                 *         "number": "GD-20270106-0001",
                 *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *         "rounds": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "fault.archived";
                    /** @description The facts */
                    data: {
                        /**
                         * @description Number of the fault
                         * @example GZ-20270105-0001
                         */
                        fault: string;
                        /**
                         * @description Number of the archive
                         * @example GD-20270106-0001
                         */
                        number: string;
                        /**
                         * @description SHA-256 of what was archived, hexadecimal: `GET /v1/archives/{number}` verifies it
                         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                         */
                        sha256: string;
                        /**
                         * @description How many rounds of handling it took
                         * @example 1
                         */
                        rounds: number;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookTest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event: the same at every repetition
                 * @example 0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent, seconds since 1970: refuse what is older than 5 minutes
                 * @example 1764727200
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10",
                 *       "position": null,
                 *       "type": "webhook.test",
                 *       "timestamp": "2026-12-03T10:15:00+08:00",
                 *       "demandId": null,
                 *       "faultId": null,
                 *       "data": {
                 *         "webhook": "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the event, for ever; as `webhook-id` when it is sent
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    id: string;
                    /**
                     * @description Its place in the stream, growing; null: the event of a test button, which is in none
                     * @example 4711
                     */
                    position: string | null;
                    /**
                     * @description When it happened; ISO 8601 with offset
                     * @example 2026-10-13T17:30:00+08:00
                     */
                    timestamp: string;
                    /**
                     * @description The demand it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    demandId: string | null;
                    /**
                     * @description The fault it is about, or null
                     * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                     */
                    faultId: string | null;
                    /**
                     * @description What happened
                     * @constant
                     */
                    type: "webhook.test";
                    /** @description The facts */
                    data: {
                        /**
                         * Format: uuid
                         * @description Id of the subscription
                         * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                         */
                        webhook: string;
                    };
                };
            };
        };
        responses: {
            /** @description Taken; any other 2xx says the same */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver is gone: the webhook is paused. Any other status is tried again */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
