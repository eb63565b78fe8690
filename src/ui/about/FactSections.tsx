/** Headings, each with sentences under it. */
export function FactSections({
  sections,
}: {
  sections: readonly { readonly heading: string; readonly facts: readonly string[] }[];
}) {
  return sections.map(({ heading, facts }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      <ul className="about__facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  ));
}
