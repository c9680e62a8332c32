/** Findings that are let through with a reason are content: they change while a dossier is drafted and never later. */
export const waivers: readonly string[] = [
  `alter table dossiers add column waivers jsonb not null default '[]' check (jsonb_typeof(waivers) = 'array')`,
  `create function guard_waivers() returns trigger language plpgsql as $$
  begin
    if new.state <> 'drafting' and new.waivers <> old.waivers then
      raise exception 'the content of a dossier that is % cannot change', new.state using errcode = '23000';
    end if;
    return new;
  end $$`,
  'create trigger dossiers_waivers_guard before update on dossiers for each row execute function guard_waivers()',
];
