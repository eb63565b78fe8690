// Colours the page as chosen on this device before it is first shown; src/ui/preferences.ts keeps it so.
try {
  const chosen = JSON.parse(localStorage.getItem('langbord.preferences') || '{}');
  document.documentElement.dataset.colorScheme = chosen.colourScheme || 'auto';
  document.documentElement.dataset.contrast = chosen.contrast || 'normal';
} catch {
  document.documentElement.dataset.colorScheme = 'auto';
}
