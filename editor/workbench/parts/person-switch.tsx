import { useMutation, useQueryClient } from '@tanstack/react-query';
import { roleTitles } from '@tongjie/model';
import { Check, ChevronsUpDown, LogOut } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { useSession } from '../session.tsx';
import { Avatar } from './avatar.tsx';

/** Who is at work. In the demonstration one may work as any of them; else one may sign out. */
export function PersonSwitch({ wide = false }: { readonly wide?: boolean }) {
  const { person, people, signIn } = useSession();
  const queries = useQueryClient();
  const become = useMutation({
    mutationFn: (id: string) => bodyOf(api.session.$post({ json: { person: id } })),
    onSuccess: () => queries.resetQueries(),
  });
  const leave = useMutation({
    mutationFn: () => bodyOf(api.session.$delete()),
    onSuccess: () => queries.resetQueries(),
  });
  return (
    <MenuTrigger>
      <Button
        className={`tj-person${wide ? ' tj-wide' : ''}`}
        {...(wide ? {} : { 'aria-label': `现在是${person.name}（${roleTitles[person.role]}），换人` })}
      >
        <Avatar name={person.name} role={person.role} />
        {wide && (
          <>
            <span className="tj-person-words">
              <b>{person.name}</b>
              <span className="tj-muted tj-s">{roleTitles[person.role]}</span>
            </span>
            <span className="tj-hidden-words">，换人</span>
            <ChevronsUpDown size={14} strokeWidth={2} aria-hidden />
          </>
        )}
      </Button>
      <Popover className="tj-popover" placement="bottom end">
        <Menu
          aria-label="换人"
          onAction={(key) => {
            if (key === 'leave') leave.mutate();
            else become.mutate(String(key));
          }}
        >
          {people.map((other) => (
            <MenuItem
              key={other.id}
              id={other.id}
              className="tj-menu-option"
              textValue={`以${other.name}的身份`}
            >
              <Avatar name={other.name} role={other.role} />
              <span>
                以{other.name}的身份 <span className="tj-muted">{roleTitles[other.role]}</span>
              </span>
              {other.id === person.id && <Check size={14} strokeWidth={2} aria-label="现在" />}
            </MenuItem>
          ))}
          {signIn === 'password' && (
            <MenuItem id="leave" className="tj-menu-option">
              <LogOut size={14} strokeWidth={2} aria-hidden />
              退出登录
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
