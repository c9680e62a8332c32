/** Changes and comments that came back in Word files: kept as they were said; only what was decided of them changes. */
export const suggestions: readonly string[] = [
  `create table suggestions (
    dossier_id text not null references dossiers,
    key text not null check (key ~ '^[0-9a-f]{64}$'),
    file text not null,
    position integer not null,
    kind text not null check (kind in ('change', 'comment')),
    author text not null,
    said_at text not null,
    context text not null,
    words text not null,
    at integer not null check (at >= 0),
    nth integer not null check (nth >= 0),
    count integer not null check (count > nth),
    before text not null,
    after text not null,
    comment text not null,
    read_by text not null,
    read_at timestamptz not null,
    decision text not null default 'open' check (decision in ('open', 'accepted', 'refused')),
    decided_by text,
    decided_at timestamptz,
    check ((decision = 'open') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    primary key (dossier_id, key)
  )`,
  `create function guard_suggestion() returns trigger language plpgsql as $$
  begin
    if (to_jsonb(new) - array['decision', 'decided_by', 'decided_at'])
      <> (to_jsonb(old) - array['decision', 'decided_by', 'decided_at']) then
      raise exception 'what was suggested cannot change' using errcode = '23000';
    end if;
    return new;
  end $$`,
  'create trigger suggestions_guard before update on suggestions for each row execute function guard_suggestion()',
  'create trigger suggestions_no_delete before delete on suggestions for each row execute function refuse_change()',
  'create trigger suggestions_no_truncate before truncate on suggestions for each statement execute function refuse_change()',
];
