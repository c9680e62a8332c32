import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { ProblemError } from './api/problem.ts';
import { App } from './app.tsx';
import '../react/styles.css';
import './workbench.css';

/** A session that ended: the sign-in form comes in place of the page; what was written stays in the browser. */
function askToSignIn(error: Error): void {
  if (error instanceof ProblemError && error.status === 401)
    void queries.invalidateQueries({ queryKey: ['session'] });
}

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: askToSignIn }),
  mutationCache: new MutationCache({ onError: askToSignIn }),
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      // A refusal stays one however often it is asked for; only what may pass is tried again.
      retry: (count, error) =>
        count < 2 && error instanceof ProblemError && (error.status === 0 || error.status >= 500),
    },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nProvider locale="zh-CN">
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </I18nProvider>,
  );
}
