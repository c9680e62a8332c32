import { type DossierState, dossierStateTitles } from '@tongjie/model';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageLink } from '../router.tsx';
import { Logo } from './logo.tsx';
import { PersonSwitch } from './person-switch.tsx';

interface TopBarProps {
  readonly title: string;
  readonly documentNumber?: string;
  readonly state?: DossierState;
  readonly children?: ReactNode;
}

/** What a notice carries is what people call it by: 关于印发《…》的通知 is …; all others go by their full title. */
export function shortTitle(title: string): string {
  return /关于印发《?(?<carried>.{4,}?)》?的通知$/.exec(title)?.groups?.carried ?? title;
}

/** The bar over every page of one dossier: where one is, and what can be done. */
export function TopBar({ title, documentNumber = '', state, children }: TopBarProps) {
  return (
    <header className="tj-top">
      <PageLink href="/" className="tj-logo" aria-label="同解，回到卷宗">
        <Logo />
      </PageLink>
      <PageLink href="/" className="tj-crumb">
        卷宗
        <ChevronRight size={14} strokeWidth={2} aria-hidden />
      </PageLink>
      <h1 className="tj-top-title" title={title}>
        {shortTitle(title)}
      </h1>
      {documentNumber !== '' && <span className="tj-muted tj-issued">{documentNumber}</span>}
      {state && <span className={`tj-tag tj-state-${state}`}>{dossierStateTitles[state]}</span>}
      <span className="tj-spring" />
      {children}
      <PersonSwitch />
    </header>
  );
}
