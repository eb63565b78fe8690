export const app = {
  name: 'Langbord',
  toHome: 'Langbord, til forsiden',
};
