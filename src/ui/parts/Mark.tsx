/** Langbord's mark: three equal seats on a table edge. */
export function Mark() {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <path
        fill="currentColor"
        d="M3 18v-6a3.2 3.2 0 016.4 0v6zM11.8 18v-6a3.2 3.2 0 016.4 0v6zM20.6 18v-6a3.2 3.2 0 016.4 0v6z"
      />
      <rect x="0" y="20" width="30" height="4" rx="1" fill="var(--lb-wood)" />
    </svg>
  );
}
