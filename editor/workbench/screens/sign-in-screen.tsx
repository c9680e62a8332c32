import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Role, roleTitles } from '@tongjie/model';
import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Logo } from '../parts/logo.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';

interface SignInScreenProps {
  readonly session: {
    readonly signIn: 'demonstration' | 'password';
    readonly people: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
  };
}

/** Sign-in: choose a person in the demonstration, else name and password. */
export function SignInScreen({ session }: SignInScreenProps) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: (credentials: { person: string } | { name: string; password: string }) =>
      bodyOf(api.session.$post({ json: credentials })),
    onSuccess: () => queries.resetQueries(),
  });
  return (
    <main className="tj-lone tj-sign-in">
      <p className="tj-brand">
        <Logo size={26} />
        同解
      </p>
      {session.signIn === 'demonstration' ? (
        <>
          <h1>以谁的身份进来</h1>
          <ul className="tj-people">
            {session.people.map((person) => (
              <li key={person.id}>
                <Button
                  className="tj-person-choice"
                  aria-label={`以${person.name}（${roleTitles[person.role]}）的身份进来`}
                  onPress={() => signIn.mutate({ person: person.id })}
                >
                  <Avatar name={person.name} role={person.role} />
                  <b>{person.name}</b>
                  <span className="tj-muted">{roleTitles[person.role]}</span>
                </Button>
              </li>
            ))}
          </ul>
          <p className="tj-muted tj-s">这是演示：人是设的，卷宗和版式是真的。</p>
        </>
      ) : (
        <Form
          className="tj-credentials"
          onSubmit={(event) => {
            event.preventDefault();
            signIn.mutate({ name, password });
          }}
        >
          <h1>登录</h1>
          <TextField value={name} onChange={setName} isRequired autoComplete="username">
            <Label>姓名</Label>
            <Input />
          </TextField>
          <TextField
            value={password}
            onChange={setPassword}
            isRequired
            type="password"
            autoComplete="current-password"
          >
            <Label>密码</Label>
            <Input />
          </TextField>
          <Button type="submit" className="tj-btn tj-primary tj-big" isPending={signIn.isPending}>
            登录
          </Button>
        </Form>
      )}
      {signIn.error && <ProblemNote error={signIn.error} />}
    </main>
  );
}
