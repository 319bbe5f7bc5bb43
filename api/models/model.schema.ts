import { Type } from 'typebox';
import { Moment, TextOrNull } from '../moments.ts';

const text = (description: string, ...examples: string[]) => Type.String({ description, examples });
const count = (description: string) => Type.Integer({ minimum: 0, description });
const numberOrNull = (description: string) => Type.Union([Type.Integer(), Type.Null()], { description });

/** Who and why: of every release. */
const signed = {
  author: Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: '\\S',
    description: 'Who puts it into force (发布人)',
    examples: ['王芳'],
  }),
  remark: Type.String({
    minLength: 1,
    maxLength: 1_000,
    pattern: '\\S',
    description: 'Why (备注)',
    examples: ['金牌客户资源确认由5天改为4天'],
  }),
  migrate: Type.Boolean({
    default: false,
    description: 'Take along the running cases that can be moved safely; their clocks go on as they are',
  }),
};

/** The body of `POST /v1/models`: all models, decisions and forms, since they are deployed together. */
export const NewReleaseSchema = Type.Object(
  {
    ...signed,
    files: Type.Array(
      Type.Object(
        {
          name: Type.String({
            pattern: '^(?:[^/\\\\\\x00-\\x1f]+/)*[^/\\\\\\x00-\\x1f]{1,100}\\.(?:bpmn|dmn|form)$',
            maxLength: 300,
            description: 'Name of the file; its folder does not count',
            examples: ['presale.bpmn'],
          }),
          content: Type.String({ minLength: 1, description: 'The file as text, UTF-8' }),
        },
        { additionalProperties: false, title: 'ModelFile', description: 'A file as the Modeler saves it' },
      ),
      { minItems: 1, maxItems: 500, description: 'Every file of bpmn/: what is missing counts as deleted' },
    ),
  },
  { additionalProperties: false, title: 'ModelUpload', description: 'Models to put into force' },
);

export const RestorationSchema = Type.Object(signed, {
  additionalProperties: false,
  description: 'Who puts an earlier release into force again, and why',
});

export const dryRunQuery = Type.Object(
  {
    dryRun: Type.Boolean({ default: false, description: 'Only say what would happen; nothing is deployed' }),
  },
  { additionalProperties: false },
);

const Change = Type.Object(
  {
    file: text('The file', 'confirmation-limit.dmn'),
    change: text('added, removed or changed', 'changed'),
    lines: Type.Array(text('One sentence', '“资源确认时限”第4行（客户服务等级为AAA）：工作日数由5改为4。'), {
      description: 'What changes for new cases, element by element, row by row',
    }),
  },
  { title: 'FileChange', description: 'What becomes of a file' },
);

const StandingAt = Type.Object(
  {
    id: text('Element', 'confirm-resources'),
    name: text('Its name', '确认资源'),
    count: count('Running cases that stand there'),
    movable: Type.Boolean({ description: 'Whether they can be moved from there' }),
    reason: TextOrNull('Why not'),
  },
  { title: 'RunningElement', description: 'An element with running cases' },
);

const RunningVersion = Type.Object(
  {
    processId: text('Process', 'resource-confirmation'),
    name: text('Its name', '资源确认'),
    version: Type.Integer({ description: 'Version in the engine by which they run' }),
    release: numberOrNull('The release that brought this version; null when none did'),
    instances: count('Running process instances'),
    movable: count('Those that can be moved to the new version'),
    kept: count('Those that keep this version'),
    elements: Type.Array(StandingAt, { description: 'Where they stand' }),
  },
  { title: 'RunningVersion', description: 'Running cases of one version' },
);

const Plan = Type.Object(
  {
    base: numberOrNull('The release it is compared with; null: the first'),
    changes: Type.Array(Change, { description: 'For new cases' }),
    running: Type.Object(
      {
        countedFrom: text('engine: its records, about a second old. record: open human steps only', 'engine'),
        versions: Type.Array(RunningVersion, { description: 'By process and version' }),
      },
      { title: 'RunningCases', description: 'For running cases' },
    ),
    notes: Type.Array(text('One sentence'), { description: 'Which cases keep what' }),
  },
  { title: 'ReleasePlan', description: 'What changes, and what becomes of running cases' },
);

