// `npm start`: builds what is missing or out of date, then serves it from this process until it is stopped.
import { buildWhenStale } from './buildWhenStale.mjs';

try {
  buildWhenStale();
} catch {
  console.error('Langbord could not be built; the reason stands above. Run "npm ci" first if you have not.');
  process.exit(1);
}

const { listening } = await import('../../dist/server/main.js');
const { port, basePath } = await listening;
console.log(`Langbord is running at http://localhost:${port}${basePath === '/' ? '' : basePath}`);
console.log('On this machine that is all. Other devices need HTTPS: put a web server with a certificate in front.');
