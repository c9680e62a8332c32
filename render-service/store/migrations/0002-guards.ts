/**
 * What no program may do, this one included: change history, sign what is incomplete, edit what is under review,
 * publish what is not signed.
 */
export const guards: readonly string[] = [
  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = '23000';
  end $$`,
  ...['commits', 'snapshots', 'log_entries'].flatMap((table) => [
    `create trigger ${table}_append_only before update or delete on ${table}
      for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table}
      for each statement execute function refuse_change()`,
  ]),
  'create trigger signatures_no_delete before delete on signatures for each row execute function refuse_change()',
  'create trigger signatures_no_truncate before truncate on signatures for each statement execute function refuse_change()',

  // The characters that are hashed are those of chainHash in model/dossier/audit-chain.ts: canonical JSON (RFC 8785).
  `create function chain_log_entry() returns trigger language plpgsql as $$
  declare
    last record;
  begin
    perform pg_advisory_xact_lock(hashtextextended('log:' || new.dossier_id, 0));
    select sequence, hash into last from log_entries
      where dossier_id = new.dossier_id order by sequence desc limit 1;
    new.sequence := coalesce(last.sequence, 0) + 1;
    new.previous_hash := coalesce(last.hash, repeat('0', 64));
    new.hash := encode(sha256(convert_to(
      '{"at":' || to_json(new.at) || ',"by":' || to_json(new.actor) || ',"detail":' || new.detail
      || ',"event":' || to_json(new.event) || ',"previous":' || to_json(new.previous_hash)
      || ',"sequence":' || new.sequence || '}', 'UTF8')), 'hex');
    return new;
  end $$`,
  'create trigger log_entries_chain before insert on log_entries for each row execute function chain_log_entry()',

  `create function guard_dossier() returns trigger language plpgsql as $$
  declare
    moves constant text[] := array['drafting>inReview', 'inReview>drafting', 'inReview>signed', 'signed>drafting',
      'signed>released', 'released>withdrawn', 'released>superseded'];
    standing integer;
  begin
    if tg_op = 'DELETE' then
      raise exception 'dossiers are never deleted' using errcode = '23000';
    end if;
    select count(*) into standing from signatures where dossier_id = new.id and voided_at is null;
    if old.state is distinct from new.state then
      if not (old.state || '>' || new.state) = any (moves) then
        raise exception 'a dossier cannot go from % to %', old.state, new.state using errcode = '23000';
      end if;
      if new.state in ('signed', 'released') and standing = 0 then
        raise exception 'a dossier cannot be % without a standing signature', new.state using errcode = '23000';
      end if;
      if new.state = 'drafting' and standing > 0 then
        raise exception 'a dossier with a standing signature cannot return to drafting' using errcode = '23000';
      end if;
    end if;
    if new.state <> 'drafting' and (new.version <> old.version or new.policy <> old.policy or new.plan <> old.plan
        or new.predecessor is distinct from old.predecessor or new.presentation <> old.presentation) then
      raise exception 'the content of a dossier that is % cannot change', new.state using errcode = '23000';
    end if;
    return new;
  end $$`,
  'create trigger dossiers_guard before update or delete on dossiers for each row execute function guard_dossier()',

  `create function guard_commit() returns trigger language plpgsql as $$
  begin
    if new.to_version > new.from_version and not exists (
      select from documents join dossiers on dossiers.id = documents.dossier_id
      where documents.id = new.document_id and dossiers.state = 'drafting') then
      raise exception 'a document cannot change unless its dossier is being drafted' using errcode = '23000';
    end if;
    return new;
  end $$`,
  'create trigger commits_guard before insert on commits for each row execute function guard_commit()',

  // A signature needs: a dossier in review, three passed gates, the documents' latest snapshots, and a word in every
  // section that does not declare why it does not apply.
  `create function guard_signature() returns trigger language plpgsql as $$
  declare
    interpretation jsonb;
  begin
    if tg_op = 'UPDATE' then
      if old.voided_at is not null or new.voided_at is null
          or to_jsonb(new) - 'voided_at' - 'voided_by' <> to_jsonb(old) - 'voided_at' - 'voided_by' then
        raise exception 'a signature can only be voided, once' using errcode = '23000';
      end if;
      return new;
    end if;
    if not exists (select from dossiers where id = new.dossier_id and state = 'inReview') then
      raise exception 'only a dossier in review can be signed' using errcode = '23000';
    end if;
    if (select count(*) from gate_decisions where dossier_id = new.dossier_id and decision = 'passed') <> 3 then
      raise exception 'a dossier can be signed only after all three gates have passed' using errcode = '23000';
    end if;
    if (select count(*) from documents where dossier_id = new.dossier_id and (
        (name = 'policy' and id = new.policy_id and head = new.policy_version)
        or (name = 'interpretation' and id = new.interpretation_id and head = new.interpretation_version))) <> 2 then
      raise exception 'a signature must name the latest snapshots of both documents' using errcode = '23000';
    end if;
    select doc into interpretation from snapshots
      where document_id = new.interpretation_id and version = new.interpretation_version;
    if exists (
      select from jsonb_array_elements(interpretation -> 'content') as section
      where section ->> 'type' like '%Section' and section ->> 'type' <> 'extraSection'
        and coalesce(section -> 'attrs' ->> 'notApplicable', '') = ''
        and not jsonb_path_exists(section, '$.content.** ? (@.type == "text" || @.type == "fact" || @.type == "keyFigure"
          || @.type == "diagram" || @.type == "chart")')) then
      raise exception 'an interpretation with an empty section cannot be signed' using errcode = '23000';
    end if;
    return new;
  end $$`,
  'create trigger signatures_guard before insert or update on signatures for each row execute function guard_signature()',
];