const Moves = Type.Object(
  {
    moved: count('Moved to this release'),
    kept: count('Kept on their version, each with its reason'),
    pending: count('Still to be moved; goes on by itself'),
  },
  { title: 'ReleaseMoves', description: 'Running cases this release was to take along' },
);

const release = {
  number: Type.Integer({ description: 'Number of the release, from 1', examples: [3] }),
  at: Moment('When it came into force'),
  author: text('Who', '王芳'),
  remark: text('Why'),
  kind: text('deployment, restoration (an earlier one again) or start (found changed by npm start)'),
  restores: numberOrNull('The release whose content it is'),
  digest: text('SHA-256 over all files'),
  inForce: Type.Boolean({ description: 'Whether it is the one in force' }),
  moves: Moves,
};
export const ReleaseSchema = Type.Object(release, {
  title: 'ModelRelease',
  description: 'A release of the models 模型发布',
});

const DefinitionSchema = Type.Object(
  {
    kind: text('process, decision or form'),
    id: text('Id in the engine'),
    version: Type.Integer({ description: 'Version in the engine' }),
    key: text('Key in the engine'),
  },
  { title: 'FileDefinition', description: 'What a file became in the engine' },
);

export const ReleaseDetailSchema = Type.Object(
  {
    ...release,
    changes: Type.Array(Change, { description: 'What it changed against the release before' }),
    files: Type.Array(
      Type.Object(
        {
          name: text('Name', 'presale.bpmn'),
          sha256: text('SHA-256 of the content'),
          definitions: Type.Array(DefinitionSchema, { description: 'What it became in the engine' }),
          content: text('The file'),
        },
        { description: 'A file of the release' },
      ),
      { description: 'Every file' },
    ),
    kept: Type.Array(
      Type.Object(
        {
          processInstanceKey: text('Key in the engine'),
          processId: text('Process'),
          version: Type.Integer({ description: 'The version it keeps' }),
          demandId: TextOrNull('Its demand'),
          faultId: TextOrNull('Its fault'),
          reason: TextOrNull('Why it was not moved'),
        },
        { title: 'KeptCase', description: 'A running case that was not moved' },
      ),
      { description: 'Running cases that kept their version, at most 500' },
    ),
  },
  { title: 'ModelReleaseDetail', description: 'A release with its files' },
);

export const OutcomeSchema = Type.Object(
  {
    dryRun: Type.Boolean({ description: 'True: nothing was deployed' }),
    changed: Type.Boolean({
      description: 'False: exactly this is in force already, and no release was made',
    }),
    release: Type.Union([ReleaseSchema, Type.Null()], { description: 'Null at a dry run' }),
    plan: Plan,
  },
  { title: 'ReleaseResult', description: 'What a release does' },
);

const UnknownDeployment = Type.Object(
  {
    kind: text('process, decision or form'),
    id: text('Id in the engine'),
    version: Type.Integer({ description: 'Its version in the engine' }),
    key: text('Key in the engine'),
    versionInForce: numberOrNull('The version of the release in force; null when it has none'),
    supersedes: Type.Boolean({
      description:
        "Whether it is newer than the release's: what starts by its id, as demands and faults do, runs by it",
    }),
    remedy: text('The command that puts the release back into force'),
  },
  { title: 'UnknownDeployment', description: 'Deployed past the releases, for example by the Modeler' },
);

export const ReleaseListSchema = Type.Object(
  {
    items: Type.Array(ReleaseSchema, { description: 'Releases, newest first' }),
    next: TextOrNull('Send it as `after` for the next page; null on the last page'),
    unknownDeployments: Type.Union([Type.Array(UnknownDeployment), Type.Null()], {
      description:
        "Versions in the engine that came through no release; null when the engine's records cannot be read",
    }),
  },
  { description: 'Releases, and what came past them' },
);
