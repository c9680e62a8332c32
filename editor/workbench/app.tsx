import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { sessionQuery } from './api/queries.ts';
import { ProblemNote } from './parts/problem-note.tsx';
import { PageLink, useRoute } from './router.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { SignInScreen } from './screens/sign-in-screen.tsx';
import { SessionProvider } from './session.tsx';

const EditorScreen = lazy(() => import('./screens/editor-screen.tsx'));
const ReviewScreen = lazy(() => import('./screens/review-screen.tsx'));
const ArtifactsScreen = lazy(() => import('./screens/artifacts-screen.tsx'));
const ComparisonScreen = lazy(() => import('./screens/comparison-screen.tsx'));
const PolicyScreen = lazy(() => import('./screens/policy-screen.tsx'));
const NewDossierScreen = lazy(() => import('./screens/new-dossier-screen.tsx'));

function Page() {
  const route = useRoute();
  switch (route.page) {
    case 'home':
      return <HomeScreen />;
    case 'new':
      return <NewDossierScreen />;
    case 'editor':
      return <EditorScreen key={route.id} id={route.id} />;
    case 'review':
      return <ReviewScreen key={route.id} id={route.id} />;
    case 'artifacts':
      return <ArtifactsScreen key={route.id} id={route.id} />;
    case 'compare':
      return <ComparisonScreen key={route.id} id={route.id} />;
    case 'policy':
      return <PolicyScreen key={route.id} id={route.id} />;
    case 'nowhere':
      return (
        <main className="tj-lone">
          <h1>没有这个页面</h1>
          <PageLink href="/">回到卷宗</PageLink>
        </main>
      );
  }
}

/** The workbench: signed in, one page at a time; heavy pages load when they are opened. */
export function App() {
  const session = useQuery(sessionQuery);
  if (session.error) {
    return (
      <main className="tj-lone">
        <ProblemNote error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (!session.data) return null;
  if (!session.data.person) return <SignInScreen session={session.data} />;
  return (
    <SessionProvider value={{ ...session.data, person: session.data.person }}>
      <Suspense fallback={<p className="tj-opening">正在打开</p>}>
        <Page />
      </Suspense>
    </SessionProvider>
  );
}
