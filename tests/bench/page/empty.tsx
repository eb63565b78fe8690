import { createRoot } from 'react-dom/client';

/** The floor of every start: React, and one heading. */
const element = document.getElementById('root');
if (element) createRoot(element).render(<h1>Langbord</h1>);
