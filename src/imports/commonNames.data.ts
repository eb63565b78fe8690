/** Names of municipalities, of today or before, that are ordinary words, first names or common surnames too: alone in a text they mean little. */
export const commonNames = new Set(
  `ale alta ask askim aure berg bjørnå bergen bjuv boden bokn bykle bø eda ed eid eide fet fjell fjord flora flå frei fusa gran grane grong
  grue halsa hamar heby herøy hjo hol hole hof holm horten hå hå kil krokom lier lom lund lunde lunner lyngen mark marker mora moss nes nesna nord nora nore
  norddal odda os osen ott rana re ringsaker rissa rome roan ryd råde sala sande sel selje ski sola sollefteå solna sortland spydeberg stord
  strand stranda stryn sula sund sunndal sør säter tana time tinn tolga torsås trosa tune tynset vara vega vestby vik vinje voss
  våler øyer ål åmot ås åre åsnes hole nesset frøya vågå tranøy torsken balestrand leka`
    .split(/\s+/)
    .filter(
      (name) => !['bergen', 'hamar', 'horten', 'ringsaker', 'sortland', 'sollefteå', 'tynset', 'solna'].includes(name),
    ),
);
