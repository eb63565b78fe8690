/** How a line begins that says who took part; what follows are their places and names. */
export const participantLabel = new RegExp(
  String.raw`^(?:(?:deltakende|deltagende|deltakande|deltagande|følgende|følgjande|participating)\s+)?(?:` +
    [
      String.raw`(?:hvilke\s+|kva for\s+|vilka\s+|which\s+)?(?:kommun(?:e|er|ar|ene|ane|erna)?|municipalit(?:y|ies))(?:\s+(?:(?:i|in|på|representert|representerade)\b[^:]{0,30}|som\s[^:]{0,30}))?\s*[:–-]`,
      String.raw`(?:gruppe-?\s?|grupp-?\s?|group\s)?(?:deltak\p{L}*|deltag\p{L}*|participants?|members?|medlem\p{L}*|gruppemedlem\p{L}*|til ?stede|närvarande|present|attending|oppmøte)(?:\s+(?:i|in|på|fra|frå|från|from)\b[^:]{0,30})?\s*[:–-]`,
      String.raw`(?:hvem|kven|vilka|vem|who)(?:\s[^:?]{0,30})?\s*[:?]`,
      String.raw`(?:gruppen|gruppa|gruppe|the group|group)\s+(?:\S+\s+)?(?:består|bestod|besto|består|consists|consisted|består)\s+(?:av|of)(?:\s+(?:deltakere|deltakarar|deltagare|people|participants)\s+(?:fra|frå|från|from))?\s*:?`,
      String.raw`(?:vi|we)\s+(?:er|kommer|kjem|är|are|come)\s+(?:alle\s+|alla\s+|all\s+)?(?:fra|frå|från|from)\s*:?`,
      String.raw`(?:fra|frå|från|from|representert\p{L}*|represents?|representing|repr\.?)\s*:`,
      String.raw`(?:deltakere|deltakarar|deltagere|deltagare|participants)\s+(?:fra|frå|från|from)(?=\s)`,
    ].join('|') +
    ')',
  'iu',
);

/** Words of an organisation's name. */
export const organisationWord =
  /råd(?:et)?(?![\p{L}])|kommun|fylke|region|departement|direktorat|universitet|h[øy]+gskol|högskol|h[øö]gskul|skol[ea]|skul[ea]|barneh|förskol|forbund|förbund|foren|förening|council|school|universit|ministry|association|kulturtanken|stiftels|sent(?:er|ret)|centrum|center|centre|museum|bibliotek|network|nettverk|nätverk|(?<!\p{L})(?:KS|NAV|SKR|UDIR|Udir|FAU|UKM)(?!\p{L})/u;

/** What somebody was in the group. */
export const dutyWords = {
  chair:
    /^(?:møteled\p{L}*|møteleiar\p{L}*|ordstyrar\p{L}*|ordstyrer\p{L}*|ordförande\p{L}*|chair\p{L}*|tidtak\p{L}*|tidtag\p{L}*|leder|leiar|moderator)(?:\s+og\s+tidtak\p{L}*|\s+och\s+tidtag\p{L}*|\s+and\s+timekeeper)?$/iu,
  scribe: /^(?:ref\.?|referent|skriver|skrivar|sekret\p{L}*|scribe|secretary|note-?taker|antecknare)$/iu,
  topicKeeper: /^(?:temavakt|temaväktare|topic keeper)$/iu,
} as const;

/** What somebody does at home, where their title leaves no doubt. */
export const roleWords = [
  ['politician', /politi[kc]er|politikar|politician|ordfører|ordførar|kommunalråd|kommunestyre|mayor|councillor/iu],
  [
    'cultureSchoolLeader',
    /(?:kulturskol|kulturskul|musikskol)\p{L}*(?:rektor|leder|leiar|sjef|chef|ledare)|rektor\s(?:i|ved|på|vid)\s(?:\p{L}+\s)?(?:kulturskol|kulturskul)/iu,
  ],
  ['cultureSchoolTeacher', /(?:kulturskol|kulturskul|musikskol)\p{L}*(?:lærer|lærar|lärare|pedagog)/iu],
  ['schoolOrKindergarten', /barneh|grunnskol|grunnskul|grundskol|förskol|kindergarten|primary school/iu],
  [
    'administration',
    /(?:kommunal|oppvekst|kultur|skole|skule|kultur)(?:sjef|direktør|chef)|kommunalsjef|rådmann|kommunedirektør|förvaltning|förvaltare|saksbehandl|handläggare/iu,
  ],
] as const;
