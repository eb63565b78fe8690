/** A link to a page of whoever runs this Langbord. */
export function OwnersPage({ address, name }: { address: string; name: string }) {
  return (
    <p>
      <a className="about__link" href={address} rel="noreferrer">
        {name}
      </a>
    </p>
  );
}
