export const update = {
  ready: 'En ny utgave av Langbord er klar. Alt du har skrevet, lagres først.',
  take: 'Ta den i bruk',
  later: 'Senere',
  failed: 'Noe er ikke lagret ennå, så ingenting er byttet. Prøv igjen om litt.',
};
