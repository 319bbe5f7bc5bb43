// Made from docs/openapi.json by `npm run api:contract`. Do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
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
         * @description The engine is shown but not needed: what is accepted while it is away waits in the record.
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
    "/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demands, newest first 需求列表 */
        get: operations["listDemands"];
        put?: never;
        /**
         * Hand in a demand 提交需求
         * @description Accepted at once, engine up or down; the answer tells where it stands, the header Location where to ask again. The body is one of three, by `action`: new 新增, adjust 调整 (with `serviceId`), close 停闭 (with `serviceId` and `closure`; what there is to close is on record). A service that another demand touches is 409 with the number of that demand.
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
        /** A demand and where it stands 需求及进展 */
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
        /** What happened to a demand, in order 需求时间线 */
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
        /** Faults, newest first 障碍列表 */
        get: operations["listFaults"];
        put?: never;
        /**
         * Report a fault 障碍申告
         * @description Accepted at once, engine up or down. Whether the customer is important comes from the record: `route` says who takes it in (art. 24). A report of a service whose fault is open becomes its repeat: 201, state `repeat`, `repeatOf` names the first.
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
        /** A fault and where it stands 障碍及进展 */
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
        /** What happened to a fault, in order 障碍时间线 */
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
        /** Human steps, newest first 环节列表 */
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
        /** A human step and what it asks for 环节 */
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
        /** Published templates, every version, newest first 解决方案模板列表 */
        get: operations["listSolutionTemplates"];
        put?: never;
        /** Publish a template, or the next version of one 发布解决方案模板 */
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
        /** One version of a template 解决方案模板 */
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
        /** Pause the clock; the working time left is kept 暂停计时 */
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
        /** Let a paused clock run on 恢复计时 */
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
        /** Grant working days on top, before it is due 延期 */
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
        /** Deadlines, newest first 时限列表 */
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
        /** A deadline and the working time left 时限 */
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
        /** Why a deadline ends when it does, day by day 时限计算说明 */
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
        /** When a limit would end, and why 时限试算 */
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
        /** The working days of a year 年度工作日历 */
        get: operations["getCalendarYear"];
        /**
         * Import a year's notice; running deadlines are recounted 导入放假安排
         * @description The same notice once more changes nothing.
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
        /** Resources in the order in which they came 资源列表 */
        get: operations["listResources"];
        put?: never;
        /**
         * Hand in resources, new and changed 导入资源
         * @description By code: what is unknown is created, what differs is updated, nothing is deleted. All of the request is taken or none. Only asked when INVENTORY_URL is not set.
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
        /** A resource with the units that demands hold 资源及占用 */
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
        /** The life of a resource, oldest first 资源履历 */
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
        /** Files of a demand, oldest first 附件列表 */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Upload a file of a demand 上传附件
         * @description multipart/form-data with one file of at most 20 MB: PDF, JPEG, PNG or OFD, judged by content. The same content again, as a double click sends it, answers 200 with the file that is there.
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
        /** The content of a file 下载附件 */
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
        /** Archived acceptances, newest first 验收档案 */
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
        /** An archived acceptance, verified 验收档案及校验 */
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
        /** Services, newest first 在网业务列表 */
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
        /** A service with circuits and resources 在网业务 */
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
        /** Messages, newest first 通知 */
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
        /** Figures over a period 统计 */
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
        /** The cases behind a figure, newest first 统计明细 */
        get: operations["listCountedCases"];
        put?: never;
        post?: never;
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
        /** Who is told of events 事件接收地址 */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Be told of events 登记事件接收地址
         * @description Every event from now on is sent by POST: {type, timestamp, demandId, data} with the headers webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks, HMAC-SHA256). At least once: tell repetitions by webhook-id. Whatever is not answered with 2xx within 10 s is tried again for about three days.
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
        get?: never;
        put?: never;
        post?: never;
        /** Be told no longer 删除事件接收地址 */
        delete: operations["deleteWebhook"];
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
        /** Releases of the models, newest first, and what was deployed past them 模型发布列表 */
        get: operations["listModelReleases"];
        put?: never;
        /** Check models and put them into force, or say what that would do 发布模型 */
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
        /** Put an earlier release into force again 恢复到某次发布 */
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
        /** A release with its files 模型发布 */
        get: operations["getModelRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
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
        /** CreateWebhookRequest */
        CreateWebhookRequest: {
            /**
             * Format: uri
             * @description Address of the receiver
             * @example https://crm.example.com/events
             */
            url: string;
            /**
             * @description Which events; empty or missing: all
             * @default []
             */
            types?: ("step.opened" | "step.handed-over" | "provisioning.completed" | "construction.blocked" | "acceptance.archived" | "service.activated" | "service.changed" | "service.suspended" | "service.resumed" | "service.closed" | "demand.cancelled" | "demand.revised" | "fault.reported" | "fault.replied" | "fault.archived")[];
        };
        /**
         * CreateWebhookResponse
         * @description A new webhook with its secret
         */
        CreateWebhookResponse: {
            /**
             * @description Id (UUID)
             * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
             */
            id: string;
            /**
             * @description Where events are sent by POST
             * @example https://crm.example.com/events
             */
            url: string;
            /** @description Which events; empty: all */
            types: ("step.opened" | "step.handed-over" | "provisioning.completed" | "construction.blocked" | "acceptance.archived" | "service.activated" | "service.changed" | "service.suspended" | "service.resumed" | "service.closed" | "demand.cancelled" | "demand.revised" | "fault.reported" | "fault.replied" | "fault.archived")[];
            /**
             * @description When it was registered; ISO 8601 with offset
             * @example 2026-10-13T17:30:00+08:00
             */
            createdAt: string;
            /**
             * @description Who registered it
             * @example 王芳
             */
            createdBy: string;
            /**
             * @description Key of the signature, shown this once: whsec_…
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
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
             * @example GD-20261228-0001
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
         * GetArchiveResponse
         * @description An archived acceptance with what it holds
         */
        GetArchiveResponse: {
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
        /** GetDemandTimelineResponse */
        GetDemandTimelineResponse: {
            /** @description Lines of the record, oldest first */
            items: components["schemas"]["TimelineLine"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** GetFaultTimelineResponse */
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
        };
        /** GetResourceHistoryResponse */
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
        /** ImportResourcesResponse */
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
        /** ListArchivesResponse */
        ListArchivesResponse: {
            /** @description An archive */
            items: {
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
            }[];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListAttachmentsResponse */
        ListAttachmentsResponse: {
            /** @description A file */
            items: components["schemas"]["Attachment"][];
        };
        /** ListCountedCasesResponse */
        ListCountedCasesResponse: {
            /** @description A counted case */
            items: components["schemas"]["CountedCase"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListDeadlinesResponse */
        ListDeadlinesResponse: {
            /** @description Deadlines, newest first */
            items: components["schemas"]["Deadline"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListDemandsResponse */
        ListDemandsResponse: {
            /** @description Demands, newest first */
            items: components["schemas"]["DemandSummary"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListFaultsResponse */
        ListFaultsResponse: {
            /** @description Faults, newest first */
            items: components["schemas"]["FaultSummary"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListHandlingRecordsResponse */
        ListHandlingRecordsResponse: {
            /** @description A record */
            items: components["schemas"]["HandlingRecord"][];
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
        /** ListNotificationsResponse */
        ListNotificationsResponse: {
            /** @description A message */
            items: components["schemas"]["Notification"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListResourcesResponse */
        ListResourcesResponse: {
            /** @description A resource */
            items: components["schemas"]["Resource"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListServicesResponse */
        ListServicesResponse: {
            /** @description A service */
            items: components["schemas"]["Service"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListSolutionTemplatesResponse */
        ListSolutionTemplatesResponse: {
            /** @description Templates, newest first */
            items: components["schemas"]["SolutionTemplate"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListStepsResponse */
        ListStepsResponse: {
            /** @description Steps, newest first */
            items: components["schemas"]["StepSummary"][];
            /**
             * @description Send it as `after` for the next page; null on the last page
             * @example 1042
             */
            next: string | null;
        };
        /** ListWebhooksResponse */
        ListWebhooksResponse: {
            /** @description A webhook */
            items: {
                /**
                 * @description Id (UUID)
                 * @example 0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11
                 */
                id: string;
                /**
                 * @description Where events are sent by POST
                 * @example https://crm.example.com/events
                 */
                url: string;
                /** @description Which events; empty: all */
                types: ("step.opened" | "step.handed-over" | "provisioning.completed" | "construction.blocked" | "acceptance.archived" | "service.activated" | "service.changed" | "service.suspended" | "service.resumed" | "service.closed" | "demand.cancelled" | "demand.revised" | "fault.reported" | "fault.replied" | "fault.archived")[];
                /**
                 * @description When it was registered; ISO 8601 with offset
                 * @example 2026-10-13T17:30:00+08:00
                 */
                createdAt: string;
                /**
                 * @description Who registered it
                 * @example 王芳
                 */
                createdBy: string;
            }[];
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
             *     - `malformed-json` (400): the body is not JSON, or empty
             *     - `malformed-request` (400): the body is not as long as its content-length says
             *     - `malformed-url` (400): the address is not percent-encoded correctly
             *     - `bad-request` (400): the server refuses the request otherwise; any 4xx status
             *     - `unauthenticated` (401): no access key or token, or one that is not valid (any more)
             *     - `scope-missing` (403): the key or token lacks a scope; `scope` names it
             *     - `not-found` (404): there is no such thing; `what` and `id` say which
             *     - `no-such-route` (404): there is no such address or method
             *     - `not-acceptable` (406): no format that Accept takes is offered; `offered`
             *     - `step-not-open` (409): the step is completed, being completed or cancelled; `state`
             *     - `demand-ended` (409): the demand is completed, withdrawn or cancelled; `state`
             *     - `demand-past-cancelling` (409): the demand has gone too far to be cancelled; `state`
             *     - `service-state` (409): the service is in a state that forbids it; `state`
             *     - `service-busy` (409): another demand touches the service; `demand` is its number
             *     - `resumption-under-way` (409): the resumption of the service is on its way
             *     - `deadline-ended` (409): the clock was met, missed or cancelled
             *     - `deadline-due` (409): the due moment has passed: too late to move it
             *     - `deadline-paused` (409): the clock is paused already
             *     - `deadline-not-paused` (409): the clock runs: nothing to resume
             *     - `deadline-held` (409): the clock stands for a held step; `step`: resume that
             *     - `step-taken` (409): somebody else has the step; `assignee`
             *     - `step-not-handed-over` (409): nobody handed the step over; `choice` sends it back
             *     - `reminded-just-now` (409): the step was reminded of in the last 10 minutes; `remindedAt`
             *     - `step-held` (409): the step is held already; `heldAt`, `heldBy`
             *     - `step-not-held` (409): the step is not held: nothing to resume
             *     - `unit-not-waiting` (409): the unit does not wait to be released; `state`
             *     - `service-closed` (409): the service is closed for good; `service`, `state`
             *     - `models-busy` (409): another deployment of models is under way
             *     - `body-too-large` (413): the body is larger than the route accepts
             *     - `unsupported-media-type` (415): the content type is not application/json
             *     - `file-missing` (422): an upload holds no file, or broke off
             *     - `file-empty` (422): the uploaded file is empty
             *     - `file-type-refused` (422): the content is no PDF, JPEG, PNG or OFD
             *     - `demand-not-local` (422): the line crosses cities or provinces; `offered`
             *     - `demand-makes-no-sense` (422): a demand fits the schema but cannot be meant
             *     - `fault-makes-no-sense` (422): the report of a fault fits the schema but cannot be meant
             *     - `resources-make-no-sense` (422): resources fit the schema but cannot be meant
             *     - `invalid-calendar` (422): a year's notice contradicts itself
             *     - `extension-too-long` (422): limit and extensions have no room for so many days
             *     - `extension-unit` (422): the extension is not in the unit of the limit
             *     - `step-result-refused` (422): the result does not fit the step
             *     - `department-unknown` (422): there is no such department; `offered`
             *     - `handover-goes-nowhere` (422): the step lies there already, or nobody is named
             *     - `models-refused` (422): models do not pass the check, or the engine refuses them; `faults`
             *     - `template-service-type-differs` (422): the code belongs to another service type
             *     - `idempotency-key-reused` (422): the Idempotency-Key came before with another body
             *     - `internal` (500): a fault of the service; report `instance`
             *     - `unavailable` (503): something this service needs is away
             *     - `record-unavailable` (503): the record (PostgreSQL) is away
             * @example not-found
             * @enum {unknown}
             */
            code: "invalid-request" | "malformed-json" | "malformed-request" | "malformed-url" | "bad-request" | "unauthenticated" | "scope-missing" | "not-found" | "no-such-route" | "not-acceptable" | "step-not-open" | "demand-ended" | "demand-past-cancelling" | "service-state" | "service-busy" | "resumption-under-way" | "deadline-ended" | "deadline-due" | "deadline-paused" | "deadline-not-paused" | "deadline-held" | "step-taken" | "step-not-handed-over" | "reminded-just-now" | "step-held" | "step-not-held" | "unit-not-waiting" | "service-closed" | "models-busy" | "body-too-large" | "unsupported-media-type" | "file-missing" | "file-empty" | "file-type-refused" | "demand-not-local" | "demand-makes-no-sense" | "fault-makes-no-sense" | "resources-make-no-sense" | "invalid-calendar" | "extension-too-long" | "extension-unit" | "step-result-refused" | "department-unknown" | "handover-goes-nowhere" | "models-refused" | "template-service-type-differs" | "idempotency-key-reused" | "internal" | "unavailable" | "record-unavailable";
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
        /** ReleaseUnitResponse */
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
    responses: never;
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDemandsResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHandlingRecordsResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDemandTimelineResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFaultsResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFaultTimelineResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                         * @example GD-20261228-0001
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No format that Accept takes is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                 * @example 光功率应为数字，单位 dBm
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListStepsResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSolutionTemplatesResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSolutionTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSolutionTemplate: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                 * @example 光功率应为数字，单位 dBm
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeadlinesResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourcesResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResourcesResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResource: {
        parameters: {
            query?: never;
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
            /** @description A resource and who holds it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetResourceHistoryResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseUnitResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAttachmentsResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
        requestBody?: never;
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListArchivesResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "application/json": components["schemas"]["GetArchiveResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListServicesResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNotificationsResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountedCasesResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhooksResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
                /**
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
                 * @example 5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description A new webhook with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWebhookResponse"];
                };
            };
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing */
                "x-actor"?: string;
            };
            path: {
                /**
                 * @description Id of the webhook
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                 * @description Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the state the thing is in; the detail says which state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but it makes no sense or is not offered; `faults` lists everything at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description The request is malformed or does not fit the schema; `faults` lists everything at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access key or token, or one that is not valid (any more) */
            401: {
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the caller may make; try again after `Retry-After` seconds */
            429: {
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
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record (PostgreSQL) is away; try again after `Retry-After` seconds */
            503: {
                headers: {
                    /** @description Seconds after which another try makes sense */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
