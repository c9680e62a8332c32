import { serve } from '../../render-service/serve.ts';

/** Runs a service on the data folder given as argument, until it is killed. Its first line of output is its address. */
const [dataDir = '', examplesDir = ''] = process.argv.slice(2);
const { url } = await serve({
  dataDir,
  host: '127.0.0.1',
  port: 0,
  workbenchDir: null,
  examplesDir,
  accountsFile: null,
  report: (error) => process.stderr.write(`${String(error)}\n`),
});
process.stdout.write(`${url}\n`);
