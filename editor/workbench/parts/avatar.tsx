import type { Role } from '@tongjie/model';

const tones: Readonly<Record<Role, string>> = {
  drafter: 'amber',
  firstInterpreter: 'green',
  mediaEditor: 'accent',
};

/** The first character of a name in the colour of the role. */
export function Avatar({ name, role }: { readonly name: string; readonly role: Role }) {
  return (
    <span className={`tj-avatar tj-${tones[role]}`} aria-hidden>
      {name.slice(0, 1)}
    </span>
  );
}
