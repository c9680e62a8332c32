/** Tables of dossiers, documents, workflow, log, artifacts and sessions. */
export const tables: readonly string[] = [
  `create table dossiers (
    id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    requirement_set text not null,
    policy jsonb not null,
    predecessor jsonb,
    plan jsonb not null,
    presentation jsonb not null,
    state text not null default 'drafting'
      check (state in ('drafting', 'inReview', 'signed', 'released', 'withdrawn', 'superseded')),
    version integer not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text
  )`,
  `create table documents (
    id uuid primary key,
    dossier_id text not null references dossiers,
    name text not null check (name in ('policy', 'interpretation')),
    schema_hash text not null,
    head integer not null default 0,
    unique (dossier_id, name)
  )`,
  `create table commits (
    document_id uuid not null references documents,
    sequence bigint generated always as identity primary key,
    from_version integer not null,
    to_version integer not null check (to_version >= from_version),
    ref text not null,
    author text not null,
    at timestamptz not null,
    steps jsonb not null,
    dropped integer[] not null,
    unique (document_id, ref),
    check (jsonb_array_length(steps) = to_version - from_version)
  )`,
  // The fence: two writers who both believe that they own a document cannot both follow one version.
  'create unique index commits_fence on commits (document_id, from_version) where to_version > from_version',
  'create index commits_by_version on commits (document_id, to_version)',
  `create table snapshots (
    document_id uuid not null references documents,
    version integer not null,
    doc jsonb not null,
    sha256 text not null,
    reason text not null check (reason in ('created', 'interval', 'idle', 'submitted', 'signed')),
    at timestamptz not null,
    primary key (document_id, version)
  )`,
  `create table gate_decisions (
    dossier_id text not null references dossiers,
    gate text not null check (gate in ('political', 'policy', 'content')),
    decision text not null check (decision in ('passed', 'returned')),
    decided_by text not null,
    decided_at timestamptz not null,
    reason text check (decision = 'passed' or length(btrim(reason)) >= 4),
    primary key (dossier_id, gate)
  )`,
  `create table signatures (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossiers,
    signed_by text not null,
    name text not null,
    signed_at timestamptz not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    policy_id uuid not null,
    policy_version integer not null,
    interpretation_id uuid not null,
    interpretation_version integer not null,
    voided_at timestamptz,
    voided_by text,
    check ((voided_at is null) = (voided_by is null)),
    foreign key (policy_id, policy_version) references snapshots,
    foreign key (interpretation_id, interpretation_version) references snapshots
  )`,
  'create unique index signatures_standing on signatures (dossier_id) where voided_at is null',
  `create table log_entries (
    dossier_id text not null references dossiers,
    sequence integer not null,
    at text not null,
    actor text not null,
    event text not null,
    detail text not null check (jsonb_typeof(detail::jsonb) = 'object'),
    previous_hash text not null,
    hash text not null,
    primary key (dossier_id, sequence)
  )`,
  `create table renderings (
    id uuid primary key,
    dossier_id text not null references dossiers,
    content_hash text not null,
    status text not null check (status in ('rendering', 'ready', 'failed')),
    error text,
    requested_by text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    unique (dossier_id, content_hash)
  )`,
  `create table artifacts (
    rendering_id uuid not null references renderings,
    position integer not null,
    file text not null,
    medium text not null,
    title text not null,
    media_type text not null,
    width integer,
    height integer,
    bytes integer not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    alt text not null,
    primary key (rendering_id, file)
  )`,
  `create table sessions (
    token_hash text primary key,
    person_id text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
  )`,
];
