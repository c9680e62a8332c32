import { refuseForeignHost } from './auth/refuse-foreign-host.ts';
import { refuseForeignOrigin } from './auth/refuse-foreign-origin.ts';
import { artifactRoutes } from './routes/artifacts.ts';
import { brandRoutes } from './routes/brand.ts';
import { checkSettingsRoutes } from './routes/check-settings.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { describeApi } from './routes/describe-api.ts';
import { documentRoutes } from './routes/documents.ts';
import { dossierRoutes } from './routes/dossiers.ts';
import { figureRoutes } from './routes/figures.ts';
import { findingRoutes } from './routes/findings.ts';
import { healthRoutes } from './routes/health.ts';
import { identifyPerson } from './routes/identify-person.ts';
import { logRoutes } from './routes/log.ts';
import { packageRoutes } from './routes/package.ts';
import { planRoutes } from './routes/plan.ts';
import { policyRoutes } from './routes/policies.ts';
import { answerNotFound, answerProblem } from './routes/problem-response.ts';
import { referenceRoutes } from './routes/reference.ts';
import { requirementSetRoutes } from './routes/requirement-sets.ts';
import { reviewRoutes } from './routes/review.ts';
import { createRouter } from './routes/router.ts';
import { secureHeaders } from './routes/secure-headers.ts';
import { sessionRoutes } from './routes/session.ts';
import { suggestionRoutes } from './routes/suggestions.ts';
import { limitUploads } from './routes/upload-limit.ts';
import { waiverRoutes } from './routes/waivers.ts';
import { workflowRoutes } from './routes/workflow.ts';
import type { Service } from './service.ts';

/**
 * The HTTP application over a service: every route of `/api`. It opens no port and reads no file,
 * so tests call it in memory through Hono's `testClient`.
 */
export function createApp(service: Service) {
  const app = createRouter();
  app.use('*', secureHeaders);
  app.use(
    '/api/*',
    limitUploads,
    refuseForeignHost(service),
    refuseForeignOrigin(service),
    identifyPerson(service),
  );
  app.onError(answerProblem(service));
  app.notFound(answerNotFound);
  const routes = app
    .route('/', healthRoutes(service))
    .route('/', sessionRoutes(service))
    .route('/', requirementSetRoutes())
    .route('/', policyRoutes(service))
    .route('/', dossierRoutes(service))
    .route('/', comparisonRoutes(service))
    .route('/', documentRoutes(service))
    .route('/', planRoutes(service))
    .route('/', findingRoutes(service))
    .route('/', waiverRoutes(service))
    .route('/', suggestionRoutes(service))
    .route('/', checkSettingsRoutes(service))
    .route('/', brandRoutes(service))
    .route('/', workflowRoutes(service))
    .route('/', artifactRoutes(service))
    .route('/', packageRoutes(service))
    .route('/', reviewRoutes(service))
    .route('/', logRoutes(service))
    .route('/', figureRoutes())
    .route('/', referenceRoutes());
  describeApi(app);
  return routes;
}

/** What `hc<AppType>('/')` of `hono/client` needs to know. */
export type AppType = ReturnType<typeof createApp>;
