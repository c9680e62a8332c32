import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react';

/** The pages of the workbench. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'new' }
  | { readonly page: 'editor' | 'review' | 'artifacts' | 'compare' | 'policy'; readonly id: string }
  | { readonly page: 'nowhere' };

const dossierPages = ['review', 'artifacts', 'compare', 'policy'] as const;

export function readRoute(path: string): Route {
  if (path === '/') return { page: 'home' };
  if (path === '/new') return { page: 'new' };
  const match = /^\/dossiers\/(?<id>[a-z0-9-]+)(?:\/(?<page>review|artifacts|compare|policy))?$/.exec(path);
  const id = match?.groups?.id;
  if (!id) return { page: 'nowhere' };
  const page = dossierPages.find((name) => name === match.groups?.page);
  return { page: page ?? 'editor', id };
}

const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

/** Goes to a page without loading it anew. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  notify();
}

export function useRoute(): Route {
  const path = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      window.addEventListener('popstate', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('popstate', listener);
      };
    },
    () => location.pathname,
  );
  return readRoute(path);
}

/** A link inside the workbench; opening in a new tab works as with any link. */
export function PageLink({ href = '/', onClick, ...props }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
      return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...props} href={href} onClick={go} />;
}
