// Runs before the app and before anything is shown.

// Colours the page as chosen on this device; src/ui/preferences.ts keeps it so.
try {
  const chosen = JSON.parse(localStorage.getItem('langbord.preferences') || '{}');
  document.documentElement.dataset.colorScheme = chosen.colourScheme || 'auto';
  document.documentElement.dataset.contrast = chosen.contrast || 'normal';
} catch {
  document.documentElement.dataset.colorScheme = 'auto';
}

// When the app itself cannot be fetched or read, the page says so instead of staying blank.
addEventListener(
  'error',
  () => {
    const hasStarted = document.getElementById('root')?.hasChildNodes();
    const sentences = document.getElementById('cannot-start');
    if (!hasStarted && sentences) sentences.hidden = false;
  },
  true,
);
